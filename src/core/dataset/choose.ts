import type { Cell } from '../domain/cell.ts';
import type { Locality } from '../domain/locality.ts';
import type { Report } from '../domain/report.ts';
import type { DatasetIndex, Observation, Shard } from './model.ts';

/** Which years to compare: the latest available of each locality, one year, or a closed range. */
export type Years =
  | { readonly kind: 'latest' }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number };

/** What a locality has to show for an indicator: observations, newest first, or no report at all. */
export interface Choice {
  readonly locality: string;
  /** Empty when the locality has no report in the years asked for. */
  readonly observations: readonly Observation[];
}

/** Whether a report tells the indicator, be it in digits, in words or through its counts. */
export function isTold(cell: Pick<Cell, 'status'>): boolean {
  return cell.status === 'stated' || cell.status === 'in-words' || cell.status === 'computed';
}

/** Whether a report of this year falls into the years asked for; `latest` takes every year. */
export function covers(years: Years, year: number): boolean {
  if (years.kind === 'latest') return true;
  if (years.kind === 'year') return years.year === year;
  return years.from <= year && year <= years.to;
}

/**
 * The observations of one locality that the years ask for, newest first. `latest` gives at most one:
 * the newest that tells the indicator, and where none tells it the newest of all, whose cell says
 * why there is no value.
 */
export function chooseObservations(shard: Shard, locality: string, years: Years): Choice {
  const observations = shard.observations
    .filter((one) => one.locality === locality && covers(years, one.year))
    .sort((a, b) => b.year - a.year);
  if (years.kind !== 'latest') return { locality, observations };
  const latest = observations.find((one) => isTold(one.cell)) ?? observations[0];
  return { locality, observations: latest === undefined ? [] : [latest] };
}

/** The reports of the localities that the years ask for, newest first within a locality. */
export function chooseReports(
  reports: readonly Report[],
  localities: readonly string[],
  years: Years,
): readonly Report[] {
  return localities.flatMap((locality) => {
    const own = reports
      .filter((report) => report.locality.id === locality && covers(years, report.year))
      .sort((a, b) => b.year - a.year);
    return years.kind === 'latest' ? own.slice(0, 1) : own;
  });
}

/** A report in a view of whole reports. */
export interface ShownReport {
  readonly report: Report;
  readonly locality: Locality;
  /** The place of the locality among the chosen ones, from 0; null where it is not chosen. */
  readonly position: number | null;
}

/**
 * The reports that a view of whole reports shows: those of the chosen localities that the years ask
 * for, see `chooseReports`, or all of the dataset in its own order.
 */
export function shownReports(
  index: Pick<DatasetIndex, 'reports' | 'localities'>,
  localities: readonly string[],
  years: Years,
  everywhere: boolean,
): readonly ShownReport[] {
  const reports = everywhere ? index.reports : chooseReports(index.reports, localities, years);
  const known = new Map(index.localities.map((locality) => [locality.id, locality]));
  return reports.flatMap((report) => {
    const locality = known.get(report.locality.id);
    const position = localities.indexOf(report.locality.id);
    return locality === undefined
      ? []
      : [{ report, locality, position: position === -1 ? null : position }];
  });
}
