import type { Quantity } from './quantities/quantity.ts';
import type { Passage } from './passages.ts';

const respectively = /^(.*?)分别(?:为|是|达到?|有|达|共)?$/;
const between = /^[、,，和及与]$/;

/**
 * Nouns and numbers told in two rows: "受理数、办结数分别为25件、13件". Gives each quantity of such a
 * row its own noun; quantities elsewhere are not in the map.
 *
 * Nouns and numbers must be as many, or no noun is given.
 */
export function nounsOfRows(
  text: string,
  quantities: readonly Quantity[],
  passages: ReadonlyMap<Quantity, Passage>,
): ReadonlyMap<Quantity, string> {
  const nouns = new Map<Quantity, string>();
  for (const [index, first] of quantities.entries()) {
    const listed = respectively.exec(passages.get(first)?.left ?? '')?.[1];
    if (listed === undefined) continue;
    const row = [first];
    for (const next of quantities.slice(index + 1, index + 10)) {
      const last = row.at(-1) ?? first;
      if (!between.test(text.slice(last.end, next.start))) break;
      row.push(next);
    }
    const names = listed.split(/[、和及与]/).filter((name) => name !== '');
    if (names.length !== row.length || row.length < 2) continue;
    for (const [at, quantity] of row.entries()) nouns.set(quantity, names[at] ?? '');
  }
  return nouns;
}
