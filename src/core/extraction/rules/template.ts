/**
 * A phrasing in which a number is told, as a row of terms:
 *
 * - `受理|立案` one of these words,
 * - `案件?` a word that may be missing,
 * - `…` up to 12 characters of the same clause that hold no other quantity,
 * - `……` up to 40 characters, other quantities among them,
 * - `@` another quantity,
 * - `^` the start of the clause,
 * - `#` the number itself; at the end where it is not written.
 */
export interface Phrasing {
  /** Matches the end of what stands before the number; null where nothing need stand there. */
  readonly left: RegExp | null;
  /** Matches the start of what stands after the number and its unit. */
  readonly right: RegExp | null;
  /** Lists of words (`|` between them) of which one each must stand on that side of the number. */
  readonly needs: { readonly left: readonly string[]; readonly right: readonly string[] };
}

const gap = '[^#,，;:。]{0,12}?';
const longGap = '[^,，;:。]{0,40}?';

const escape = (word: string): string => word.replace(/[.*+?^${}()[\]\\]/g, '\\$&');

function compileTerm(term: string): string {
  if (term === '…') return gap;
  if (term === '……') return longGap;
  if (term === '@') return '#';
  if (term === '^') return '^';
  const optional = term.endsWith('?');
  const words = (optional ? term.slice(0, -1) : term).split('|');
  const longestFirst = words.sort((a, b) => b.length - a.length).map(escape);
  return `(${longestFirst.join('|')})${optional ? '?' : ''}`;
}

/** The words of the terms that may not be missing. */
const neededBy = (terms: readonly string[]): readonly string[] =>
  terms
    .filter((term) => !['…', '……', '^'].includes(term) && !term.endsWith('?'))
    .map((term) => (term === '@' ? '#' : term));

const compileTerms = (terms: readonly string[]): string => terms.map(compileTerm).join('');

/** Makes the matchers of a template. Gaps are bounded and terms plain words, so matching is linear. */
export function compilePhrasing(template: string): Phrasing {
  const terms = template.split(' ').filter((term) => term !== '');
  const number = terms.indexOf('#');
  const before = number < 0 ? terms : terms.slice(0, number);
  const behind = number < 0 ? [] : terms.slice(number + 1);
  return {
    left: before.length === 0 ? null : new RegExp(`${compileTerms(before)}$`),
    right: behind.length === 0 ? null : new RegExp(`^${compileTerms(behind)}`),
    needs: { left: neededBy(before), right: neededBy(behind) },
  };
}

function matchedLength(pattern: RegExp | null, text: string): number | null {
  if (pattern === null) return 0;
  const match = pattern.exec(text);
  if (match === null) return null;
  let length = 0;
  for (let group = 1; group < match.length; group++) length += match[group]?.length ?? 0;
  return length;
}

/**
 * How many characters of `left` and `right` the words of a phrasing account for, null where it does
 * not match. The more, the more specific.
 */
export function matchPhrasing(phrasing: Phrasing, left: string, right: string): number | null {
  const before = matchedLength(phrasing.left, left);
  if (before === null) return null;
  const behind = matchedLength(phrasing.right, right);
  return behind === null ? null : before + behind;
}
