import { alternativesOf, bodyOf, type Item, itemsOf, looksAround, mayBeMissing } from './source.ts';

/** The items of an alternative, but for what only looks around. */
const unitsOf = (source: string): readonly Item[] =>
  itemsOf(source).filter(({ unit }) => unit !== '^' && !looksAround.test(unit));

/** The characters and classes with one of which any match of a unit begins. */
function startsOfUnit({ unit }: Item): readonly string[] | null {
  if (unit === '.' || unit === '$' || /^\\[bB\d]/.test(unit)) return null;
  const inner = bodyOf(unit);
  return inner === null ? [unit] : startsOf(inner);
}

/** The characters and classes with one of which any match of one alternative begins. */
function startsOfAlternative(source: string): readonly string[] | null {
  const found: string[] = [];
  for (const unit of unitsOf(source)) {
    const starts = startsOfUnit(unit);
    if (starts === null) return null;
    found.push(...starts);
    if (!mayBeMissing(unit)) return found;
  }
  return null;
}

/** All of several lists, null where one of them is. */
const joined = (lists: readonly (readonly string[] | null)[]): readonly string[] | null =>
  lists.some((list) => list === null) ? null : lists.flatMap((list) => list ?? []);

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
export const startsOf = (source: string): readonly string[] | null =>
  joined(alternativesOf(source).map(startsOfAlternative));

/** The characters and classes of a unit, in groups within groups too. */
function atomsOf(source: string): readonly string[] {
  return unitsOf(source).flatMap(({ unit }) => {
    const inner = bodyOf(unit);
    return inner === null ? [unit] : alternativesOf(inner).flatMap(atomsOf);
  });
}

const takesDigit = (atom: string): boolean =>
  atom === '.' || atom.startsWith('[^') || atom.includes('\\d') || /[0-9]/.test(atom);

function followersOfAlternative(source: string): readonly string[] | null {
  const found: string[] = [];
  for (const unit of unitsOf(source)) {
    const starts = startsOfUnit(unit);
    if (starts === null) return null;
    const goesOn = starts.some(takesDigit);
    found.push(...(goesOn ? atomsOf(unit.unit) : starts));
    if (!goesOn && !mayBeMissing(unit)) return found;
  }
  return null;
}

/**
 * The characters and classes of which any match that begins with digits takes one right after them, and
 * perhaps others; null where it may end with them, whatever follows.
 *
 * @example
 * followersOf('\\d{1,2}月(?:份)?') // => ['\\d', '月']
 * followersOf('20[\\dX]{2}(?:年度|-)') // => ['2', '0', '[\\dX]', '年', '-']
 * followersOf('第\\d{1,2}') // => ['第']
 * followersOf('12\\d{3}(?=热线)') // => null
 */
export const followersOf = (source: string): readonly string[] | null =>
  joined(alternativesOf(source).map(followersOfAlternative));
