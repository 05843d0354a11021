import { rankEntries, type ScaledEntry } from '../../core/dataset/rank.ts';
import { scaled } from '../../core/dataset/scale.ts';
import type { Indicator } from '../../core/domain/indicator.ts';
import type { Unlikeness } from '../../core/domain/ranking.ts';
import type { RankRange } from '../../core/stats/rank-ranges.ts';
import type { DrawnEntry } from '../entry.ts';

export interface ChartRanking {
  /** By key, 1 being best by the polarity; a figure that is not ranked is not in it. */
  readonly ranges: ReadonlyMap<string, RankRange>;
  /** Keys, best first, of figures no two of which can be told apart; each group as large as can be. */
  readonly tied: readonly (readonly string[])[];
  /** Keys of figures that have a value and no rank among the others because they are unlike them. */
  readonly unlike: Readonly<Partial<Record<Unlikeness, readonly string[]>>>;
  /** In what the ranked ones differ, because it was asked to rank across it. */
  readonly across: readonly ('level' | 'role')[];
}

/** The ranks that counts allow among what is drawn, see `rankEntries`. */
export function rankDrawn(
  drawn: readonly DrawnEntry[],
  indicator: Indicator,
  across: boolean,
): ChartRanking {
  const contenders = drawn.map((one) => contender(one, indicator));
  const ranks = rankEntries(indicator, contenders, across);
  if (ranks === null || ranks.ranges.size === 0) {
    return { ranges: new Map(), tied: [], unlike: {}, across: [] };
  }
  const unlike = (reason: Unlikeness) =>
    ranks.unranked.filter((one) => one.reason === reason).map(({ entry }) => entry.key);
  return {
    ranges: new Map([...ranks.ranges].map(([{ key }, range]) => [key, range])),
    tied: ranks.tied.map((group) => group.map(({ key }) => key)),
    unlike: { level: unlike('level'), role: unlike('role'), scope: unlike('scope') },
    across: ranks.across,
  };
}

function contender(
  { key, entry }: DrawnEntry,
  indicator: Indicator,
): ScaledEntry & { key: string } {
  const { locality, year, cell } = entry;
  return {
    key,
    indicator: indicator.id,
    locality,
    year,
    cell,
    scaled:
      entry.scaled ??
      scaled({ indicator, cell, locality, year, scale: { kind: 'printed' }, total: null }),
  };
}
