import type { Span } from './normalise.ts';
import { withoutOrigin } from './origin.ts';
import type { Quantity } from './quantities/quantity.ts';

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

const sentenceEnd = /[。!?\n]/g;
const clauseEnd = /[,，;:。!?\n]/;
const quotationMark = /[“”‘’"「」《》〈〉]/;
/** No phrasing is longer, and no run of text without punctuation may cost more. */
const reach = 240;
const leadReach = 120;

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
  const byStart = new Map(numbers.map((quantity) => [quantity.start, quantity]));
  const byEnd = new Map(numbers.map((quantity) => [quantity.end, quantity]));
  const ends = [...text.matchAll(sentenceEnd)].map((match) => match.index);

  /** The sentence that holds `offset`, without its full stop. */
  const sentenceOf = (offset: number): Span => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? text.length) < offset) low = middle + 1;
      else high = middle;
    }
    return { start: (ends[low - 1] ?? -1) + 1, end: ends[low] ?? text.length };
  };

  /** The last bracket that opens within reach before `offset`, or -1. */
  const openingBefore = (offset: number): number => {
    const from = Math.max(0, offset - reach);
    const at = text.slice(from, offset).lastIndexOf('(');
    return at < 0 ? -1 : from + at;
  };

  /** "A件、B件" and "A件(…)、B件" are two clauses; "规划、办法N件" is one. */
  const closesItem = (offset: number): boolean => {
    if (byEnd.has(offset)) return true;
    return text[offset - 1] === ')' && byEnd.has(openingBefore(offset));
  };

  const walkLeft = (offset: number, from: number): Side => {
    const words: string[] = [];
    const earliest = Math.max(from, offset - reach);
    let at = offset;
    while (at > earliest) {
      const quantity = byEnd.get(at);
      const character = text[at - 1] ?? '';
      if (quantity !== undefined) {
        words.push('#');
        at = quantity.start;
      } else if (character === '(' || clauseEnd.test(character)) {
        break;
      } else if (character === '、' && closesItem(at - 1)) {
        break;
      } else {
        const opening = character === ')' ? openingBefore(at) : -1;
        if (opening < earliest && !quotationMark.test(character)) words.push(character);
        at = opening >= earliest ? opening : at - 1;
      }
    }
    return { words: words.reverse().join(''), at };
  };

  const leadBefore = (offset: number, from: number): string => {
    const words: string[] = [];
    const earliest = Math.max(from, offset - leadReach);
    let at = offset;
    while (at > earliest) {
      const quantity = byEnd.get(at);
      const character = text[at - 1] ?? '';
      if (character === '(') break;
      const opening = character === ')' ? openingBefore(at) : -1;
      if (quantity !== undefined) words.push('#');
      else if (opening < earliest && !quotationMark.test(character)) words.push(character);
      if (quantity !== undefined) at = quantity.start;
      else at = opening >= earliest ? opening : at - 1;
    }
    return words.reverse().join('');
  };

  const walkRight = (offset: number, to: number): Side => {
    const words: string[] = [];
    const latest = Math.min(to, offset + reach);
    let at = offset;
    while (at < latest) {
      const quantity = byStart.get(at);
      const character = text[at] ?? '';
      if (quantity !== undefined) {
        words.push('#');
        at = quantity.end;
      } else if (clauseEnd.test(character) || character === ')') {
        break;
      } else if (character === '、' && (at === offset || closesItem(at))) {
        break;
      } else {
        const closing = character === '(' ? text.slice(at, latest).indexOf(')') : -1;
        if (closing < 0 && !quotationMark.test(character)) words.push(character);
        at += Math.max(closing, 0) + 1;
      }
    }
    return { words: words.join(''), at };
  };

  const bracketAround = (offset: number, from: number): number | null => {
    const before = text.slice(from, offset);
    const open = before.lastIndexOf('(');
    return open > before.lastIndexOf(')') ? from + open + 1 : null;
  };

  return (quantity) => {
    const sentence = sentenceOf(quantity.start);
    const left = walkLeft(quantity.start, sentence.start);
    const right = walkRight(quantity.end, sentence.end);
    const joined = /[,，:]/.test(text[left.at - 1] ?? '') && left.at - 1 > sentence.start;
    const from = Math.max(sentence.start, quantity.start - reach);
    return {
      sentence,
      clause: { start: left.at, end: right.at },
      left: withoutOrigin(left.words),
      right: right.words,
      previous: joined ? walkLeft(left.at - 1, sentence.start).words : '',
      lead: leadBefore(left.at, sentence.start),
      said: text.slice(from, quantity.start),
      around: text.slice(from, Math.min(sentence.end, quantity.end + reach)),
      bracket: bracketAround(quantity.start, from),
    };
  };
}
