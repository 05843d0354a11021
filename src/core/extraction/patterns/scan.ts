import { startsOf } from './starts.ts';

/** Calls back for each match of each pattern, as `matchAll` of each would find them. */
export type Scan = (
  text: string,
  meet: (start: number, end: number, pattern: number) => void,
) => void;

interface Sticky {
  readonly pattern: RegExp;
  readonly place: number;
  /** Where its last match ends in the text at hand: matches of one pattern do not overlap. */
  end: number;
}

const unknown = 0;
const none = 1;
const some = 2;

/**
 * Finds the matches of many patterns in one walk through a text: each is tried where a character
 * stands with which it may begin, and nowhere else.
 *
 * @throws {Error} where a pattern may begin with anything
 */
export function makeScan(patterns: readonly RegExp[]): Scan {
  const all = patterns.map(({ source, flags }, place) => {
    const starts = startsOf(source);
    if (starts === null) throw new Error(`A pattern that may begin with anything: ${source}`);
    const pattern = new RegExp(source, flags.replace('g', 'y'));
    return { pattern, place, end: 0, begins: new RegExp(starts.join('|')) };
  });
  /** Whether any pattern begins with a code unit, once it has been met, and which do. */
  const kinds = new Uint8Array(0x10000).fill(unknown);
  const byCode = new Map<number, readonly Sticky[]>();

  function learn(code: number): number {
    const character = String.fromCharCode(code);
    const beginning = all.filter(({ begins }) => begins.test(character));
    const kind = beginning.length === 0 ? none : some;
    if (kind === some) byCode.set(code, beginning);
    kinds[code] = kind;
    return kind;
  }

  return (text, meet) => {
    for (const each of all) each.end = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = kinds[code];
      if (kind === none || (kind === unknown && learn(code) === none)) continue;
      for (const each of byCode.get(code) ?? []) {
        if (at < each.end) continue;
        const { pattern } = each;
        pattern.lastIndex = at;
        if (!pattern.test(text)) continue;
        each.end = pattern.lastIndex;
        meet(at, each.end, each.place);
      }
    }
  };
}
