import type { Quantity } from './quantities/quantity.ts';

/** What a character does to the passages around it; bits, since a number may end at any of them. */
export const opens = 1;
export const closes = 2;
export const endsClause = 4;
export const lists = 8;
export const quotes = 16;
/** The first and the last character of a number. */
export const startsNumber = 32;
export const endsNumber = 64;

const kinds = new Uint8Array(0x10000);
const sentenceEnd = 128;
for (const [characters, kind] of [
  ['(', opens],
  [')', closes],
  [',，;:', endsClause],
  ['。!?\n', endsClause | sentenceEnd],
  ['、/', lists],
  ['“”‘’"「」《》〈〉', quotes],
] as const) {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind;
}

/** The marks of a text, found in one walk. */
export interface TextMarks {
  /** One byte of bits for each character, 0 for nearly all. */
  readonly at: Uint8Array;
  /** Offsets of what ends sentences, opens and closes brackets, in ascending order. */
  readonly sentenceEnds: readonly number[];
  readonly openings: readonly number[];
  readonly closings: readonly number[];
}

/** Marks punctuation, and the numbers among it. */
export function markText(text: string, numbers: readonly Quantity[]): TextMarks {
  const at = new Uint8Array(text.length);
  const sentenceEnds: number[] = [];
  const openings: number[] = [];
  const closings: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const kind = kinds[text.charCodeAt(index)] ?? 0;
    if (kind === 0) continue;
    at[index] = kind & ~sentenceEnd;
    if (kind >= sentenceEnd) sentenceEnds.push(index);
    else if (kind === opens) openings.push(index);
    else if (kind === closes) closings.push(index);
  }
  for (const { start, end } of numbers) {
    at[start] = (at[start] ?? 0) | startsNumber;
    at[end - 1] = (at[end - 1] ?? 0) | endsNumber;
  }
  return { at, sentenceEnds, openings, closings };
}

/** How many of some ascending offsets are smaller than `offset`. */
export function countBelow(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of some ascending offsets that is smaller than `offset`, -1 where none is. */
export const lastBelow = (offsets: readonly number[], offset: number): number =>
  offsets[countBelow(offsets, offset) - 1] ?? -1;
