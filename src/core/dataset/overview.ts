import type { Locality } from '../domain/locality.ts';
import { alike, type Unlikeness } from '../domain/ranking.ts';
import type { Omitted } from './choose.ts';
import type { ScaledEntry } from './rank.ts';
import type { UnscaledReason } from './scale.ts';
import { type Summary, summarise } from './summarise.ts';

/** One chosen locality with what it has to show for an indicator. */
export interface Asked<Entry> {
  readonly locality: Locality;
  /** Null where it has no report in the years asked for. */
  readonly entry: Entry | null;
  /** What is too old to be shown in its place, see `Omitted`. */
  readonly omitted: Omitted | null;
}

/** Why a chosen locality shows no value. */
export type UntoldReason =
  | 'no-report'
  | 'outside-tolerance'
  | 'absent'
  | 'redacted'
  | Exclude<UnscaledReason, 'no-value'>;

/** All that a sentence about one indicator across localities needs. */
export interface Overview<Entry> {
  /** How many localities were asked, and how many of them have a value in the scale. */
  readonly asked: number;
  readonly told: number;
  /** What is alike, and what there is to see in it. */
  readonly like: Summary<Entry>;
  /** Who has a value that counts something else, in the order asked. */
  readonly unlike: readonly { readonly entry: Entry; readonly reason: Unlikeness }[];
  /** Who has none, and why, in the order asked. */
  readonly untold: readonly { readonly locality: Locality; readonly reason: UntoldReason }[];
  /** In what the alike differ, because the person asked to compare across it. */
  readonly across: readonly ('level' | 'role')[];
}

/**
 * What there is to see of one indicator across the chosen localities: how many tell it, in which span,
 * who lies apart, who cannot be told apart, who is left out and why.
 *
 * @param asked one for each chosen locality, entries of one indicator in one scale
 * @param across whether the person asked for levels and roles to be compared
 */
export function overview<Entry extends ScaledEntry>(
  asked: readonly Asked<Entry>[],
  across = false,
): Overview<Entry> {
  const told = asked.flatMap(({ entry }) => (entry?.scaled.kind === 'value' ? [entry] : []));
  const { ranked, leftOut, across: crossed } = alike(told, across);
  return {
    asked: asked.length,
    told: told.length,
    like: summarise(ranked),
    unlike: leftOut.flatMap(({ entry, reason }) =>
      reason === 'no-value' ? [] : [{ entry, reason }],
    ),
    untold: asked.flatMap((one) => {
      const reason = untoldReason(one);
      return reason === null ? [] : [{ locality: one.locality, reason }];
    }),
    across: crossed,
  };
}

function untoldReason({ entry, omitted }: Asked<ScaledEntry>): UntoldReason | null {
  if (entry === null) return omitted === null ? 'no-report' : omitted.reason;
  const { scaled, cell } = entry;
  if (scaled.kind === 'value') return null;
  if (scaled.reason !== 'no-value') return scaled.reason;
  return cell.status === 'redacted' ? 'redacted' : 'absent';
}
