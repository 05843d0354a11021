/** As much of the syntax of regular expressions as it takes to tell their parts apart. */

/** One unit of a row, with the quantifier behind it: `[ab]{2,}?`, `(?:c|d)`, `\d+`, `^`. */
export interface Item {
  readonly unit: string;
  /** As written, empty where there is none. */
  readonly quantifier: string;
}

/** Offset after the character, escape or class that begins at `at`. */
function atomEnd(source: string, at: number): number {
  if (source[at] === '\\') {
    const long = /^\\(?:u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|p\{[^}]*\}|P\{[^}]*\}|k<[^>]*>)/;
    return at + (long.exec(source.slice(at, at + 40))?.[0].length ?? 2);
  }
  if (source[at] !== '[') return at + 1;
  let end = at + 1;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end + 1;
}

/** Offset after the bracket that closes the group which opens at `at`. */
function groupEnd(source: string, at: number): number {
  let depth = 0;
  for (let here = at; here < source.length; here = atomEnd(source, here)) {
    if (source[here] === '(') depth += 1;
    else if (source[here] === ')' && --depth === 0) return here + 1;
  }
  throw new Error(`no end of the group at ${at}: ${source}`);
}

/** The alternatives of a pattern; one where it has no `|` outside of groups. */
export function alternativesOf(source: string): readonly string[] {
  const alternatives: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; ) {
    if (source[at] === '|') {
      alternatives.push(source.slice(from, at));
      from = at + 1;
    }
    at = source[at] === '(' ? groupEnd(source, at) : atomEnd(source, at);
  }
  return [...alternatives, source.slice(from)];
}

/** The items of one alternative, in its order. */
export function itemsOf(alternative: string): readonly Item[] {
  const items: Item[] = [];
  for (let at = 0; at < alternative.length; ) {
    const end = alternative[at] === '(' ? groupEnd(alternative, at) : atomEnd(alternative, at);
    const unit = alternative.slice(at, end);
    const quantifier =
      /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(alternative.slice(end, end + 12))?.[0] ?? '';
    items.push({ unit, quantifier });
    at = end + quantifier.length;
  }
  return items;
}

const groupMark = /^\((?:\?(?::|<?[=!]|<[^>]*>))?/;

/** What stands in the brackets of a group, null for what is none. */
export function bodyOf(unit: string): string | null {
  const mark = groupMark.exec(unit)?.[0];
  return mark === undefined ? null : unit.slice(mark.length, -1);
}

/** A group that matches no text of its own. */
export const looksAround = /^\(\?<?[=!]/;

/** Whether an item may match nothing because it is repeated no time at all. */
export const mayBeMissing = ({ quantifier }: Item): boolean => /^(?:[*?]|\{0)/.test(quantifier);
