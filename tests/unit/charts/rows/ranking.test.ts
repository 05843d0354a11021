import { describe, expect, it } from 'vitest';
import { rankDrawn } from '../../../../src/charts/rows/ranking.ts';
import { locality, rateCell, rateIndicator } from '../entries.ts';

function drawn(key: string, successes: number, total: number) {
  const value = (100 * successes) / total;
  return {
    key,
    entry: {
      locality: locality(key, key, key),
      year: 2021,
      cell: rateCell(value, [successes, total], [0, 100]),
      markerIndex: 0,
    },
    value,
    valueText: '',
    interval: null,
  };
}

describe('rankDrawn', () => {
  it('names each largest group of figures that cannot be told apart, best first', () => {
    // By hand, in standard errors of the difference: 92 from 80 is 2.5 apart, but 85 is only 1.6 from
    // the one and 0.9 from the other; 20 is far from all.
    const { tied } = rankDrawn(
      [
        drawn('low', 20, 100),
        drawn('middle', 85, 100),
        drawn('top', 92, 100),
        drawn('next', 80, 100),
      ],
      rateIndicator,
      false,
    );
    expect(tied).toEqual([
      ['top', 'middle'],
      ['middle', 'next'],
    ]);
  });

  it('gives no rank to one alone', () => {
    const { ranges, tied } = rankDrawn([drawn('only', 9, 10)], rateIndicator, false);
    expect(ranges.size).toBe(0);
    expect(tied).toEqual([]);
  });
});
