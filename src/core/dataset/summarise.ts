import type { Cell } from '../domain/cell.ts';
import { type RankRange, rankRanges } from '../stats/rank-ranges.ts';

/** What there is to see of one indicator across localities, before it is put into a sentence. */
export interface Summary<E> {
  /** The like figures, highest value first; where values tie, in the order given. */
  readonly told: readonly E[];
  /** The one that lies apart from all others by more than chance, if there is exactly one. */
  readonly apart: { readonly entry: E; readonly side: 'lowest' | 'highest' } | null;
  /** True when no pair of the rates can be told apart; false where counts are missing. */
  readonly indistinct: boolean;
}

/**
 * Summarises figures that may be compared with each other; whoever calls leaves the unlike out.
 * Differences are judged by the 95 % Newcombe intervals behind `rankRanges`, and only when every
 * figure is a rate whose counts are known: of other figures the summary gives the span alone.
 */
export function summarise<E extends { readonly cell: Cell }>(entries: readonly E[]): Summary<E> {
  const told = entries
    .flatMap((entry) => (entry.cell.value === null ? [] : [{ entry, value: entry.cell.value }]))
    .sort((a, b) => b.value - a.value)
    .map(({ entry }) => entry);
  const proportions = told.flatMap(({ cell }) =>
    cell.parts === null
      ? []
      : [{ successes: cell.parts.numerator.value, total: cell.parts.denominator.value }],
  );
  if (told.length < 2 || proportions.length < told.length) {
    return { told, apart: null, indistinct: false };
  }
  const ranges = rankRanges(proportions);
  return {
    told,
    apart: lyingApart(told, ranges),
    indistinct: ranges.every((range) => range.best === 1 && range.worst === told.length),
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
