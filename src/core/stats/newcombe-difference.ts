import type { Confidence } from './confidence.ts';
import { differenceInterval, type Estimate } from './difference-interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** `successes` of `total`, both whole numbers, `total` at least 1. */
export interface Proportion {
  readonly successes: number;
  readonly total: number;
}

/**
 * A proportion in per cent with its Wilson interval.
 *
 * @throws {RangeError} when the proportion is not made of whole counts, see `wilsonInterval`
 *
 * @example
 * proportionEstimate({ successes: 0, total: 20 }).value // => 0
 */
export function proportionEstimate(
  { successes, total }: Proportion,
  confidence: Confidence = 95,
): Estimate {
  return {
    value: (100 * successes) / total,
    interval: wilsonInterval(successes, total, confidence),
  };
}

/**
 * The Newcombe hybrid score interval of the difference of two independent proportions, `first` −
 * `second`. It is built from the Wilson intervals of the two. Where that of 95 % confidence holds no
 * 0, the two differ significantly at the 5 % level.
 *
 * Source: R. G. Newcombe (1998), "Interval estimation for the difference between independent
 * proportions: comparison of eleven methods", Statistics in Medicine 17, 873–890, method 10.
 *
 * @returns [low, high] in percentage points, −100 to 100, unrounded
 * @throws {RangeError} when a proportion is not made of whole counts, see `wilsonInterval`
 *
 * @example
 * newcombeDifference({ successes: 56, total: 70 }, { successes: 48, total: 80 }).map((end) => Number(end.toFixed(2))) // => [5.24, 33.39]
 */
export function newcombeDifference(
  first: Proportion,
  second: Proportion,
  confidence: Confidence = 95,
): [low: number, high: number] {
  return differenceInterval(
    proportionEstimate(first, confidence),
    proportionEstimate(second, confidence),
  );
}
