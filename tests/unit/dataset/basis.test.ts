import { describe, expect, it } from 'vitest';
import { type Basis, estimateOf, pooledBasis } from '../../../src/core/dataset/basis.ts';

const cases = (successes: number, total: number): Basis => ({
  kind: 'proportion',
  successes,
  total,
});
const events = (count: number, population: number): Basis => ({
  kind: 'per-population',
  count,
  population,
});

describe('estimateOf', () => {
  // scipy.stats.binomtest(3, 7).proportion_ci(c, 'wilson'), SciPy 1.17.1.
  it('gives a proportion in per cent with the Wilson interval of the confidence asked for', () => {
    const { value, interval } = estimateOf(cases(3, 7));
    expect(value).toBeCloseTo(42.857143, 6);
    expect(interval[0]).toBeCloseTo(15.821985525147, 10);
    expect(estimateOf(cases(3, 7), 99.8).interval[0]).toBeCloseTo(9.161890874602, 10);
  });

  // scipy.stats.chi2.ppf(0.001, 164) / 2 = 56.837232, of which Byar's limit is 0.03 % off.
  it('gives events per 10,000 residents with the Byar interval of the confidence asked for', () => {
    expect(estimateOf(events(82, 20_000)).value).toBeCloseTo(41, 10);
    expect(estimateOf(events(82, 20_000), 99.8).interval[0]).toBeCloseTo(56.837232 / 2, 1);
  });
});

describe('pooledBasis', () => {
  it('adds up counts and what they are counted among', () => {
    expect(pooledBasis([cases(1, 2), cases(90, 98)])).toEqual(cases(91, 100));
    expect(pooledBasis([events(5, 1000), events(0, 9000)])).toEqual(events(5, 10_000));
  });

  it('refuses to pool nothing, or rates of two kinds', () => {
    expect(() => pooledBasis([])).toThrow(RangeError);
    expect(() => pooledBasis([cases(1, 2), events(1, 2)])).toThrow(RangeError);
  });
});
