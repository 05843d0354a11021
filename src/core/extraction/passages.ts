import type { Span } from './normalise.ts';
import type { Quantity } from './quantities/quantity.ts';

/** Where one quantity stands: what its clause says on either side of it. */
export interface Passage {
  readonly sentence: Span;
  readonly clause: Span;
  /** The sentence without what is in brackets, for words that may stand anywhere in it. */
  readonly sentenceText: string;
  /** The clause up to the quantity, other quantities as `#`, without quotation marks and brackets. */
  readonly left: string;
  /** The clause from the quantity on. */
  readonly right: string;
  /** The clause before, up to this one. */
  readonly previous: string;
  /** Whether the quantity stands in brackets, and in brackets right after another quantity. */
  readonly bracketed: boolean;
}

const sentenceEnd = /[。!?\n]/;
const clauseEnd = /[,，;:。!?\n]/;
const reach = 200;

/** The sentence that holds `offset`. */
export function sentenceAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !sentenceEnd.test(text[start - 1] ?? '')) start--;
  let end = offset;
  while (end < text.length && !sentenceEnd.test(text[end] ?? '')) end++;
  return { start, end };
}

const quote = /[“”‘’"「」《》〈〉]/;

/** Lookup from offsets to the quantities that end or start there. */
export interface QuantityIndex {
  readonly byStart: ReadonlyMap<number, Quantity>;
  readonly byEnd: ReadonlyMap<number, Quantity>;
}

export function indexQuantities(quantities: readonly Quantity[]): QuantityIndex {
  return {
    byStart: new Map(quantities.map((quantity) => [quantity.start, quantity])),
    byEnd: new Map(quantities.map((quantity) => [quantity.end, quantity])),
  };
}

/** Start of the bracket that closes before `offset`, or -1. */
function openingBracket(text: string, offset: number, from: number): number {
  const at = text.lastIndexOf('(', offset);
  return at < from ? -1 : at;
}

function closingBracket(text: string, offset: number, to: number): number {
  const at = text.indexOf(')', offset);
  return at < 0 || at >= to ? -1 : at;
}

interface Side {
  readonly words: string;
  readonly at: number;
  readonly bracket: boolean;
}

/** Walks left from `offset` to the start of the clause. */
function walkLeft(text: string, offset: number, from: number, index: QuantityIndex): Side {
  const words: string[] = [];
  let at = offset;
  while (at > from) {
    const quantity = index.byEnd.get(at);
    if (quantity !== undefined && quantity.status !== 'in-words' && at !== offset) {
      words.push('#');
      at = quantity.start;
      continue;
    }
    const character = text[at - 1] ?? '';
    if (clauseEnd.test(character)) break;
    if (character === '(') return { words: words.reverse().join(''), at, bracket: true };
    const opening = character === ')' ? openingBracket(text, at - 1, from) : -1;
    if (opening >= 0) {
      at = opening;
      continue;
    }
    // "A件、B件": a list of quantities is cut; "规划、办法N件" is not.
    const closes = index.byEnd.has(at - 1) || text[at - 2] === ')';
    if (character === '、' && closes) break;
    if (!quote.test(character)) words.push(character);
    at--;
  }
  return { words: words.reverse().join(''), at, bracket: false };
}

/** Walks right from `offset` to the end of the clause. */
function walkRight(text: string, offset: number, to: number, index: QuantityIndex): Side {
  const words: string[] = [];
  let at = offset;
  while (at < to) {
    const quantity = index.byStart.get(at);
    if (quantity !== undefined && quantity.status !== 'in-words') {
      words.push('#');
      at = quantity.end;
      continue;
    }
    const character = text[at] ?? '';
    if (clauseEnd.test(character) || character === ')') break;
    const closing = character === '(' ? closingBracket(text, at, to) : -1;
    if (closing >= 0) {
      at = closing + 1;
      continue;
    }
    if (!quote.test(character)) words.push(character);
    at++;
  }
  return { words: words.join(''), at, bracket: false };
}

/** The passage of one quantity. Linear in the length of its sentence. */
export function passageOf(text: string, quantity: Quantity, index: QuantityIndex): Passage {
  const sentence = sentenceAt(text, quantity.start);
  const left = walkLeft(text, quantity.start, sentence.start, index);
  const right = walkRight(text, quantity.end, sentence.end, index);
  const comma = /[,，:]/.test(text[left.at - 1] ?? '') ? left.at - 1 : -1;
  const previous = comma > sentence.start ? walkLeft(text, comma, sentence.start, index).words : '';
  return {
    sentence,
    clause: { start: left.at, end: right.at },
    sentenceText: text.slice(
      Math.max(sentence.start, quantity.start - reach),
      Math.min(sentence.end, quantity.end + reach),
    ),
    left: left.words,
    right: right.words,
    previous,
    bracketed: left.bracket,
  };
}
