import type { Phrasing } from './template.ts';
import { makeVocabulary } from './vocabulary.ts';

/** One of several words that a phrasing needs on one side of the number. */
interface Need {
  /** Phrasings that are looked at when it is met, by their place in the list. */
  readonly opens: number[];
  /** How many phrasings need it: the fewer, the more it tells. */
  common: number;
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

const sides = ['left', 'right'] as const;

/**
 * Rules out, for all phrasings at once, those that cannot match because a word that they need is not
 * there. Each waits for the need that the fewest others share, so that few are looked at, however many
 * phrasings there are.
 */
export function indexPhrasings(phrasings: readonly Phrasing[]): FindCandidates {
  const known = { left: new Map<string, Need>(), right: new Map<string, Need>() };
  const needsOf = phrasings.map(({ needs }) =>
    sides.flatMap((side) =>
      [...new Set(needs[side])].map((words) => {
        const need = known[side].get(words) ?? { opens: [], common: 0, found: 0 };
        need.common += 1;
        known[side].set(words, need);
        return need;
      }),
    ),
  );
  const always: number[] = [];
  for (const [place, needs] of needsOf.entries()) {
    const [rarest] = [...needs].sort((a, b) => a.common - b.common);
    (rarest?.opens ?? always).push(place);
  }
  const before = makeVocabulary(wordsOf(known.left));
  const behind = makeVocabulary(wordsOf(known.right));
  let search = 0;
  const met: Need[] = [];
  const meetAll = (needs: readonly Need[]): void => {
    for (const need of needs) {
      if (need.found === search) continue;
      need.found = search;
      if (need.opens.length > 0) met.push(need);
    }
  };
  const isMet = (need: Need): boolean => need.found === search;

  return (left, right) => {
    search += 1;
    met.length = 0;
    before(left, meetAll);
    behind(right, meetAll);
    const found = [...always];
    for (const { opens } of met) {
      for (const place of opens) if (needsOf[place]?.every(isMet) === true) found.push(place);
    }
    return found.length < 2 ? found : found.sort((a, b) => a - b);
  };
}
