import { byarInterval } from '../stats/byar-interval.ts';
import type { Confidence } from '../stats/confidence.ts';
import type { Estimate } from '../stats/difference-interval.ts';
import { type Proportion, proportionEstimate } from '../stats/proportion.ts';
import { pooledProportion } from '../stats/pooled-proportion.ts';

/** Rates per population are per so many residents. */
export const perResidents = 10_000;

/** The counts behind a value, which say how much of it may be chance. */
export type Basis =
  | (Proportion & { readonly kind: 'proportion' })
  | {
      readonly kind: 'per-population';
      /** Events, a whole number from 0. */
      readonly count: number;
      /** Residents, above 0. */
      readonly population: number;
    };

/**
 * The value that the counts make, with its interval: of a proportion in per cent, by Wilson; of events
 * per 10,000 residents, by Byar.
 *
 * @throws {RangeError} see `wilsonInterval` and `byarInterval`
 *
 * @example
 * estimateOf({ kind: 'proportion', successes: 3, total: 4 }).value // => 75
 * estimateOf({ kind: 'per-population', count: 8, population: 40_000 }).value // => 2
 */
export function estimateOf(basis: Basis, confidence: Confidence = 95): Estimate {
  if (basis.kind === 'proportion') return proportionEstimate(basis, confidence);
  const { count, population } = basis;
  return {
    value: (count / population) * perResidents,
    interval: byarInterval(count, population, perResidents, confidence),
  };
}

/**
 * Several as if counted in one place, see `pooledProportion`.
 *
 * @param bases all of one kind
 * @throws {RangeError} when there are none, or of both kinds
 *
 * @example
 * pooledBasis([{ kind: 'per-population', count: 1, population: 10 }, { kind: 'per-population', count: 2, population: 30 }]) // => { kind: 'per-population', count: 3, population: 40 }
 */
export function pooledBasis(bases: readonly Basis[]): Basis {
  const proportions = bases.flatMap((one) => (one.kind === 'proportion' ? [one] : []));
  if (proportions.length === bases.length)
    return { kind: 'proportion', ...pooledProportion(proportions) };
  const counts = bases.flatMap((one) => (one.kind === 'per-population' ? [one] : []));
  if (counts.length < bases.length) throw new RangeError('rates of two kinds do not add up');
  return {
    kind: 'per-population',
    count: counts.reduce((sum, { count }) => sum + count, 0),
    population: counts.reduce((sum, { population }) => sum + population, 0),
  };
}
