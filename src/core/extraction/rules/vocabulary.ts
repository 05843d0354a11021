interface Entry<T> {
  readonly word: string;
  readonly first: number;
  readonly second: number;
  readonly meaning: T;
}

/** Calls back for each word of a vocabulary at each place where it stands, the longest first. */
export type WalkWords<T> = (
  text: string,
  meet: (meaning: T, at: number, word: string) => void,
) => void;

/** So many slots that hardly two beginnings share one, and that a table stays in the cache. */
const slotMask = 0xfff;
const slotOf = (first: number, second: number): number => ((first << 5) ^ second) & slotMask;

/** Entries in lists by slot, and the number of its list for each slot: 0 for nearly all. */
class Table<T> {
  readonly slots = new Uint16Array(slotMask + 1);
  readonly lists: Entry<T>[][] = [[]];

  add(entry: Entry<T>): void {
    const slot = slotOf(entry.first, entry.second);
    const number = this.slots[slot] ?? 0;
    if (number > 0) {
      this.lists[number]?.push(entry);
      return;
    }
    this.slots[slot] = this.lists.length;
    this.lists.push([entry]);
  }
}

/**
 * Words with what they mean, found in one walk through a text however many there are: by their first
 * two characters, since many begin with the same one.
 */
export function makeVocabulary<T>(words: ReadonlyMap<string, T>): WalkWords<T> {
  const longer = new Table<T>();
  const single = new Map<number, T>();
  const isSingle = new Uint8Array(slotMask + 1);
  for (const [word, meaning] of [...words].sort(([a], [b]) => b.length - a.length)) {
    const first = word.charCodeAt(0);
    if (word.length > 1) longer.add({ word, first, second: word.charCodeAt(1), meaning });
    else {
      single.set(first, meaning);
      isSingle[first & slotMask] = 1;
    }
  }
  const { slots, lists } = longer;
  return (text, meet) => {
    let next = text.charCodeAt(0);
    for (let at = 0; at < text.length; at++) {
      const code = next;
      next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      const slot = slots[slotOf(code, next)] ?? 0;
      if (slot > 0) {
        for (const { word, first, second, meaning } of lists[slot] ?? []) {
          if (first !== code || second !== next) continue;
          if (word.length === 2 || text.startsWith(word, at)) meet(meaning, at, word);
        }
      }
      if (isSingle[code & slotMask] !== 1) continue;
      const meaning = single.get(code);
      if (meaning !== undefined) meet(meaning, at, text.charAt(at));
    }
  };
}
