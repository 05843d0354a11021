import { newcombeDifference, type Proportion } from './newcombe-difference.ts';

/** The ranks that the counts leave open, 1 being the highest rate: 1 ≤ `best` ≤ `worst` ≤ n. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

/**
 * For each of several proportions the range of ranks compatible with the counts. Only what differs
 * significantly is ordered: one ranks below as many others as are significantly higher, and above as
 * many as are significantly lower, by the 95 % Newcombe interval of each pair. Rates that cannot be
 * told apart share their ranks, so small counts give wide ranges and no false winner.
 *
 * Each pair is tested at 5 % by itself, without correction for the number of pairs. To rank from the
 * lowest rate (where lower is better), rank the complements, `total − successes`.
 *
 * Source: the construction of ranks from intervals of pairwise differences is that of M. Mogstad,
 * J. P. Romano, A. M. Shaikh and D. Wilhelm (2024), "Inference for ranks with applications to mobility
 * across neighbourhoods and academic achievement across countries", Review of Economic Studies 91,
 * 476–518 (there with simultaneous intervals, here with marginal ones).
 *
 * @returns a range for each proportion, in the order given; an empty list for none
 * @throws {RangeError} when a proportion is not made of whole counts, see `wilsonInterval`
 *
 * @example
 * rankRanges([{ successes: 90, total: 100 }, { successes: 50, total: 100 }]) // => [{ best: 1, worst: 1 }, { best: 2, worst: 2 }]
 * rankRanges([{ successes: 9, total: 10 }, { successes: 8, total: 10 }]) // => [{ best: 1, worst: 2 }, { best: 1, worst: 2 }]
 */
export function rankRanges(proportions: readonly Proportion[]): RankRange[] {
  return proportions.map((own, index) => {
    let higher = 0;
    let lower = 0;
    proportions.forEach((other, otherIndex) => {
      if (otherIndex === index) return;
      const [low, high] = newcombeDifference(own, other);
      if (high < 0) higher += 1;
      if (low > 0) lower += 1;
    });
    return { best: 1 + higher, worst: proportions.length - lower };
  });
}
