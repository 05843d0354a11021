import type { ScatterEntry, ScatterValue, SilentLocality } from '../../../charts/scatter/input.ts';
import { covers, isTold } from '../../../core/dataset/choose.ts';
import { newestYear, observationsOf, reportsOf } from '../../../core/dataset/of-locality.ts';
import type { Scale } from '../../../core/dataset/scale.ts';
import type { Indicator } from '../../../core/domain/indicator.ts';
import type { Locality } from '../../../core/domain/locality.ts';
import type { ComparisonProps } from '../model.ts';
import { scaledObservation, scaleOfRow } from '../scaling.ts';

type Asked = Pick<
  ComparisonProps,
  'index' | 'localities' | 'indicators' | 'years' | 'choice' | 'stateOf'
>;

/** What a scatter is of. */
export interface ScatterShown {
  readonly x: Indicator;
  readonly y: Indicator;
  readonly size: Indicator | null;
  readonly entries: readonly ScatterEntry[];
  /** Who is chosen and has no report in the years asked for. */
  readonly silent: readonly SilentLocality[];
}

/** The indicators that a scatter is of: those asked for, or else the first chosen ones. */
export function scatterSides({ choice, indicators }: Pick<Asked, 'choice' | 'indicators'>): {
  readonly x: string | null;
  readonly y: string | null;
  readonly size: string | null;
} {
  const { x, y, size } = choice.scatter;
  const first = x ?? indicators.find((id) => id !== y) ?? null;
  const second = y ?? indicators.find((id) => id !== first) ?? null;
  return { x: first, y: second, size };
}

/**
 * What a scatter shows: for each chosen locality a point for each of its reports that the years ask
 * for, with what that one report tells of the two indicators. Of the latest years it is the newest
 * report that tells both, since a point of two years would be of no year. Null while there are not two
 * indicators, or their data are not there.
 */
export function scatterShown(asked: Asked): ScatterShown | null {
  const { index, years, localities } = asked;
  const sides = scatterSides(asked);
  const named = (id: string | null) => index.indicators.find((one) => one.id === id) ?? null;
  const [x, y, size] = [named(sides.x), named(sides.y), named(sides.size)];
  if (x === null || y === null) return null;
  const needed = size === null ? [x, y] : [x, y, size];
  if (needed.some(({ id }) => asked.stateOf(id).kind !== 'ready')) return null;
  const newest = newestYear(index.reports);
  const entries = localities.flatMap((id, markerIndex): ScatterEntry[] => {
    const locality = index.localities.find((one) => one.id === id);
    if (locality === undefined) return [];
    const reports = reportsOf(index.reports, id).filter(({ year }) => covers(years, year, newest));
    const all = reports.map(({ year }): ScatterEntry => {
      const value = (indicator: Indicator) => valueOf(asked, indicator, locality, year);
      return {
        locality,
        year,
        markerIndex,
        x: value(x),
        y: value(y),
        ...(size === null ? {} : { size: value(size) }),
      };
    });
    const latest = all.find(hasBoth) ?? all[0];
    if (years.kind !== 'latest') return all;
    return latest === undefined ? [] : [latest];
  });
  return { x, y, size, entries, silent: silentOf(asked, entries) };
}

function silentOf(
  { index, localities, years }: Asked,
  entries: readonly ScatterEntry[],
): readonly SilentLocality[] {
  const shown = new Set(entries.map(({ locality }) => locality.id));
  return localities.flatMap((id) => {
    const locality = index.localities.find((one) => one.id === id);
    if (locality === undefined || shown.has(id)) return [];
    const [newest] = reportsOf(index.reports, id);
    // Who asks for given years asks for no other in their place.
    return [{ locality, tooOld: years.kind === 'latest' ? (newest?.year ?? null) : null }];
  });
}

function hasBoth({ x, y }: ScatterEntry): boolean {
  return x.cell !== null && y.cell !== null && isTold(x.cell) && isTold(y.cell);
}

function valueOf(
  { index, stateOf, choice }: Asked,
  indicator: Indicator,
  locality: Locality,
  year: number,
): ScatterValue {
  const state = stateOf(indicator.id);
  const told =
    state.kind === 'ready'
      ? observationsOf(state.shard.observations, locality.id).find((one) => one.year === year)
      : undefined;
  if (told === undefined) return { cell: null };
  const scale: Scale = scaleOfRow(index, indicator, choice.scale);
  if (scale.kind === 'printed') return { cell: told.cell };
  return {
    cell: told.cell,
    scaled: scaledObservation(index, stateOf, scale, indicator, locality, told),
  };
}
