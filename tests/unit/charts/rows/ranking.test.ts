import { describe, expect, it } from 'vitest';
import { rankContenders } from '../../../../src/charts/rows/ranking.ts';
import { locality, rateCell } from '../entries.ts';

function contender(key: string, successes: number, total: number) {
  return {
    key,
    indicator: 'test.rate',
    locality: locality(key, key, key),
    year: 2021,
    cell: rateCell((100 * successes) / total, [successes, total], [0, 100]),
  };
}

describe('rankContenders', () => {
  it('names each largest group of figures that cannot be told apart, best first', () => {
    // By hand, in standard errors of the difference: 92 from 80 is 2.5 apart, but 85 is only 1.6 from
    // the one and 0.9 from the other; 20 is far from all.
    const { tied } = rankContenders(
      [
        contender('low', 20, 100),
        contender('middle', 85, 100),
        contender('top', 92, 100),
        contender('next', 80, 100),
      ],
      { polarity: 'higher' },
    );
    expect(tied).toEqual([
      ['top', 'middle'],
      ['middle', 'next'],
    ]);
  });

  it('gives no rank to one alone', () => {
    const { ranges, tied } = rankContenders([contender('only', 9, 10)], { polarity: 'higher' });
    expect(ranges.size).toBe(0);
    expect(tied).toEqual([]);
  });
});
