import type { ComparedEntry } from '../../core/domain/comparability.ts';
import type { Indicator } from '../../core/domain/indicator.ts';
import { ranking } from '../../core/domain/ranking.ts';
import { soundCounts } from '../../core/domain/sound-counts.ts';
import { type Proportion, proportionEstimate } from '../../core/stats/newcombe-difference.ts';
import { type RankRange, rankRanges, tiedRuns } from '../../core/stats/rank-ranges.ts';

/** One drawn figure as the ranking sees it. */
export interface Contender extends ComparedEntry {
  readonly key: string;
}

export interface ChartRanking {
  /** By key, 1 being best by the polarity; a figure that is not ranked is not in it. */
  readonly ranges: ReadonlyMap<string, RankRange>;
  /** Keys, best first, of figures no two of which can be told apart; each group as large as can be. */
  readonly tied: readonly (readonly string[])[];
}

export const noRanking: ChartRanking = { ranges: new Map(), tied: [] };

/**
 * The ranks that counts allow, among the figures that may be put in an order at all (see `ranking` in
 * the domain). There are none where a locality shows with several years, and a figure takes no part
 * that has no counts behind it or whose counts contradict the printed rate.
 */
export function rankContenders(
  contenders: readonly Contender[],
  indicator: Pick<Indicator, 'polarity'>,
): ChartRanking {
  if (new Set(contenders.map((one) => one.locality.id)).size < contenders.length) return noRanking;
  const allowed = ranking(indicator, contenders)?.ranked ?? [];
  const ranked = allowed.flatMap(({ key, cell }) => {
    const counts = soundCounts(cell);
    if (counts === null) return [];
    return [{ key, proportion: indicator.polarity === 'lower' ? complement(counts) : counts }];
  });
  if (ranked.length < 2) return noRanking;
  ranked.sort((a, b) => rate(b.proportion) - rate(a.proportion));
  const ranges = rankRanges(ranked.map((one) => one.proportion));
  return {
    ranges: new Map(
      ranked.flatMap(({ key }, index) => {
        const range = ranges[index];
        return range === undefined ? [] : [[key, range] as const];
      }),
    ),
    tied: tiedRuns(ranked.map((one) => proportionEstimate(one.proportion))).map((run) =>
      run.flatMap((place) => ranked.slice(place, place + 1).map(({ key }) => key)),
    ),
  };
}

function complement({ successes, total }: Proportion): Proportion {
  return { successes: total - successes, total };
}

function rate({ successes, total }: Proportion): number {
  return successes / total;
}
