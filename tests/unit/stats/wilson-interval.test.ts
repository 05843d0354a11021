import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../src/core/stats/wilson-interval.ts';

describe('wilsonInterval', () => {
  // Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3, in per cent.
  it.each([
    [81, 263, 25.53, 36.62],
    [15, 148, 6.24, 16.05],
    [0, 20, 0, 16.11],
    [1, 29, 0.61, 17.18],
  ])('gives the published interval of %i of %i', (successes, total, low, high) => {
    const interval = wilsonInterval(successes, total);
    expect(interval[0]).toBeCloseTo(low, 2);
    expect(interval[1]).toBeCloseTo(high, 2);
  });

  // scipy.stats.binomtest(k, n).proportion_ci(method='wilson'), SciPy 1.17.1.
  it.each([
    [2297, 2422, 93.884715901157, 95.651226033643],
    [1271, 1292, 97.527951346453, 98.934466296643],
    [40, 72, 44.087390865805, 66.460929438679],
    [18, 18, 82.412077635334, 100.0],
    [1424, 2094, 65.974502681558, 69.967202866766],
    [3, 7, 15.821985525147, 74.954163547234],
    [0, 1, 0.0, 79.345068562276],
  ])('agrees with SciPy to ten digits on %i of %i', (successes, total, low, high) => {
    const interval = wilsonInterval(successes, total);
    expect(interval[0]).toBeCloseTo(low, 10);
    expect(interval[1]).toBeCloseTo(high, 10);
  });

  // scipy.stats.binomtest(k, n).proportion_ci(confidence_level=0.998, method='wilson'), SciPy 1.17.1.
  it.each([
    [2297, 2422, 93.265267909552, 96.06048787314],
    [81, 263, 22.8035740242, 40.138942190937],
    [3, 7, 9.161890874602, 84.795643537481],
    [0, 20, 0, 32.317041462406],
    [18, 18, 65.336854283266, 100],
  ])('agrees with SciPy at 99.8 % on %i of %i', (successes, total, low, high) => {
    const interval = wilsonInterval(successes, total, 99.8);
    expect(interval[0]).toBeCloseTo(low, 10);
    expect(interval[1]).toBeCloseTo(high, 10);
  });

  it('ends exactly at 0 when nothing succeeds and at 100 when everything does', () => {
    for (const total of [1, 3, 7, 18, 1542, 99_999]) {
      expect(wilsonInterval(0, total)[0]).toBe(0);
      expect(wilsonInterval(total, total)[1]).toBe(100);
    }
  });

  it('mirrors itself when successes and failures are swapped', () => {
    const [low, high] = wilsonInterval(3, 50);
    const [mirroredLow, mirroredHigh] = wilsonInterval(47, 50);
    expect(low).toBeCloseTo(100 - mirroredHigh, 10);
    expect(high).toBeCloseTo(100 - mirroredLow, 10);
  });

  it.each([
    [1, 0],
    [0, 0],
    [5, 4],
    [-1, 4],
    [0.5, 4],
    [1, 4.5],
    [Number.NaN, 4],
    [1, Number.POSITIVE_INFINITY],
  ])('refuses %d of %d rather than inventing an interval', (successes, total) => {
    expect(() => wilsonInterval(successes, total)).toThrow(RangeError);
  });
});
