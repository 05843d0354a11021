import { describe, expect, it } from 'vitest';
import type { Confidence } from '../../../src/core/stats/confidence.ts';
import { differenceInterval } from '../../../src/core/stats/difference-interval.ts';
import { type Proportion, proportionEstimate } from '../../../src/core/stats/proportion.ts';

describe('the difference of two proportions', () => {
  const difference = (first: Proportion, second: Proportion, confidence?: Confidence) =>
    differenceInterval(
      proportionEstimate(first, confidence),
      proportionEstimate(second, confidence),
    );

  // Newcombe (1998), Statistics in Medicine 17, 873–890, table II, method 10, in percentage points.
  it.each([
    [56, 70, 48, 80, 5.24, 33.39],
    [9, 10, 3, 10, 17.05, 80.9],
    [6, 7, 2, 7, 5.82, 80.62],
    [5, 56, 0, 29, -3.81, 19.26],
    [0, 10, 0, 20, -16.11, 27.75],
    [0, 10, 0, 10, -27.75, 27.75],
    [10, 10, 0, 20, 67.91, 100],
    [10, 10, 0, 10, 60.75, 100],
  ])('gives the published interval of %i/%i − %i/%i', (a, m, b, n, low, high) => {
    const interval = difference({ successes: a, total: m }, { successes: b, total: n });
    expect(interval[0]).toBeCloseTo(low, 2);
    expect(interval[1]).toBeCloseTo(high, 2);
  });

  // The 99.8 % Wilson limits of SciPy 1.17.1 (binomtest(k, n).proportion_ci(0.998, 'wilson')), put
  // together as in method 10 by hand.
  it.each([
    [2297, 2422, 1271, 1292, -5.294211123347, -1.605274194691],
    [56, 70, 48, 80, -3.348725364244, 40.181176460264],
  ])('is wider at 99.8 %%: %i/%i − %i/%i', (a, m, b, n, low, high) => {
    const pair = [
      { successes: a, total: m },
      { successes: b, total: n },
    ] as const;
    const interval = difference(...pair, 99.8);
    expect(interval[0]).toBeCloseTo(low, 9);
    expect(interval[1]).toBeCloseTo(high, 9);
  });

  it('turns round when the two change places', () => {
    const first = { successes: 31, total: 40 };
    const second = { successes: 12, total: 33 };
    const [low, high] = difference(first, second);
    const [turnedLow, turnedHigh] = difference(second, first);
    expect(low).toBeCloseTo(-turnedHigh, 10);
    expect(high).toBeCloseTo(-turnedLow, 10);
  });
});

describe('proportionEstimate', () => {
  it('refuses a proportion of nothing', () => {
    expect(() => proportionEstimate({ successes: 0, total: 0 })).toThrow(RangeError);
  });
});
