import { alternativesOf, groupEnd, mayBeMissing, quantifier, unitEnd } from './source.ts';

const looksAround = /^\(\?<?[=!]/;

interface Unit {
  /** A character, an escape, a class, or a group with its brackets. */
  readonly source: string;
  readonly optional: boolean;
}

/** The units of an alternative, but for what only looks around. */
function unitsOf(source: string): readonly Unit[] {
  const units: Unit[] = [];
  let at = 0;
  while (at < source.length) {
    const end = source[at] === '(' ? groupEnd(source, at) + 1 : unitEnd(source, at);
    const repeated = quantifier.exec(source.slice(end, end + 12))?.[0] ?? '';
    const unit = source.slice(at, end);
    if (unit !== '^' && !looksAround.test(unit)) {
      units.push({ source: unit, optional: mayBeMissing.test(repeated) });
    }
    at = end + repeated.length;
  }
  return units;
}

const innerOf = (group: string): string => group.slice(1, -1).replace(/^\?:/, '');

/** The characters and classes with one of which any match of a unit begins. */
function startsOfUnit({ source }: Unit): readonly string[] | null {
  if (source === '.' || source === '$' || /^\\[bB\d]/.test(source)) return null;
  return source.startsWith('(') ? startsOf(innerOf(source)) : [source];
}

/** The characters and classes with one of which any match of one alternative begins. */
function startsOfAlternative(source: string): readonly string[] | null {
  const found: string[] = [];
  for (const unit of unitsOf(source)) {
    const starts = startsOfUnit(unit);
    if (starts === null) return null;
    found.push(...starts);
    if (!unit.optional) return found;
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
  return unitsOf(source).flatMap((unit) =>
    unit.source.startsWith('(')
      ? alternativesOf(innerOf(unit.source)).flatMap(atomsOf)
      : [unit.source],
  );
}

const takesDigit = (atom: string): boolean =>
  atom === '.' || atom.startsWith('[^') || atom.includes('\\d') || /[0-9]/.test(atom);

function followersOfAlternative(source: string): readonly string[] | null {
  const found: string[] = [];
  for (const unit of unitsOf(source)) {
    const starts = startsOfUnit(unit);
    if (starts === null) return null;
    const goesOn = starts.some(takesDigit);
    found.push(...(goesOn ? atomsOf(unit.source) : starts));
    if (!goesOn && !unit.optional) return found;
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
