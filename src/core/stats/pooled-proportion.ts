import type { Proportion } from './proportion.ts';

/**
 * Several proportions as if counted in one place: the sum of successes of the sum of totals. Large
 * places weigh as much as they have cases, unlike in the mean of the rates.
 *
 * Source: J. L. Fleiss, B. Levin and M. C. Paik (2003), "Statistical Methods for Rates and
 * Proportions", 3rd edition, Wiley, chapter 9.
 *
 * @throws {RangeError} when there are none
 *
 * @example
 * pooledProportion([{ successes: 90, total: 100 }, { successes: 1, total: 4 }]) // => { successes: 91, total: 104 }
 */
export function pooledProportion(proportions: readonly Proportion[]): Proportion {
  if (proportions.length === 0) throw new RangeError('there is nothing to pool');
  return {
    successes: proportions.reduce((sum, { successes }) => sum + successes, 0),
    total: proportions.reduce((sum, { total }) => sum + total, 0),
  };
}
