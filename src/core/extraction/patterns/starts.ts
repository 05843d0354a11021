import { alternativesOf, groupEnd, mayBeMissing, quantifier, unitEnd } from './source.ts';

const looksAround = /^\(\?<?[=!]/;

/** The characters and classes with one of which any match of one alternative begins. */
function startsOfAlternative(source: string): readonly string[] | null {
  const found: string[] = [];
  let at = 0;
  while (at < source.length) {
    const isGroup = source[at] === '(';
    const end = isGroup ? groupEnd(source, at) + 1 : unitEnd(source, at);
    const unit = source.slice(at, end);
    const repeated = quantifier.exec(source.slice(end, end + 12))?.[0] ?? '';
    at = end + repeated.length;
    if (unit === '^' || looksAround.test(unit)) continue;
    if (unit === '.' || unit === '$' || /^\\[bB\d]/.test(unit)) return null;
    const inner = isGroup ? startsOf(unit.slice(1, -1).replace(/^\?:/, '')) : [unit];
    if (inner === null) return null;
    found.push(...inner);
    if (!mayBeMissing.test(repeated)) return found;
  }
  return null;
}

/**
 * The characters and classes with one of which any match of a regular expression begins; null where
 * it may begin with anything, or match nothing at all.
 *
 * @example
 * startsOf('(?<=^|。)\\d{1,2}(?:、|．)') // => ['\\d']
 * startsOf('(?:近|过去)年') // => ['近', '过']
 * startsOf('上?年') // => ['上', '年']
 * startsOf('[〔(]?') // => null
 */
export function startsOf(source: string): readonly string[] | null {
  const found = alternativesOf(source).map(startsOfAlternative);
  return found.some((starts) => starts === null) ? null : found.flatMap((starts) => starts ?? []);
}
