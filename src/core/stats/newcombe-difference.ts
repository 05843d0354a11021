import { wilsonInterval } from './wilson-interval.ts';

/** `successes` of `total`, both whole numbers, `total` at least 1. */
export interface Proportion {
  readonly successes: number;
  readonly total: number;
}

/**
 * The 95 % Newcombe hybrid score interval of the difference of two independent proportions, `first` −
 * `second`. It is built from the Wilson intervals of the two. Where it holds no 0, the two differ
 * significantly at the 5 % level.
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
): [low: number, high: number] {
  const [firstLow, firstHigh] = wilsonInterval(first.successes, first.total);
  const [secondLow, secondHigh] = wilsonInterval(second.successes, second.total);
  const firstRate = (100 * first.successes) / first.total;
  const secondRate = (100 * second.successes) / second.total;
  const difference = firstRate - secondRate;
  return [
    difference - Math.hypot(firstRate - firstLow, secondHigh - secondRate),
    difference + Math.hypot(firstHigh - firstRate, secondRate - secondLow),
  ];
}
