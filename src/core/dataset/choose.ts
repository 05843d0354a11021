import type { Cell } from '../domain/cell.ts';
import type { Locality } from '../domain/locality.ts';
import type { Report } from '../domain/report.ts';
import type { DatasetIndex, Observation, Shard } from './model.ts';
import { newestYear, observationsOf, reportsOf } from './of-locality.ts';

/** Which years to compare: the latest available of each locality, one year, or a closed range. */
export type Years =
  | {
      readonly kind: 'latest';
      /**
       * How many years a report may be older than the newest of all reports: with 2, and a newest report
       * of 2024, nothing before 2022 is taken. Null takes every year. A whole number from 0.
       */
      readonly tolerance: number | null;
    }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number };

/** Why nothing older is shown in the place of what is missing, and what it would have been. */
export interface Omitted {
  readonly reason: 'outside-tolerance';
  /** The year of the newest report that was left out, of those that tell the indicator if any does. */
  readonly year: number;
  /** Whether that report tells the indicator. */
  readonly told: boolean;
}

/** What a locality has to show for an indicator: observations, newest first, or no report at all. */
export interface Choice {
  readonly locality: string;
  /** Empty when the locality has no report in the years asked for. */
  readonly observations: readonly Observation[];
  /** Null unless the tolerance left something out that would have been shown without it. */
  readonly omitted: Omitted | null;
}

/** Whether a report tells the indicator, be it in digits, in words or through its counts. */
export function isTold(cell: Pick<Cell, 'status'>): boolean {
  return cell.status === 'stated' || cell.status === 'in-words' || cell.status === 'computed';
}

/**
 * Whether a report of this year falls into the years asked for.
 *
 * @param newest the year of the newest of all reports, from which a tolerance counts
 *
 * @example
 * covers({ kind: 'latest', tolerance: 2 }, 2022, 2024) // => true
 * covers({ kind: 'latest', tolerance: 2 }, 2021, 2024) // => false
 * covers({ kind: 'latest', tolerance: null }, 1999, 2024) // => true
 * covers({ kind: 'range', from: 2019, to: 2021 }, 2021, 2024) // => true
 */
export function covers(years: Years, year: number, newest: number): boolean {
  if (years.kind === 'latest') return years.tolerance === null || newest - year <= years.tolerance;
  if (years.kind === 'year') return years.year === year;
  return years.from <= year && year <= years.to;
}

/**
 * The observations of one locality that the years ask for, newest first. `latest` gives at most one:
 * the newest that tells the indicator, and where none tells it the newest of all, whose cell says
 * why there is no value. What only the tolerance keeps from being shown is named in `omitted`.
 */
export function chooseObservations(shard: Shard, locality: string, years: Years): Choice {
  const newest = newestYear(shard.observations);
  const own = observationsOf(shard.observations, locality);
  const observations = own.filter((one) => covers(years, one.year, newest));
  if (years.kind !== 'latest') return { locality, observations, omitted: null };
  const latest = newestTold(observations);
  const wanted = newestTold(own);
  return {
    locality,
    observations: latest === undefined ? [] : [latest],
    omitted:
      wanted === undefined || wanted === latest
        ? null
        : { reason: 'outside-tolerance', year: wanted.year, told: isTold(wanted.cell) },
  };
}

/** Of observations from the newest on, the first that tells the indicator, else the first. */
function newestTold(observations: readonly Observation[]): Observation | undefined {
  return observations.find((one) => isTold(one.cell)) ?? observations[0];
}

/**
 * The reports of the localities that the years ask for, newest first within a locality.
 *
 * @param reports all of the dataset: a tolerance counts from the newest of them
 */
export function chooseReports(
  reports: readonly Report[],
  localities: readonly string[],
  years: Years,
): readonly Report[] {
  const newest = newestYear(reports);
  return localities.flatMap((locality) => {
    const own = reportsOf(reports, locality).filter(({ year }) => covers(years, year, newest));
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
