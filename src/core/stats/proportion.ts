import type { Confidence } from './confidence.ts';
import type { Estimate } from './difference-interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** `successes` of `total`, both whole numbers, `total` at least 1. */
export interface Proportion {
  readonly successes: number;
  readonly total: number;
}

/**
 * A proportion in per cent with its Wilson interval. The difference of two such is Newcombe's hybrid
 * score interval, see `differenceInterval`.
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
