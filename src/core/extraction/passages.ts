import type { Span } from './normalise.ts';
import { withoutOrigin } from './origin.ts';
import type { Quantity } from './quantities/quantity.ts';
import {
  closes,
  countBelow,
  endsClause,
  endsNumber,
  lastBelow,
  lists,
  markText,
  opens,
  quotes,
  startsNumber,
} from './text-marks.ts';

/** Where one quantity stands: what its clause and its sentence say on either side of it. */
export interface Passage {
  readonly sentence: Span;
  readonly clause: Span;
  /** The clause up to the quantity: other quantities as `#`, no quotation marks, no brackets. */
  readonly left: string;
  /** The clause from the quantity on, in the same form. */
  readonly right: string;
  /** The clause before this one, in the same form; empty at the start of a sentence. */
  readonly previous: string;
  /**
   * The sentence before this clause in the same form, its punctuation kept, as far as `leadReach`:
   * what a clause that leaves out its verb or noun takes them from. In brackets, what they hold.
   */
  readonly lead: string;
  /** The sentence up to the quantity, and around it, as far as `reach`. */
  readonly said: string;
  readonly around: string;
  /** Where the quantity stands in brackets, the offset after the opening one. */
  readonly bracket: number | null;
}

/** No phrasing is longer, and no run of text without punctuation may cost more. */
const reach = 240;
const leadReach = 120;

/** What joins a clause to the one before it, whose verb or noun it may leave out. */
const joins = (mark: string | undefined): boolean => mark === ',' || mark === '，' || mark === ':';

interface Side {
  readonly words: string;
  /** Offset at which the clause begins or ends on this side. */
  readonly at: number;
}

/** Finds the passages of the quantities of one text. */
export function makePassages(
  text: string,
  quantities: readonly Quantity[],
): (quantity: Quantity) => Passage {
  const numbers = quantities.filter(({ status }) => status !== 'in-words');
  const startOf = new Map(numbers.map(({ start, end }) => [end, start]));
  const endOf = new Map(numbers.map(({ start, end }) => [start, end]));
  const { at: marks, sentenceEnds, openings, closings } = markText(text, numbers);
  const marked = (offset: number, kind: number): boolean => ((marks[offset] ?? 0) & kind) !== 0;

  /** The sentence that holds `offset`, without its full stop. */
  const sentenceOf = (offset: number): Span => {
    const next = countBelow(sentenceEnds, offset);
    const end = sentenceEnds[next];
    return {
      start: (sentenceEnds[next - 1] ?? -1) + 1,
      end: end === undefined ? text.length : end,
    };
  };

  /** The last bracket that opens within reach before `offset`, or -1. */
  const openingBefore = (offset: number): number => {
    const at = lastBelow(openings, offset);
    return at < offset - reach ? -1 : at;
  };

  /** "A件、B件" and "A件(…)、B件" are two clauses; "规划、办法N件" is one. */
  const closesItem = (offset: number): boolean =>
    marked(offset - 1, endsNumber) ||
    (marked(offset - 1, closes) && marked(openingBefore(offset) - 1, endsNumber));

  /** What stands before `offset`, as far as `earliest` or one of the `stops`. */
  const walkLeft = (offset: number, earliest: number, stops: number): Side => {
    let words = '';
    let at = offset;
    /** What lies from here on is in `words`; what lies before is plain so far. */
    let taken = offset;
    while (at > earliest) {
      const mark = marks[at - 1] ?? 0;
      if (mark === 0) {
        at -= 1;
        continue;
      }
      if ((mark & endsNumber) !== 0) {
        words = `#${text.slice(at, taken)}${words}`;
        at = startOf.get(at) ?? at;
        taken = at;
        continue;
      }
      if ((mark & stops) !== 0 && ((mark & lists) === 0 || closesItem(at - 1))) break;
      const opening = (mark & closes) === 0 ? -1 : openingBefore(at);
      const skipped = opening >= earliest;
      const next = skipped ? opening : at - 1;
      if (skipped || (mark & quotes) !== 0) {
        words = `${text.slice(at, taken)}${words}`;
        taken = next;
      }
      at = next;
    }
    return { words: `${text.slice(at, taken)}${words}`, at };
  };

  const clauseBefore = (offset: number, from: number): Side =>
    walkLeft(offset, Math.max(from, offset - reach), opens | endsClause | lists);

  const leadBefore = (offset: number, from: number): string =>
    walkLeft(offset, Math.max(from, offset - leadReach), opens).words;

  /** The first bracket that closes between two offsets, or -1. */
  const closingBetween = (from: number, to: number): number => {
    const closing = closings[countBelow(closings, from)];
    return closing === undefined || closing >= to ? -1 : closing;
  };

  const clauseBehind = (offset: number, to: number): Side => {
    let words = '';
    const latest = Math.min(to, offset + reach);
    let at = offset;
    let taken = offset;
    while (at < latest) {
      const mark = marks[at] ?? 0;
      if ((mark & ~endsNumber) === 0) {
        at += 1;
        continue;
      }
      if ((mark & startsNumber) !== 0) {
        words = `${words}${text.slice(taken, at)}#`;
        at = endOf.get(at) ?? at;
        taken = at;
        continue;
      }
      if ((mark & (endsClause | closes)) !== 0) break;
      if ((mark & lists) !== 0 && (at === offset || closesItem(at))) break;
      const closing = (mark & opens) === 0 ? -1 : closingBetween(at, latest);
      const next = Math.max(closing, at) + 1;
      if (closing >= 0 || (mark & quotes) !== 0) {
        words = `${words}${text.slice(taken, at)}`;
        taken = next;
      }
      at = next;
    }
    return { words: `${words}${text.slice(taken, at)}`, at };
  };

  const bracketAround = (offset: number, from: number): number | null => {
    const open = lastBelow(openings, offset);
    return open >= from && open > lastBelow(closings, offset) ? open + 1 : null;
  };

  return (quantity) => {
    const sentence = sentenceOf(quantity.start);
    const left = clauseBefore(quantity.start, sentence.start);
    const right = clauseBehind(quantity.end, sentence.end);
    const joined = left.at - 1 > sentence.start && joins(text[left.at - 1]);
    const from = Math.max(sentence.start, quantity.start - reach);
    return {
      sentence,
      clause: { start: left.at, end: right.at },
      left: withoutOrigin(left.words),
      right: right.words,
      previous: joined ? clauseBefore(left.at - 1, sentence.start).words : '',
      lead: leadBefore(left.at, sentence.start),
      said: text.slice(from, quantity.start),
      around: text.slice(from, Math.min(sentence.end, quantity.end + reach)),
      bracket: bracketAround(quantity.start, from),
    };
  };
}
