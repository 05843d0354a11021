interface Entry<T> {
  readonly word: string;
  /** The second code unit, by which most words are told apart from what only begins alike; NaN. */
  readonly second: number;
  readonly meaning: T;
}

/** Calls back for each word of a vocabulary at each place where it stands, the longest first. */
export type WalkWords<T> = (
  text: string,
  meet: (meaning: T, at: number, word: string) => void,
) => void;

/** A number for each character that begins a word of any vocabulary; 0 for all others. */
const initials = new Uint16Array(0x10000);
let known = 0;

function initialOf(code: number): number {
  const initial = initials[code];
  if (initial !== undefined && initial > 0) return initial;
  known += 1;
  initials[code] = known;
  return known;
}

/** Words with what they mean, found in one walk through a text however many there are. */
export function makeVocabulary<T>(words: ReadonlyMap<string, T>): WalkWords<T> {
  const byInitial: (Entry<T>[] | undefined)[] = [];
  for (const [word, meaning] of words) {
    const initial = initialOf(word.charCodeAt(0));
    const entry = { word, second: word.charCodeAt(1), meaning };
    byInitial[initial] = [...(byInitial[initial] ?? []), entry];
  }
  for (const entries of byInitial) entries?.sort((a, b) => b.word.length - a.word.length);
  // No holes, which would be looked for in the prototype.
  const entriesOf = Array.from(byInitial, (entries) => entries ?? null);
  return (text, meet) => {
    for (let at = 0; at < text.length; at++) {
      const initial = initials[text.charCodeAt(at)] ?? 0;
      if (initial === 0 || initial >= entriesOf.length) continue;
      const entries = entriesOf[initial];
      if (entries === null || entries === undefined) continue;
      const next = text.charCodeAt(at + 1);
      for (const { word, second, meaning } of entries) {
        if (
          word.length > 1 &&
          (second !== next || (word.length > 2 && !text.startsWith(word, at)))
        ) {
          continue;
        }
        meet(meaning, at, word);
      }
    }
  };
}
