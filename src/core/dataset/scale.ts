import type { Cell } from '../domain/cell.ts';
import { type Approximation, isUnnamedPart } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Locality, Population } from '../domain/locality.ts';
import { soundCounts } from '../domain/sound-counts.ts';
import type { Bilingual } from '../domain/text.ts';
import { countsEvents, unitNames } from '../domain/unit.ts';
import type { Interval } from '../stats/confidence.ts';
import { approximationOfQuotient } from './approximation.ts';
import { type Basis, estimateOf, perResidents } from './basis.ts';

/**
 * In which measure values are shown: as the reports print them, per 10,000 residents where the
 * population is known, or as a share of another count of the same report.
 */
export type Scale =
  | { readonly kind: 'printed' }
  | { readonly kind: 'per-residents' }
  | {
      readonly kind: 'share';
      /** Indicator id of the total. */
      readonly of: string;
    };

/** Where a value comes from that no report prints. */
export type Working =
  | {
      readonly kind: 'per-residents';
      readonly count: number;
      readonly population: Population;
      /** Between the census and the report, 0 or more: residents come and go. */
      readonly yearsApart: number;
    }
  | {
      readonly kind: 'share';
      readonly count: number;
      readonly total: number;
      /** Indicator id of the total. */
      readonly of: string;
    };

/**
 * Why a value cannot be shown in the scale asked for.
 *
 * - `no-value`: there is none to begin with, the cell says why.
 * - `not-a-count`: rates and amounts are not put per resident, nor made shares of anything.
 * - `no-population`: it is not known how many live there.
 * - `itself`: the total is the indicator itself.
 * - `no-total`, `redacted-total`: the report does not tell the total, or hides it.
 * - `unlike-unit`, `unlike-period`, `unlike-role`, `unlike-scope`: the two do not count alike, so that
 *   the one is no part of the other. `organ` and `subset` name a part without saying which, so they are
 *   like nothing.
 * - `empty-total`: the total is 0.
 * - `exceeds-total`: it is more than the total, hence no part of it.
 */
export type UnscaledReason =
  | 'no-value'
  | 'not-a-count'
  | 'no-population'
  | 'itself'
  | 'no-total'
  | 'redacted-total'
  | 'unlike-unit'
  | 'unlike-period'
  | 'unlike-role'
  | 'unlike-scope'
  | 'empty-total'
  | 'exceeds-total';

/** A value in the scale asked for. */
export interface ScaledValue {
  readonly kind: 'value';
  /** In `unit`, unrounded; as printed in the scale `printed`. */
  readonly value: number;
  /** 95 % interval in the same unit; null where there are no counts to build it on. */
  readonly interval: Interval | null;
  /** As it stands after the value; the English one may be empty, see `unitNames`. */
  readonly unit: Bilingual;
  readonly approx: Approximation | null;
  /** The counts behind it, by which it is compared; null where it cannot be told what is chance. */
  readonly basis: Basis | null;
  /** Null for a value as printed. */
  readonly working: Working | null;
}

/** A value in the scale asked for, or why there is none. */
export type Scaled = ScaledValue | { readonly kind: 'none'; readonly reason: UnscaledReason };

export interface ScaleInput {
  readonly indicator: Pick<Indicator, 'id' | 'kind' | 'unit'>;
  readonly cell: Cell;
  readonly locality: Pick<Locality, 'population'>;
  /** Of the report. */
  readonly year: number;
  readonly scale: Scale;
  /** What the same report tells of the total; null unless the scale is a share, or without the data. */
  readonly total: {
    readonly indicator: Pick<Indicator, 'id' | 'kind' | 'unit'>;
    readonly cell: Cell;
  } | null;
}

/** The counts behind what is shown, null where there are none or nothing is shown. */
export function basisOf({ scaled }: { readonly scaled: Scaled }): Basis | null {
  return scaled.kind === 'none' ? null : scaled.basis;
}

/** The unit of an indicator in a scale, `件/万人`. */
export function scaledUnit(indicator: Pick<Indicator, 'unit'>, scale: Scale): Bilingual {
  const printed = unitNames(indicator.unit);
  switch (scale.kind) {
    case 'printed':
      return printed;
    case 'per-residents':
      return { zh: `${printed.zh}/万人`, en: `${printed.en} per 10,000 residents`.trim() };
    case 'share':
      return unitNames('%');
  }
}

