import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Proportion, proportionEstimate } from '../../../src/core/stats/proportion.ts';
import { estimateRankRanges, tiedRuns } from '../../../src/core/stats/rank-ranges.ts';

describe('the rank ranges of proportions', () => {
  const rankRanges = (proportions: readonly Proportion[]) =>
    estimateRankRanges(proportions.map((one) => proportionEstimate(one)));

  it('orders what differs significantly, highest rate first, in the order given', () => {
    expect(
      rankRanges([
        { successes: 500, total: 1000 },
        { successes: 100, total: 1000 },
        { successes: 900, total: 1000 },
      ]),
    ).toEqual([
      { best: 2, worst: 2 },
      { best: 3, worst: 3 },
      { best: 1, worst: 1 },
    ]);
  });

  // 5/56 − 0/29 is −3.81 to 19.26 points in Newcombe (1998): the higher rate is no winner.
  it('leaves the rank open between rates whose difference may be nothing', () => {
    expect(
      rankRanges([
        { successes: 5, total: 56 },
        { successes: 0, total: 29 },
      ]),
    ).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
    ]);
  });

  // 1271/1292 is 97.53–98.93 %, 2440/2487 97.50–98.58 %, 2297/2422 93.88–95.65 % (Wilson, SciPy): the
  // first two overlap with each other, and neither with the third.
  it('shares a range between two that tie and puts the third below both', () => {
    expect(
      rankRanges([
        { successes: 1271, total: 1292 },
        { successes: 2297, total: 2422 },
        { successes: 2440, total: 2487 },
      ]),
    ).toEqual([
      { best: 1, worst: 2 },
      { best: 3, worst: 3 },
      { best: 1, worst: 2 },
    ]);
  });

  it('is not transitive: a small middle one may tie with two that differ', () => {
    expect(
      rankRanges([
        { successes: 800, total: 1000 },
        { successes: 7, total: 10 },
        { successes: 600, total: 1000 },
      ]),
    ).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 3 },
      { best: 2, worst: 3 },
    ]);
  });

  it('ranks one first and none not at all', () => {
    expect(rankRanges([{ successes: 1, total: 3 }])).toEqual([{ best: 1, worst: 1 }]);
    expect(rankRanges([])).toEqual([]);
  });
});

describe('estimateRankRanges', () => {
  it('orders rates per population whose difference is more than chance, and no others', () => {
    // By hand: 20 − 9 is 11, its lower limit 11 − √(4² + 3²) = 6; 9 − 6 is 3, its lower limit
    // 3 − √(3² + 4²) = −2.
    expect(
      estimateRankRanges([
        { value: 9, interval: [6, 12] },
        { value: 20, interval: [16, 25] },
        { value: 6, interval: [3, 10] },
      ]),
    ).toEqual([
      { best: 2, worst: 3 },
      { best: 1, worst: 1 },
      { best: 2, worst: 3 },
    ]);
  });
});

describe('tiedRuns', () => {
  const at = (value: number) => ({ value, interval: [value - 3, value + 3] as const });

  // Two of these differ by more than chance from √(3² + 3²) = 4.24 on.
  it('gives runs that overlap, highest first, by the places in the list', () => {
    expect(tiedRuns([at(10), at(4), at(7), at(30)])).toEqual([
      [0, 2],
      [2, 1],
    ]);
  });

  it('leaves out runs inside another and who is alone', () => {
    expect(tiedRuns([at(3), at(1), at(2), at(9)])).toEqual([[0, 2, 1]]);
    expect(tiedRuns([at(3)])).toEqual([]);
    expect(tiedRuns([])).toEqual([]);
  });

  it('gives every longest run of which no two are apart, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 8 }), (values) => {
        const estimates = values.map(at);
        const order = values
          .map((value, place) => ({ value, place }))
          .sort((x, y) => y.value - x.value);
        // Apart from a difference of 5 on; the ends of a run in order of value are farthest apart.
        const isRun = (run: typeof order) =>
          run.length > 1 && (run[0]?.value ?? 0) - (run.at(-1)?.value ?? 0) < 5;
        const all = order.flatMap((_, from) =>
          order.map((__, to) => order.slice(from, to + 1)).filter(isRun),
        );
        const longest = all.filter(
          (run) =>
            !all.some(
              (other) => other.length > run.length && run.every((one) => other.includes(one)),
            ),
        );
        expect(tiedRuns(estimates)).toEqual(longest.map((run) => run.map(({ place }) => place)));
      }),
    );
  });
});
