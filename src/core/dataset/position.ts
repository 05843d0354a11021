import type { Indicator } from '../domain/indicator.ts';
import { unlikeness } from '../domain/ranking.ts';
import type { RankRange } from '../stats/rank-ranges.ts';
import { rankEntries, type ScaledEntry } from './rank.ts';

/** Where a locality stands among its peers. */
export type Position =
  | {
      /** By the polarity and the counts: the ranks that these leave open, 1 being best. */
      readonly kind: 'ranked';
      readonly range: RankRange;
      /** How many are ranked, the locality included. */
      readonly of: number;
      /** How many peers have a value but no counts, and are not ranked. */
      readonly uncounted: number;
    }
  | {
      /** By the values alone, which says nothing of better or of chance. */
      readonly kind: 'ordered';
      readonly higher: number;
      readonly equal: number;
      readonly lower: number;
      /** How many have a value, the locality included: `higher` + `equal` + `lower` + 1. */
      readonly of: number;
    }
  | { readonly kind: 'none'; readonly reason: 'no-value' | 'no-peers' };

/** One entry among those of other localities. */
export interface Standing<Entry extends ScaledEntry = ScaledEntry> {
  readonly own: Entry;
  readonly position: Position;
  /** The others with a value that may be measured against it. */
  readonly alike: readonly Entry[];
  /** How many others have a value that is not like it. */
  readonly unlike: number;
}

/**
 * Where one entry stands among those of other localities, and which of these are its peers: those with
 * a value that is alike.
 *
 * @param entries of the same indicator and scale, at most one of each locality; one of the locality
 *   itself and those without a value are passed over
 */
export function standingAmong<Entry extends ScaledEntry>(
  indicator: Pick<Indicator, 'polarity'>,
  own: Entry,
  entries: readonly Entry[],
): Standing<Entry> {
  const others = entries.filter(
    ({ locality, scaled }) => locality.id !== own.locality.id && scaled.kind === 'value',
  );
  const alike = others.filter((entry) => unlikeness(entry, own) === null);
  return {
    own,
    position: positionAmong(indicator, own, alike),
    alike,
    unlike: others.length - alike.length,
  };
}

/**
 * By rank range where the polarity says which end is better and the entry and a peer have counts, else
 * by how many values are higher and lower. No percentiles: of a handful of localities they would claim
 * more than there is.
 */
function positionAmong<Entry extends ScaledEntry>(
  indicator: Pick<Indicator, 'polarity'>,
  own: Entry,
  peers: readonly Entry[],
): Position {
  if (own.scaled.kind === 'none') return { kind: 'none', reason: 'no-value' };
  if (peers.length === 0) return { kind: 'none', reason: 'no-peers' };
  // They are alike to this one, which is all that counts here, whatever most of them are.
  const ranks = rankEntries(indicator, [own, ...peers], true);
  const range = ranks?.ranges.get(own);
  if (ranks !== null && range !== undefined) {
    const of = ranks.ranges.size;
    return { kind: 'ranked', range, of, uncounted: peers.length + 1 - of };
  }
  const ownValue = own.scaled.value;
  const values = peers.flatMap(({ scaled }) => (scaled.kind === 'value' ? [scaled.value] : []));
  return {
    kind: 'ordered',
    higher: values.filter((value) => value > ownValue).length,
    equal: values.filter((value) => value === ownValue).length,
    lower: values.filter((value) => value < ownValue).length,
    of: values.length + 1,
  };
}
