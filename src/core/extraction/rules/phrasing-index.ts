import type { Phrasing } from './template.ts';
import { makeVocabulary } from './vocabulary.ts';

/** One of several words that a phrasing needs on one side of the number. */
interface Need {
  readonly id: number;
  /** Phrasings that are looked at when it is met, by their place in the list. */
  readonly opens: number[];
  /** How many phrasings need it: the fewer, the more it tells. */
  common: number;
}

/** The needs that each word meets, by their numbers. */
function wordsOf(needs: ReadonlyMap<string, Need>): ReadonlyMap<string, readonly number[]> {
  const byWord = new Map<string, number[]>();
  for (const [words, { id }] of needs) {
    for (const word of words.split('|')) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [id]);
      else known.push(id);
    }
  }
  return byWord;
}

/** Lists one behind the other, so that reading one touches one stretch of memory. */
interface Lists {
  readonly values: Int32Array;
  /** Where each list begins; one more than there are lists. */
  readonly begins: Int32Array;
}

function flatten(lists: readonly (readonly number[])[]): Lists {
  const begins = new Int32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) begins[at + 1] = (begins[at] ?? 0) + list.length;
  return { values: Int32Array.from(lists.flat()), begins };
}

/** The places of the phrasings that may match, in ascending order. */
export type FindCandidates = (left: string, right: string) => readonly number[];

const sides = ['left', 'right'] as const;

/** Puts a place among others that are in ascending order: there are hardly ever more than three. */
function insert(places: number[], place: number): void {
  let at = places.length;
  places.push(place);
  for (; at > 0 && (places[at - 1] ?? 0) > place; at--) places[at] = places[at - 1] ?? 0;
  places[at] = place;
}

/**
 * Rules out, for all phrasings at once, those that cannot match because a word that they need is not
 * there. Each waits for the need that the fewest others share, so that few are looked at, however many
 * phrasings there are.
 */
export function indexPhrasings(phrasings: readonly Phrasing[]): FindCandidates {
  const known = { left: new Map<string, Need>(), right: new Map<string, Need>() };
  const all: Need[] = [];
  const needsOf = phrasings.map(({ needs }) =>
    sides.flatMap((side) =>
      [...new Set(needs[side])].map((words) => {
        const need = known[side].get(words) ?? { id: all.length, opens: [], common: 0 };
        if (need.common === 0) all.push(need);
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
  const needed = flatten(needsOf.map((needs) => needs.map(({ id }) => id)));
  const opened = flatten(all.map(({ opens }) => opens));
  /** The last search that met each need. */
  const found = new Float64Array(all.length);
  let search = 0;
  const met: number[] = [];
  const meetAll = (needs: readonly number[]): void => {
    for (let at = 0; at < needs.length; at++) {
      const need = needs[at];
      if (need === undefined || found[need] === search) continue;
      found[need] = search;
      met.push(need);
    }
  };
  const areMet = (place: number): boolean => {
    const begin = needed.begins[place];
    const end = needed.begins[place + 1];
    if (begin === undefined || end === undefined) return false;
    for (let at = begin; at < end; at++) {
      const need = needed.values[at];
      if (need === undefined || found[need] !== search) return false;
    }
    return true;
  };

  return (left, right) => {
    search += 1;
    met.length = 0;
    before(left, meetAll);
    behind(right, meetAll);
    const places = [...always];
    for (const need of met) {
      const begin = opened.begins[need];
      const end = opened.begins[need + 1];
      if (begin === undefined || end === undefined) continue;
      for (let open = begin; open < end; open++) {
        const place = opened.values[open];
        if (place !== undefined && areMet(place)) insert(places, place);
      }
    }
    return places;
  };
}
