import type { Cell } from '../../core/domain/cell.ts';
import type { ComparedEntry } from '../../core/domain/comparability.ts';
import type { Indicator } from '../../core/domain/indicator.ts';
import { ranking } from '../../core/domain/ranking.ts';
import { newcombeDifference, type Proportion } from '../../core/stats/newcombe-difference.ts';
import { type RankRange, rankRanges } from '../../core/stats/rank-ranges.ts';

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
    tied: tiedGroups(ranked),
  };
}

/** The counts behind a rate; null where there are none, or where they do not make the printed rate. */
function soundCounts({ parts, findings }: Cell): Proportion | null {
  const contradicted = findings.some(
    (finding) => finding.severity === 'error' || finding.rule === 'rate-mismatch',
  );
  if (parts === null || contradicted) return null;
  const successes = parts.numerator.value;
  const total = parts.denominator.value;
  const whole = Number.isInteger(successes) && Number.isInteger(total);
  return whole && total >= 1 && successes >= 0 && successes <= total ? { successes, total } : null;
}

function complement({ successes, total }: Proportion): Proportion {
  return { successes: total - successes, total };
}

function rate({ successes, total }: Proportion): number {
  return successes / total;
}

/** Longest runs in rank order in which no pair differs significantly; runs inside another are left out. */
function tiedGroups(ranked: readonly { key: string; proportion: Proportion }[]): string[][] {
  const groups: string[][] = [];
  let reached = 0;
  ranked.forEach((_, from) => {
    let to = from + 1;
    while (to < ranked.length && allTied(ranked.slice(from, to + 1))) to += 1;
    if (to - from > 1 && to > reached) {
      groups.push(ranked.slice(from, to).map((one) => one.key));
      reached = to;
    }
  });
  return groups;
}

function allTied(run: readonly { proportion: Proportion }[]): boolean {
  return run.every((one, index) =>
    run.slice(index + 1).every((other) => {
      const [low, high] = newcombeDifference(one.proportion, other.proportion);
      return low <= 0 && high >= 0;
    }),
  );
}
