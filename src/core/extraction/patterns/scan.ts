import { followersOf, startsOf } from './starts.ts';

/** Calls back for each match of each pattern, as `matchAll` of each would find them. */
export type Scan = (
  text: string,
  meet: (start: number, end: number, pattern: number) => void,
) => void;

interface Sticky {
  readonly pattern: RegExp;
  readonly place: number;
  readonly begins: RegExp;
  /** What may follow the digits that it begins with, null where anything may. */
  readonly follows: RegExp | null;
  /** Where its last match ends in the text at hand: matches of one pattern do not overlap. */
  end: number;
}

function makeSticky({ source, flags }: RegExp, place: number): Sticky {
  const starts = startsOf(source);
  if (starts === null) throw new Error(`A pattern that may begin with anything: ${source}`);
  const followers = followersOf(source);
  return {
    pattern: new RegExp(source, flags.replace('g', 'y')),
    place,
    begins: new RegExp(starts.join('|')),
    follows: followers === null ? null : new RegExp(followers.join('|')),
    end: 0,
  };
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The offset after the digits that go on at `at`. */
function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

const [unknown, none, some, digits] = [0, 1, 2, 3];

/**
 * Finds the matches of many patterns in one walk through a text: each is tried where a character
 * stands with which it may begin, and of those that begin with digits only the few that go on as the
 * text does after them. Most numbers are counts, "25件", of which no date or ordinal need be looked for.
 *
 * @throws {Error} where a pattern may begin with anything
 */
export function makeScan(patterns: readonly RegExp[]): Scan {
  const all = patterns.map(makeSticky);
  /** What begins with a code unit, once it has been met. */
  const kinds = new Uint8Array(0x10000).fill(unknown);
  const byCode = new Map<number, readonly Sticky[]>();
  const byDigit = new Map<number, readonly Sticky[]>();

  function learn(code: number): number {
    const character = String.fromCharCode(code);
    const beginning = all.filter(({ begins }) => begins.test(character));
    const kind = isDigit(code) ? digits : some;
    byCode.set(code, beginning);
    kinds[code] = beginning.length === 0 ? none : kind;
    return beginning.length === 0 ? none : kind;
  }

  /** Those that begin with a digit of a run which `follower` ends. */
  function goingOn(digit: number, follower: string): readonly Sticky[] {
    const key = digit * 0x20000 + (follower === '' ? 0x10000 : follower.charCodeAt(0));
    const known = byDigit.get(key);
    if (known !== undefined) return known;
    const found = (byCode.get(digit) ?? []).filter(
      ({ follows }) => follows === null || follows.test(follower),
    );
    byDigit.set(key, found);
    return found;
  }

  return (text, meet) => {
    for (const each of all) each.end = 0;
    let run = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const known = kinds[code];
      if (known === none) continue;
      const kind = known === unknown ? learn(code) : known;
      if (kind === none) continue;
      if (kind === digits && at >= run) run = digitsEnd(text, at);
      const likely = kind === digits ? goingOn(code, text.charAt(run)) : byCode.get(code);
      for (const each of likely ?? []) {
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
