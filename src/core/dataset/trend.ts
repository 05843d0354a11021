import { unlikeness } from '../domain/ranking.ts';
import { atHighestConfidence, type Confidence, type Interval } from '../stats/confidence.ts';
import { differenceInterval, distinctlyHigher } from '../stats/difference-interval.ts';
import { estimateOf } from './basis.ts';
import type { ScaledEntry } from './rank.ts';
import { basisOf } from './scale.ts';

/**
 * Why nothing is said of a direction: fewer than two years are told; one of the two has no counts by
 * which to tell a change from chance; the two differ in role, scope or the part of the year, so that
 * they count different things.
 */
export type NoDirectionReason = 'one-year' | 'no-counts' | 'role' | 'scope' | 'period';

export type Direction =
  | {
      /** `steady` where the difference may be chance: that is not to say that nothing changed. */
      readonly direction: 'up' | 'down' | 'steady';
      /** The highest confidence, in per cent, at which the two differ; null for `steady`. */
      readonly confidence: Confidence | null;
      /** Last minus first, 95 %, in the unit of the values. */
      readonly difference: Interval;
    }
  | { readonly direction: null; readonly reason: NoDirectionReason };

/** What there is to see of one indicator in one locality over the years. */
export interface Trend<Entry> {
  /** Those with a value, earliest first. */
  readonly told: readonly Entry[];
  /** Years between the first and the last told that have no value: the line breaks there. */
  readonly gaps: readonly number[];
  readonly change: Direction;
}

/**
 * The course of one indicator in one locality: first and last told, gaps, and whether the last differs
 * from the first by more than chance. It compares these two and says nothing of what lies between.
 *
 * The difference is Newcombe's for rates and its counterpart with Byar's limits for counts per
 * population, see `differenceInterval`.
 *
 * @param entries of one locality and one scale, at most one a year, in any order
 */
export function trendOf<Entry extends ScaledEntry>(entries: readonly Entry[]): Trend<Entry> {
  const told = entries
    .filter(({ scaled }) => scaled.kind === 'value')
    .toSorted((a, b) => a.year - b.year);
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined || first === last)
    return { told, gaps: [], change: { direction: null, reason: 'one-year' } };
  const years = new Set(told.map(({ year }) => year));
  const span = Array.from({ length: last.year - first.year }, (_, step) => first.year + step);
  return { told, gaps: span.filter((year) => !years.has(year)), change: changeOf(first, last) };
}

function changeOf(first: ScaledEntry, last: ScaledEntry): Direction {
  const unlike = unlikeInTime(first, last);
  if (unlike !== null) return { direction: null, reason: unlike };
  const [before, after] = [basisOf(first), basisOf(last)];
  if (before === null || after === null) return { direction: null, reason: 'no-counts' };
  const difference = differenceInterval(estimateOf(after), estimateOf(before));
  const surest = atHighestConfidence((confidence) =>
    distinctlyHigher(estimateOf(after, confidence), estimateOf(before, confidence)),
  );
  if (surest === null) return { direction: 'steady', confidence: null, difference };
  const { told, confidence } = surest;
  return { direction: told === 'first' ? 'up' : 'down', confidence, difference };
}

function unlikeInTime(first: ScaledEntry, last: ScaledEntry): 'role' | 'scope' | 'period' | null {
  const unlike = unlikeness(first, last);
  if (unlike === 'role' || unlike === 'scope') return unlike;
  const [before, after] = [monthOf(first), monthOf(last)];
  // A rate of eleven months is still a rate; a count of eleven is short of one.
  const isRate = basisOf(first)?.kind === 'proportion';
  return isRate || before === after ? null : 'period';
}

/** `11` of `2019-11`, null for a whole year. */
function monthOf({ cell }: ScaledEntry): string | null {
  return cell.qualifiers.through?.slice(5) ?? null;
}
