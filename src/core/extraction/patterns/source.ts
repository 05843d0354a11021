/** How the source of a regular expression is put together, as far as `required-words` and `starts` ask. */

/** Offset after the character, escape or class that begins at `at`. */
export function unitEnd(source: string, at: number): number {
  if (source[at] === '\\') return at + 2;
  if (source[at] !== '[') return at + 1;
  let end = at + 1;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end + 1;
}

/** Offset of the bracket that closes the group which opens at `at`. */
export function groupEnd(source: string, at: number): number {
  let depth = 0;
  for (let here = at; here < source.length; here = unitEnd(source, here)) {
    if (source[here] === '(') depth += 1;
    else if (source[here] === ')' && --depth === 0) return here;
  }
  return source.length;
}

/** The alternatives of a pattern, parted by `|` outside of groups and classes. */
export function alternativesOf(source: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  let at = 0;
  while (at < source.length) {
    if (source[at] === '|') {
      found.push(source.slice(from, at));
      from = at + 1;
    }
    at = source[at] === '(' ? groupEnd(source, at) + 1 : unitEnd(source, at);
  }
  return [...found, source.slice(from)];
}

/** How often what stands before is repeated, and whether that may be not at all. */
export const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/;
export const mayBeMissing = /^(?:[*?]|\{0)/;
