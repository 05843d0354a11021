import { median } from '../stats/median.ts';
import { estimateRankRanges, type RankRange, tiedRuns } from '../stats/rank-ranges.ts';
import { estimateOf } from './basis.ts';
import { fewestForMedian } from './benchmark.ts';
import { basisOf, type Scaled } from './scale.ts';

/** What there is to see of one indicator across localities, before it is put into a sentence. */
export interface Summary<E> {
  /** The like figures, highest value first; where values tie, in the order given. */
  readonly told: readonly E[];
  /** The middle value, of three or more. */
  readonly median: number | null;
  /** The one that lies apart from all others by more than chance, if there is exactly one. */
  readonly apart: { readonly entry: E; readonly side: 'lowest' | 'highest' } | null;
  /** True when no pair of the rates can be told apart; false where counts are missing. */
  readonly indistinct: boolean;
  /**
   * Groups of which no two can be told apart, highest first, each as large as can be; empty where counts
   * are missing.
   */
  readonly tied: readonly (readonly E[])[];
}

/**
 * Summarises figures that may be compared with each other; whoever calls leaves the unlike out.
 * Differences are judged by the 95 % intervals behind `estimateRankRanges`, and only when every figure
 * has counts that do not contradict it: of other figures the summary gives the span and the middle
 * alone.
 */
export function summarise<E extends { readonly scaled: Scaled }>(
  entries: readonly E[],
): Summary<E> {
  const told = entries
    .flatMap((entry) => {
      const { scaled } = entry;
      return scaled.kind === 'none' ? [] : [{ entry, value: scaled.value, basis: basisOf(entry) }];
    })
    .sort((a, b) => b.value - a.value);
  const shown = told.map(({ entry }) => entry);
  const middle = told.length < fewestForMedian ? null : median(told.map(({ value }) => value));
  const estimates = told.flatMap(({ basis }) => (basis === null ? [] : [estimateOf(basis)]));
  if (told.length < 2 || estimates.length < told.length)
    return { told: shown, median: middle, apart: null, indistinct: false, tied: [] };
  const ranges = estimateRankRanges(estimates);
  return {
    told: shown,
    median: middle,
    apart: lyingApart(shown, ranges),
    indistinct: ranges.every((range) => range.best === 1 && range.worst === told.length),
    tied: tiedRuns(estimates).map((run) => run.flatMap((place) => shown.slice(place, place + 1))),
  };
}

function lyingApart<E>(told: readonly E[], ranges: readonly RankRange[]): Summary<E>['apart'] {
  const lowest = told[ranges.findIndex((range) => range.best === told.length)];
  const highest = told[ranges.findIndex((range) => range.worst === 1)];
  // When both ends are distinct, neither is the odd one out; the span says it all.
  if (lowest !== undefined && highest === undefined) return { entry: lowest, side: 'lowest' };
  if (highest !== undefined && lowest === undefined) return { entry: highest, side: 'highest' };
  return null;
}
