import type { Interval } from './confidence.ts';

/** A statistic with its interval of some confidence, `interval[0]` ≤ `value` ≤ `interval[1]`. */
export interface Estimate {
  readonly value: number;
  readonly interval: Interval;
}

/**
 * The interval of the difference `first` − `second` of two independent statistics, recovered from
 * their own intervals: of proportions with Wilson intervals it is Newcombe's, of rates per population
 * it serves with Byar's.
 *
 * Source: G. Y. Zou and A. Donner (2008), "Construction of confidence limits about effect measures: a
 * general approach", Statistics in Medicine 27, 1693–1702; for proportions R. G. Newcombe (1998),
 * "Interval estimation for the difference between independent proportions: comparison of eleven
 * methods", Statistics in Medicine 17, 873–890, method 10.
 *
 * @param first in the same unit as `second`, and its interval of the same confidence
 * @returns [low, high] in that unit, of that confidence, unrounded
 *
 * @example
 * differenceInterval({ value: 10, interval: [7, 14] }, { value: 4, interval: [1, 8] }) // => [1, 11]
 */
export function differenceInterval(first: Estimate, second: Estimate): [low: number, high: number] {
  const difference = first.value - second.value;
  const [firstLow, firstHigh] = first.interval;
  const [secondLow, secondHigh] = second.interval;
  return [
    difference - Math.hypot(first.value - firstLow, secondHigh - second.value),
    difference + Math.hypot(firstHigh - first.value, second.value - secondLow),
  ];
}

/**
 * Which of the two is higher by more than their intervals leave to chance; null where the difference
 * may be none.
 *
 * @example
 * distinctlyHigher({ value: 10, interval: [7, 14] }, { value: 4, interval: [1, 8] }) // => 'first'
 * distinctlyHigher({ value: 7, interval: [4, 11] }, { value: 4, interval: [1, 8] }) // => null
 */
export function distinctlyHigher(first: Estimate, second: Estimate): 'first' | 'second' | null {
  const [low, high] = differenceInterval(first, second);
  if (low > 0) return 'first';
  return high < 0 ? 'second' : null;
}
