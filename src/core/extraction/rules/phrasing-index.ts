import type { Phrasing } from './template.ts';

/** One of several words that a phrasing needs on one side of the number. */
interface Need {
  /** Phrasings that need it, by their place in the list. */
  readonly phrasings: number[];
  /** The last search that found one of its words. */
  found: number;
}

interface Word {
  readonly word: string;
  readonly needs: readonly Need[];
}

/** Words by their first character, so that a text is walked through once for all of them. */
type Vocabulary = ReadonlyMap<number, readonly Word[]>;

function vocabularyOf(needs: ReadonlyMap<string, Need>): Vocabulary {
  const byWord = new Map<string, Need[]>();
  for (const [words, need] of needs) {
    for (const word of words.split('|')) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [need]);
      else known.push(need);
    }
  }
  const vocabulary = new Map<number, Word[]>();
  for (const [word, its] of byWord) {
    const first = word.charCodeAt(0);
    const known = vocabulary.get(first);
    if (known === undefined) vocabulary.set(first, [{ word, needs: its }]);
    else known.push({ word, needs: its });
  }
  return vocabulary;
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
  const [before, behind] = [vocabularyOf(sides.left), vocabularyOf(sides.right)];
  let search = 0;
  const candidates: number[] = [];
  const touched: number[] = [];

  const meet = (place: number): void => {
    const count = (met[place] ?? 0) + 1;
    met[place] = count;
    if (count === 1) touched.push(place);
    if (count === needed[place]) candidates.push(place);
  };
  const walk = (text: string, vocabulary: Vocabulary): void => {
    for (let at = 0; at < text.length; at++) {
      const words = vocabulary.get(text.charCodeAt(at));
      if (words === undefined) continue;
      for (const { word, needs } of words) {
        if (!text.startsWith(word, at)) continue;
        for (const need of needs) {
          if (need.found === search) continue;
          need.found = search;
          need.phrasings.forEach(meet);
        }
      }
    }
  };

  return (left, right) => {
    search += 1;
    candidates.length = 0;
    walk(left, before);
    walk(right, behind);
    for (const place of touched) met[place] = 0;
    touched.length = 0;
    return [...always, ...candidates].sort((a, b) => a - b);
  };
}
