import type { ComparedEntry } from '../domain/comparability.ts';
import type { Indicator } from '../domain/indicator.ts';
import { type LeftOutReason, ranking } from '../domain/ranking.ts';
import type { Estimate } from '../stats/difference-interval.ts';
import { estimateRankRanges, type RankRange, tiedRuns } from '../stats/rank-ranges.ts';
import { estimateOf } from './basis.ts';
import { basisOf, type Scaled } from './scale.ts';

/** What a report tells of an indicator, in the scale in which it is compared. */
export interface ScaledEntry extends ComparedEntry {
  readonly scaled: Scaled;
}

/**
 * Why an entry has no rank. Beyond what keeps it out of any order: `no-counts` that say what of it may
 * be chance; `several-years` of one locality, whose years would compete with each other.
 */
export type UnrankedReason = LeftOutReason | 'no-counts' | 'several-years';

export interface Ranks<Entry> {
  /** The ranks that the counts leave open, 1 being best by the polarity. Empty for fewer than two. */
  readonly ranges: ReadonlyMap<Entry, RankRange>;
  /** Groups of which no two can be told apart, best first; each as large as can be. */
  readonly tied: readonly (readonly Entry[])[];
  readonly unranked: readonly { readonly entry: Entry; readonly reason: UnrankedReason }[];
  /** What is ranked across, because the person asked for it: whoever shows the ranks says so. */
  readonly across: readonly ('level' | 'role')[];
}

/**
 * The ranks of entries of one indicator in one scale, as far as their counts tell; null where the
 * indicator is `neutral`, since neither end is better. What is ranked is what is alike (see `alike`) and
 * has counts behind it; what differs by chance only shares its ranks (see `estimateRankRanges`).
 *
 * @param entries one for each locality
 * @param across whether the person asked for levels and roles to be ranked together
 */
export function rankEntries<Entry extends ScaledEntry>(
  indicator: Pick<Indicator, 'polarity'>,
  entries: readonly Entry[],
  across = false,
): Ranks<Entry> | null {
  if (indicator.polarity === 'neutral') return null;
  if (isOfSeveralYears(entries)) return unrankedAll(entries, 'several-years');
  const told = entries.filter(({ scaled }) => scaled.kind === 'value');
  const untold = entries.filter(({ scaled }) => scaled.kind === 'none');
  const order = ranking(indicator, told, across);
  const ranked = (order?.ranked ?? []).flatMap((entry) => {
    const estimate = orientedEstimate(entry, indicator);
    return estimate === null ? [] : [{ entry, estimate }];
  });
  const known = new Set(ranked.map(({ entry }) => entry));
  const estimates = ranked.map(({ estimate }) => estimate);
  const ranges = ranked.length < 2 ? [] : estimateRankRanges(estimates);
  const entryAt = (place: number) => ranked.slice(place, place + 1).map(({ entry }) => entry);
  return {
    ranges: new Map(
      ranges.flatMap((range, place) => entryAt(place).map((entry) => [entry, range])),
    ),
    tied: tiedRuns(estimates).map((run) => run.flatMap(entryAt)),
    unranked: [
      ...untold.map((entry) => ({ entry, reason: 'no-value' as const })),
      ...(order?.leftOut ?? []),
      ...(order?.ranked ?? [])
        .filter((entry) => !known.has(entry))
        .map((entry) => ({ entry, reason: 'no-counts' as const })),
    ],
    across: order?.across ?? [],
  };
}

/** Whether a locality is among the entries with more than one year. */
export function isOfSeveralYears(entries: readonly ComparedEntry[]): boolean {
  return new Set(entries.map(({ locality }) => locality.id)).size < entries.length;
}

function unrankedAll<Entry>(entries: readonly Entry[], reason: UnrankedReason): Ranks<Entry> {
  const unranked = entries.map((entry) => ({ entry, reason }));
  return { ranges: new Map(), tied: [], unranked, across: [] };
}

/** Turned so that the higher is the better; null without counts. */
function orientedEstimate(
  entry: ScaledEntry,
  { polarity }: Pick<Indicator, 'polarity'>,
): Estimate | null {
  const basis = basisOf(entry);
  if (basis === null) return null;
  const { value, interval } = estimateOf(basis);
  return polarity === 'lower'
    ? { value: -value, interval: [-interval[1], -interval[0]] }
    : { value, interval };
}