/**
 * A cell in the scale asked for. It never falls back to another scale: where the one asked for does not
 * apply, the reason is given instead.
 *
 * Per 10,000 residents goes for counts of localities with a known population; the interval, Byar's, for
 * whole counts of events (see `countsEvents`). A share goes for a count and a total of like unit, period,
 * role and scope in the same report, 0 ≤ count ≤ total; the interval is Wilson's. Nothing is rounded.
 *
 * @throws {Error} when the total is of another indicator than the scale names
 */
export function scaled(input: ScaleInput): Scaled {
  const { cell, indicator, scale } = input;
  if (cell.value === null) return none('no-value');
  if (scale.kind === 'printed') return printed(indicator, cell, cell.value);
  if (indicator.kind !== 'count') return none('not-a-count');
  return scale.kind === 'per-residents'
    ? perPopulation(input, cell.value)
    : share(input, scale.of, cell.value);
}

/**
 * The totals that make sense for an indicator: the other counts of its dimension in its unit, in the
 * order given.
 */
export function possibleTotals(
  indicator: Indicator,
  indicators: readonly Indicator[],
): readonly Indicator[] {
  if (indicator.kind !== 'count') return [];
  return indicators.filter(
    ({ id, kind, unit, dimension }) =>
      id !== indicator.id &&
      kind === 'count' &&
      unit === indicator.unit &&
      dimension === indicator.dimension,
  );
}

function none(reason: UnscaledReason): Scaled {
  return { kind: 'none', reason };
}

function printed(indicator: Pick<Indicator, 'unit'>, cell: Cell, value: number): Scaled {
  const counts = soundCounts(cell);
  return {
    kind: 'value',
    value,
    interval: cell.interval,
    unit: scaledUnit(indicator, { kind: 'printed' }),
    approx: cell.qualifiers.approx,
    basis: counts && { kind: 'proportion', ...counts },
    working: null,
  };
}

function perPopulation(input: ScaleInput, count: number): Scaled {
  const { indicator, cell, locality, scale, year } = input;
  const { population } = locality;
  if (population === null) return none('no-population');
  const isOfEvents = countsEvents(indicator.unit) && Number.isInteger(count) && count >= 0;
  const basis: Basis | null = isOfEvents
    ? { kind: 'per-population', count, population: population.value }
    : null;
  return {
    kind: 'value',
    value: (count / population.value) * perResidents,
    interval: basis && estimateOf(basis).interval,
    unit: scaledUnit(indicator, scale),
    approx: cell.qualifiers.approx,
    basis,
    working: {
      kind: 'per-residents',
      count,
      population,
      yearsApart: Math.abs(year - population.year),
    },
  };
}

function share({ indicator, cell, scale, total }: ScaleInput, of: string, count: number): Scaled {
  if (of === indicator.id) return none('itself');
  if (total === null) return none('no-total');
  if (total.indicator.id !== of) throw new Error(`${total.indicator.id} is not the total ${of}`);
  if (total.cell.report !== cell.report) return none('no-total');
  if (total.indicator.kind !== 'count') return none('not-a-count');
  if (total.indicator.unit !== indicator.unit) return none('unlike-unit');
  const whole = total.cell.value;
  if (whole === null) return none(total.cell.status === 'redacted' ? 'redacted-total' : 'no-total');
  const unlike = unlikeness(cell, total.cell);
  if (unlike !== null) return none(unlike);
  if (whole === 0) return none('empty-total');
  if (count < 0 || count > whole) return none('exceeds-total');
  const isWhole = Number.isInteger(count) && Number.isInteger(whole);
  const basis: Basis | null = isWhole
    ? { kind: 'proportion', successes: count, total: whole }
    : null;
  return {
    kind: 'value',
    value: (count / whole) * 100,
    interval: basis && estimateOf(basis).interval,
    unit: scaledUnit(indicator, scale),
    approx: approximationOfQuotient(cell.qualifiers.approx, total.cell.qualifiers.approx),
    basis,
    working: { kind: 'share', count, total: whole, of },
  };
}

function unlikeness(one: Cell, total: Cell): UnscaledReason | null {
  const [a, b] = [one.qualifiers, total.qualifiers];
  if (a.through !== b.through) return 'unlike-period';
  if (a.role !== b.role) return 'unlike-role';
  if (a.scope !== b.scope || isUnnamedPart(a.scope)) return 'unlike-scope';
  return null;
}
