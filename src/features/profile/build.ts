import { chooseObservations, covers, isTold, type Years } from '../../core/dataset/choose.ts';
import type { DatasetIndex, Observation, Shard } from '../../core/dataset/model.ts';
import { dimensionIds } from '../../core/domain/dimension.ts';
import type { Indicator } from '../../core/domain/indicator.ts';
import type { Locality } from '../../core/domain/locality.ts';
import type { Report } from '../../core/domain/report.ts';
import type { DimensionProfile, ProfileModel, ShardState, Told, Unread, Untold } from './model.ts';

/**
 * What one locality tells in the years asked for, of every indicator of the catalogue; null while data on
 * some indicator are still on their way, for a part of a profile would be taken for all of it.
 */
export function profileOf(
  index: Pick<DatasetIndex, 'indicators' | 'reports'>,
  locality: Locality,
  years: Years,
  stateOf: (indicator: string) => ShardState,
): ProfileModel | null {
  const states = index.indicators.map((indicator) => ({ indicator, state: stateOf(indicator.id) }));
  if (states.some(({ state }) => state.kind === 'loading')) return null;
  const reports = index.reports
    .filter((report) => report.locality.id === locality.id)
    .toSorted((a, b) => b.year - a.year);
  const dimensions = dimensionIds.flatMap((dimension): DimensionProfile[] => {
    const own = states.filter(({ indicator }) => indicator.dimension === dimension);
    if (own.length === 0) return [];
    const told: Told[] = [];
    const untold: Untold[] = [];
    const unread: Unread[] = [];
    for (const { indicator, state } of own) {
      if (state.kind === 'failed') unread.push({ indicator, failure: state.failure });
      if (state.kind !== 'ready') continue;
      const one = outcomeOf(indicator, state.shard, locality.id, years);
      if ('observations' in one) told.push(one);
      else untold.push(one);
    }
    return [{ dimension, total: own.length, told, untold, unread }];
  });
  return {
    locality,
    reports,
    sources: sourcesOf(reports, coveredReports(index, locality.id, years), dimensions),
    dimensions,
  };
}

function outcomeOf(
  indicator: Indicator,
  shard: Shard,
  locality: string,
  years: Years,
): Told | Untold {
  const { observations, omitted } = chooseObservations(shard, locality, years);
  const [newest, ...earlier] = observations.filter(({ cell }) => isTold(cell));
  if (newest !== undefined) return { indicator, shard, observations: [newest, ...earlier] };
  const redacted = observations.find(({ cell }) => cell.status === 'redacted');
  const observation = redacted ?? observations.find(({ cell }) => cell.others.length > 0) ?? null;
  if (redacted !== undefined) return { indicator, reason: 'redacted', observation, omitted };
  const reason = omitted?.told === true ? 'outside-tolerance' : 'absent';
  return { indicator, reason, observation, omitted };
}

function coveredReports(
  { reports }: Pick<DatasetIndex, 'reports'>,
  locality: string,
  years: Years,
): ReadonlySet<string> {
  const newest = Math.max(...reports.map(({ year }) => year));
  const covered = reports.filter(
    (report) => report.locality.id === locality && covers(years, report.year, newest),
  );
  return new Set(covered.map(({ id }) => id));
}

function sourcesOf(
  reports: readonly Report[],
  covered: ReadonlySet<string>,
  dimensions: readonly DimensionProfile[],
): readonly Report[] {
  const used = new Set(observationsOf(dimensions).map(({ cell }) => cell.report));
  const inYears = reports.filter(({ id }) => covered.has(id));
  return inYears.filter((report, at) => at === 0 || used.has(report.id));
}

function observationsOf(dimensions: readonly DimensionProfile[]): readonly Observation[] {
  return dimensions.flatMap(({ told }) => told.flatMap(({ observations }) => observations));
}
