/**
 * All matches of a global pattern, in their order. `text.matchAll` tells the same, but makes a copy of
 * the pattern for each call, which takes longer than the search in a clause.
 *
 * @example
 * matchesOf('5件、12件', /\d+/g).map(({ index }) => index) // => [0, 3]
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/**
 * The last match of a global pattern, null where there is none.
 *
 * @example
 * lastMatch('5件、12件', /\d+/g)?.[0] // => '12'
 * lastMatch('若干件', /\d+/g) // => null
 */
export function lastMatch(text: string, pattern: RegExp): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    last = match;
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return last;
}
