import { alternativesOf, bodyOf, itemsOf, looksAround, mayBeMissing } from '../patterns/source.ts';

const shortestOf = (words: readonly string[]): number =>
  Math.min(...words.map((word) => word.length));

/** The most telling of several lists: its shortest word is the longest. */
function mostTelling(lists: readonly (readonly string[])[]): readonly string[] | null {
  const sorted = [...lists].sort((a, b) => {
    const longer = shortestOf(b) - shortestOf(a);
    return longer === 0 ? a.length - b.length : longer;
  });
  return sorted[0] ?? null;
}

const plain = /[^\\[\](){}.*+?^$|]/;

/** The words of one alternative: runs of plain characters, and groups of such. */
function listsOf(source: string): readonly (readonly string[])[] {
  const lists: (readonly string[])[] = [];
  let run = '';
  const close = (): void => {
    if (run !== '') lists.push([run]);
    run = '';
  };
  for (const item of itemsOf(source)) {
    const { unit, quantifier } = item;
    if (unit.length === 1 && plain.test(unit) && quantifier === '') {
      run += unit;
      continue;
    }
    close();
    const inner = mayBeMissing(item) || looksAround.test(unit) ? null : bodyOf(unit);
    const words = inner === null ? null : requiredWords(inner);
    if (words !== null) lists.push(words);
  }
  close();
  return lists;
}

/**
 * Words of which any match of a regular expression holds at least one, the longest such; null where
 * there are none. Where none of them stands, the expression need not be tried.
 *
 * @example
 * requiredWords('(?<=信访.{0,9})(?:全部|均已)(?:按时)?采纳?') // => ['全部', '均已']
 * requiredWords('零(?:行政)?复议(?!纠错)') // => ['复议']
 * requiredWords('\\d{1,2}月|上半年') // => ['月', '上半年']
 * requiredWords('上年?') // => ['上']
 * requiredWords('\\d+') // => null
 */
export function requiredWords(source: string): readonly string[] | null {
  const lists = alternativesOf(source).map((alternative) => mostTelling(listsOf(alternative)));
  return lists.some((list) => list === null) ? null : lists.flatMap((list) => list ?? []);
}
