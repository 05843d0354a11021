import { pageMark } from './furniture.ts';

/** Lines at least this long can be full ones; shorter columns than this are not prose. */
const shortestColumn = 18;
const longestColumn = 80;
const endsSentence = /[。；！？：;!?:]$/;
/** A line that begins like this begins something: a heading, an item, an indented paragraph. */
const begins =
  /^(?:\s|[一二三四五六七八九十]{1,3}(?:[、.]|是)|[(（]|\d{1,2}[、.．](?!\d)|第[一二三四五六七八九十]|[①-⑳])/;
/** Whether a page gives a character the width of an ideograph: [\u2E80-\u9FFF\uF900-\uFAFF\uFF01-\uFF60]. */
const isWide = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0x9fff) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xff01 && code <= 0xff60);

/** A line without the blanks at its end, and where it begins. */
interface Line {
  readonly words: string;
  readonly start: number;
}

/** The length of a line in halves of an ideograph: a page cuts by width, a program by characters. */
const widthIn =
  (printed: string) =>
  ({ words, start }: Line): number => {
    let width = words.length;
    for (let at = start; at < start + words.length; at++) {
      if (isWide(printed.charCodeAt(at))) width += 1;
    }
    return width;
  };
const lengthOf = ({ words }: Line): number => words.length;

interface Measure {
  readonly of: (line: Line) => number;
  /** The width of the column, and by how much full lines may fall short of it. */
  readonly column: number;
  readonly slack: number;
  /** How many lines are full by this measure. */
  readonly full: number;
}

function measure(lines: readonly Line[], of: (line: Line) => number, slack: number): Measure {
  const widths = lines.map(of).sort((a, b) => a - b);
  const column = widths[Math.floor(widths.length * 0.9)] ?? Number.POSITIVE_INFINITY;
  const full = widths.filter((width) => width >= column - slack && width <= column).length;
  return { of, column, slack, full };
}

/** The line that goes on after blank lines, at least one page number and running heads; null for none. */
function nextAcrossPage(
  lines: readonly string[],
  from: number,
  heads: ReadonlySet<string>,
): number | null {
  let marks = false;
  for (let at = from; at < lines.length && at < from + 8; at++) {
    const line = lines[at] ?? '';
    if (pageMark.test(line)) marks = true;
    else if (line.trim() !== '' && !heads.has(line.trim())) return marks ? at : null;
  }
  return null;
}

/** What stands at the head of more than one page, right after the number of the one before. */
function runningHeads(lines: readonly string[]): ReadonlySet<string> {
  const first = lines.flatMap((line, at) => {
    if (!pageMark.test(line)) return [];
    const next = lines.slice(at + 1, at + 4).find((each) => each.trim() !== '');
    return next === undefined ? [] : [next.trim()];
  });
  return new Set(first.filter((head, at) => first.indexOf(head) !== at));
}

/**
 * Offsets of the line breaks that only end a full line of a text cut to a fixed width, as text taken
 * from PDF files is, and of the page numbers between such lines. Empty where most lines end with their
 * sentence, so that headings stay apart. `printed` makes the text as it was before full-width characters
 * were made half-width, of the same length: what a page was cut by.
 */
export function wrappingBreaks(text: string, printed = () => text): ReadonlySet<number> {
  const lines = text.split('\n');
  let begin = 0;
  const measured = lines.map((line): Line => {
    const start = begin;
    begin += line.length + 1;
    return { words: line.trimEnd(), start };
  });
  const full = measured.filter(
    ({ words }) => words.trim().length >= shortestColumn && !words.includes('\t'),
  );
  const open = full.filter(({ words }) => !endsSentence.test(words));
  const found = new Set<number>();
  if (full.length < 8 || open.length < full.length * 0.6) return found;
  const [byLength, byWidth] = [measure(full, lengthOf, 2), measure(full, widthIn(printed()), 3)];
  const chosen = byWidth.full > byLength.full ? byWidth : byLength;
  if (byLength.column > longestColumn) return found;
  const heads = runningHeads(lines);
  for (const [index, each] of measured.entries()) {
    const { words, start } = each;
    if (chosen.of(each) < chosen.column - chosen.slack || endsSentence.test(words)) continue;
    const next = lines[index + 1] ?? '';
    const beyond =
      next.trim() === '' || pageMark.test(next) || heads.has(next.trim())
        ? nextAcrossPage(lines, index + 1, heads)
        : index + 1;
    const continues = beyond === null ? '' : (lines[beyond] ?? '');
    if (beyond === null || continues.trim() === '' || begins.test(continues)) continue;
    const length = lines.slice(index + 1, beyond).reduce((sum, line) => sum + line.length + 1, 1);
    const end = start + (lines[index] ?? '').length;
    for (let at = 0; at < length; at++) found.add(end + at);
  }
  return found;
}
