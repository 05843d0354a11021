import { describe, expect, it } from 'vitest';
import type { Confidence } from '../../../src/core/stats/confidence.ts';
import { byarInterval } from '../../../src/core/stats/byar-interval.ts';

/** How far `value` is off `exact`, in per cent of it. */
const offBy = (value: number, exact: number) => Math.abs(value / exact - 1) * 100;

describe('byarInterval', () => {
  // Exact limits: scipy.stats.chi2.ppf(α/2, 2x) / 2 and chi2.ppf(1 − α/2, 2x + 2) / 2, SciPy 1.17.1.
  it.each<[number, Confidence, number, number, number]>([
    [10, 95, 4.795389, 18.390356, 0.2],
    [30, 95, 20.240874, 42.826865, 0.02],
    [82, 95, 65.217033, 101.783621, 0.004],
    [1292, 95, 1222.502151, 1364.41931, 0.0001],
    [10, 99.8, 2.96052, 24.133971, 1.5],
    [30, 99.8, 15.869171, 51.083124, 0.2],
    [82, 99.8, 56.837232, 114.022682, 0.04],
    [1292, 99.8, 1183.766891, 1406.975155, 0.0005],
  ])(
    'is close to the exact limits of %i events at %f %%',
    (count, confidence, low, high, within) => {
      const interval = byarInterval(count, 1, 1, confidence);
      expect(offBy(interval[0], low)).toBeLessThan(within);
      expect(offBy(interval[1], high)).toBeLessThan(within);
    },
  );

  // Exact: 0.242209 to 7.224688 (2 events), 0.025318 to 5.571643 (1), 0 to 3.688879 (none).
  it('is too wide for a handful of events, as its docstring says', () => {
    const [low, high] = byarInterval(2, 1, 1);
    expect(low).toBeLessThan(0.242209);
    expect(offBy(low, 0.242209)).toBeCloseTo(7.3, 1);
    expect(offBy(high, 7.224688)).toBeLessThan(0.1);
    expect(offBy(byarInterval(1, 1, 1)[0], 0.025318)).toBeCloseTo(48.4, 1);
  });

  it('starts exactly at 0 for no event, and never below', () => {
    expect(byarInterval(0, 1000, 10_000)[0]).toBe(0);
    expect(byarInterval(0, 1, 1)[1]).toBeCloseTo(3.688879, 1);
    expect(byarInterval(1, 1, 1, 99.8)[0]).toBe(0);
  });

  it('refers to so many people of the population', () => {
    const [low, high] = byarInterval(82, 885_321, 10_000);
    expect(low).toBeCloseTo((65.217033 / 885_321) * 10_000, 3);
    expect(high).toBeCloseTo((101.783621 / 885_321) * 10_000, 3);
  });

  it.each([
    [1.5, 100, 10],
    [-1, 100, 10],
    [Number.NaN, 100, 10],
    [1, 0, 10],
    [1, -5, 10],
    [1, Number.POSITIVE_INFINITY, 10],
    [1, 100, 0],
  ])('refuses %d events among %d people per %d', (count, population, per) => {
    expect(() => byarInterval(count, population, per)).toThrow(RangeError);
  });
});
