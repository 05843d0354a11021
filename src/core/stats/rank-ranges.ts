import { distinctlyHigher, type Estimate } from './difference-interval.ts';

/** The ranks that the counts leave open, 1 being the highest rate: 1 ≤ `best` ≤ `worst` ≤ n. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

/**
 * For each of several estimates the range of ranks compatible with their intervals. Only what differs
 * significantly is ordered: one ranks below as many others as are significantly higher, and above as
 * many as are significantly lower. What cannot be told apart shares its ranks, so small counts give
 * wide ranges and no false winner.
 *
 * Each pair is tested at the level of the intervals by itself, without correction for the number of
 * pairs.
 *
 * Source: the construction of ranks from intervals of pairwise differences is that of M. Mogstad,
 * J. P. Romano, A. M. Shaikh and D. Wilhelm (2024), "Inference for ranks with applications to mobility
 * across neighbourhoods and academic achievement across countries", Review of Economic Studies 91,
 * 476–518 (there with simultaneous intervals, here with marginal ones).
 *
 * @param estimates in one unit, with intervals of one confidence
 * @returns a range for each estimate, 1 being the highest value, in the order given
 *
 * @example
 * estimateRankRanges([{ value: 4, interval: [1, 8] }, { value: 10, interval: [7, 14] }]) // => [{ best: 2, worst: 2 }, { best: 1, worst: 1 }]
 */
export function estimateRankRanges(estimates: readonly Estimate[]): RankRange[] {
  const ranges = estimates.map(() => ({ best: 1, worst: estimates.length }));
  // Each pair once: there are as many as half the square of their number.
  estimates.forEach((first, at) => {
    const own = ranges[at];
    for (let place = at + 1; place < estimates.length; place += 1) {
      const [second, other] = [estimates[place], ranges[place]];
      if (own === undefined || second === undefined || other === undefined) continue;
      const above = distinctlyHigher(first, second);
      if (above === null) continue;
      (above === 'first' ? other : own).best += 1;
      (above === 'first' ? own : other).worst -= 1;
    }
  });
  return ranges;
}

/**
 * Which neighbours in rank cannot be told apart: the longest runs in the order of value in which no
 * pair differs significantly. Runs inside another are left out, and so is who is alone.
 *
 * @param estimates in one unit, with intervals of one confidence
 * @returns for each run the places in `estimates`, highest value first; runs from the highest on
 *
 * @example
 * tiedRuns([{ value: 4, interval: [1, 8] }, { value: 10, interval: [7, 14] }, { value: 7, interval: [4, 11] }]) // => [[1, 2], [2, 0]]
 */
export function tiedRuns(estimates: readonly Estimate[]): number[][] {
  const ordered = estimates
    .map((estimate, place) => ({ estimate, place }))
    .sort((a, b) => b.estimate.value - a.estimate.value);
  const runs: number[][] = [];
  let reached = 0;
  ordered.forEach((_, from) => {
    // What could not be told apart in the run before cannot in this one, which lies in it.
    let to = Math.max(from + 1, reached);
    while (isTiedWith(ordered[to]?.estimate, ordered.slice(from, to))) to += 1;
    if (to - from < 2 || to === reached) return;
    runs.push(ordered.slice(from, to).map(({ place }) => place));
    reached = to;
  });
  return runs;
}

function isTiedWith(
  next: Estimate | undefined,
  run: readonly { readonly estimate: Estimate }[],
): boolean {
  return (
    next !== undefined && run.every(({ estimate }) => distinctlyHigher(estimate, next) === null)
  );
}
