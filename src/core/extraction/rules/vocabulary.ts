interface Entry<T> {
  readonly word: string;
  readonly meaning: T;
}

/** Calls back for each word of a vocabulary at each place where it stands in a text. */
export type WalkWords<T> = (text: string, meet: (meaning: T, at: number) => void) => void;

/** Words with what they mean, found in one walk through a text however many there are. */
export function makeVocabulary<T>(words: ReadonlyMap<string, T>): WalkWords<T> {
  const byFirst = new Map<number, Entry<T>[]>();
  for (const [word, meaning] of words) {
    const first = word.charCodeAt(0);
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [{ word, meaning }]);
    else known.push({ word, meaning });
  }
  return (text, meet) => {
    for (let at = 0; at < text.length; at++) {
      const entries = byFirst.get(text.charCodeAt(at));
      if (entries === undefined) continue;
      for (const { word, meaning } of entries) {
        if (text.startsWith(word, at)) meet(meaning, at);
      }
    }
  };
}
