import { alternativesOf, groupEnd, mayBeMissing, quantifier, unitEnd } from '../patterns/source.ts';

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
  let at = 0;
  while (at < source.length) {
    const isGroup = source[at] === '(';
    const end = isGroup ? groupEnd(source, at) + 1 : unitEnd(source, at);
    const unit = source.slice(at, end);
    const repeated = quantifier.exec(source.slice(end, end + 12))?.[0] ?? '';
    const missing = mayBeMissing.test(repeated);
    if (unit.length === 1 && plain.test(unit) && repeated === '') {
      run += unit;
    } else {
      close();
      const inner = isGroup && !missing && !/^\(\?[=!<]/.test(unit) ? unit.slice(1, -1) : null;
      const words = inner === null ? null : requiredWords(inner.replace(/^\?:/, ''));
      if (words !== null) lists.push(words);
    }
    at = end + repeated.length;
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
