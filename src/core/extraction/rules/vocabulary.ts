interface Entry<T> {
  readonly word: string;
  readonly first: number;
  /** The second code unit, by which most words are told apart from what only begins alike. */
  readonly second: number;
  readonly meaning: T;
}

/** Calls back for each word of a vocabulary at each place where it stands, the longest first. */
export type WalkWords<T> = (
  text: string,
  meet: (meaning: T, at: number, word: string) => void,
) => void;

/** So many slots that hardly two first characters share one, and that a table stays in the cache. */
const slotMask = 0xfff;

const stands = <T>({ word, second }: Entry<T>, text: string, at: number): boolean =>
  word.length === 1 ||
  (second === text.charCodeAt(at + 1) && (word.length === 2 || text.startsWith(word, at)));

/** Words with what they mean, found in one walk through a text however many there are. */
export function makeVocabulary<T>(words: ReadonlyMap<string, T>): WalkWords<T> {
  const longestFirst = [...words].sort(([a], [b]) => b.length - a.length);
  /** For each slot the number of its list, 0 for nearly all. */
  const slots = new Uint16Array(slotMask + 1);
  const lists: Entry<T>[][] = [[]];
  for (const [word, meaning] of longestFirst) {
    const first = word.charCodeAt(0);
    const entry = { word, first, second: word.charCodeAt(1), meaning };
    const slot = first & slotMask;
    const list = lists[slots[slot] ?? 0];
    if (list !== undefined && list.length > 0) {
      list.push(entry);
      continue;
    }
    slots[slot] = lists.length;
    lists.push([entry]);
  }
  return (text, meet) => {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const slot = slots[code & slotMask] ?? 0;
      if (slot === 0) continue;
      for (const entry of lists[slot] ?? []) {
        if (entry.first === code && stands(entry, text, at)) meet(entry.meaning, at, entry.word);
      }
    }
  };
}
