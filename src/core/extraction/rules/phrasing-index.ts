import type { Phrasing } from './template.ts';
import { makeVocabulary } from './vocabulary.ts';

/** One of several words that a phrasing needs on one side of the number. */
interface Need {
  /** Phrasings that need it, by their place in the list. */
  readonly phrasings: number[];
  /** The last search that found one of its words. */
  found: number;
}

/** The needs that each word meets. */
function wordsOf(needs: ReadonlyMap<string, Need>): ReadonlyMap<string, readonly Need[]> {
  const byWord = new Map<string, Need[]>();
  for (const [words, need] of needs) {
    for (const word of words.split('|')) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [need]);
      else known.push(need);
    }
  }
  return byWord;
}

/** The places of the phrasings that may match, in ascending order. */
export type FindCandidates = (left: string, right: string) => readonly number[];

/**
 * Rules out, for all phrasings at once, those that cannot match because a word that they need is not
 * there. Few remain, so that it hardly matters how many phrasings there are.
 */
export function indexPhrasings(phrasings: readonly Phrasing[]): FindCandidates {
  const sides = { left: new Map<string, Need>(), right: new Map<string, Need>() };
  const needed = new Uint8Array(phrasings.length);
  const met = new Uint8Array(phrasings.length);
  const always: number[] = [];
  for (const [place, { needs }] of phrasings.entries()) {
    for (const side of ['left', 'right'] as const) {
      for (const words of new Set(needs[side])) {
        const need = sides[side].get(words) ?? { phrasings: [], found: 0 };
        need.phrasings.push(place);
        sides[side].set(words, need);
        needed[place] = (needed[place] ?? 0) + 1;
      }
    }
    if (needed[place] === 0) always.push(place);
  }
  const before = makeVocabulary(wordsOf(sides.left));
  const behind = makeVocabulary(wordsOf(sides.right));
  let search = 0;
  const candidates: number[] = [];
  const touched: number[] = [];

  const meet = (place: number): void => {
    const count = (met[place] ?? 0) + 1;
    met[place] = count;
    if (count === 1) touched.push(place);
    if (count === needed[place]) candidates.push(place);
  };
  const meetAll = (needs: readonly Need[]): void => {
    for (const need of needs) {
      if (need.found === search) continue;
      need.found = search;
      for (const place of need.phrasings) meet(place);
    }
  };

  return (left, right) => {
    search += 1;
    candidates.length = 0;
    before(left, meetAll);
    behind(right, meetAll);
    for (const place of touched) met[place] = 0;
    touched.length = 0;
    return [...always, ...candidates].sort((a, b) => a - b);
  };
}
