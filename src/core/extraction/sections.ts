import { classOf } from './character-class.ts';
import { matchesOf } from './matches.ts';
import { type CleanText, type Span, toOriginal } from './normalise.ts';
import { makeScan } from './patterns/scan.ts';

/**
 * What a section tells: the year's work (`work`), shortcomings (`problems`) or intentions (`plans`).
 * A figure in the last two is never the headline.
 */
export type Setting = 'work' | 'problems' | 'plans';

/** A stretch of the clean text under one chain of headings. */
export interface Section {
  readonly start: number;
  readonly end: number;
  /** Headings from the outermost to the innermost, as printed, each of at most 40 characters. */
  readonly path: readonly string[];
  /** The same headings in the clean text, in full. */
  readonly headings: readonly string[];
  readonly setting: Setting;
}

interface Heading {
  readonly start: number;
  readonly rank: number;
  readonly printed: string;
  readonly clean: string;
  readonly setting: Setting;
}

const numeral = '[一二三四五六七八九十]{1,3}';
/** Marks of headings at the start of a line, by rank from the outermost. */
const lineMarks: readonly (readonly [rank: number, mark: RegExp])[] = [
  [
    0,
    new RegExp(
      `^ {0,8}(?:第${numeral}[章部篇](?:分)?|附(?:表|录|件)(?=[: ]*$|.{0,40}(?:表|情况|数据)))`,
    ),
  ],
  [1, new RegExp(`^ {0,8}${numeral}(?:[、,，:.]|(?= ))`)],
  [2, new RegExp(`^ {0,8}\\(${numeral}\\)`)],
  [3, /^ {0,8}\d{1,2}(?:[、．]|\.(?!\d))/],
  [4, /^ {0,8}(?:\(\d{1,2}\)|[①-⑳])/],
];
/** Marks inside a paragraph: "一是…。二是…", "(1)…". */
const scanInlineMarks = makeScan([
  new RegExp(
    `(?<=^|\\n|[。;:,] ?)(?:${numeral}是(?!否)|\\(${numeral}\\)|\\(\\d{1,2}\\)|[①-⑳])`,
    'g',
  ),
]);
const none: readonly Span[] = [];
const inlineRank = 5;
const longestPrinted = 40;

const anyNumeral = new RegExp(numeral);

/** A paragraph may hold (一), (二) and so on that elsewhere have lines of their own. */
function rankInside(mark: string): number {
  if (mark.endsWith('是')) return inlineRank + 1;
  return anyNumeral.test(mark) ? 2 : inlineRank;
}

const plans =
  /下一?步|下一?阶段|今后|努力方向|(?:工作|主要)(?:计划|打算|思路|安排|设想)(?!.{0,4}(?:完成|落实|执行))|来年|明年/;
const problems =
  /存在.{0,8}(?:问题|不足|困难|差距|短板)|(?:问题|不足|困难).{0,3}(?:和|与|及).{0,3}(?:问题|不足|困难|原因|差距)|主要(?:问题|不足|困难)/;
/** How a paragraph of intentions opens where no heading announces it. */
const planOpening = /^ {0,8}(?:下一?步|下一?阶段|今后|新的一年|来年|明年)/;

const yearNamed = /20\d{2}(?=年)/g;

function headingSetting(title: string, year: number): Setting {
  for (const [digits] of matchesOf(title, yearNamed)) {
    if (Number(digits) > year) return 'plans';
  }
  if (problems.test(title)) return 'problems';
  return plans.test(title) ? 'plans' : 'work';
}

/** The marks inside the paragraphs of a text, in its order. */
function inlineMarks(text: string): readonly Span[] {
  const found: Span[] = [];
  scanInlineMarks(text, (start, end) => found.push({ start, end }));
  return found;
}

/** The first paragraph after `heading`'s mark up to the end of its first sentence or clause. */
function titleEnd(line: string, from: number, stops: RegExp): number {
  const stop = line.slice(from).search(stops);
  return stop < 0 ? line.length : from + stop;
}

const isInline = ({ rank }: Heading): boolean => rank >= inlineRank;

const shorten = (title: string): string =>
  title.length <= longestPrinted ? title : `${title.slice(0, longestPrinted - 1)}…`;

function makeHeading(
  clean: CleanText,
  year: number,
  rank: number,
  start: number,
  end: number,
): Heading {
  const title = clean.text.slice(start, end).trim();
  const span = toOriginal(clean, { start, end: Math.max(end, start + 1) });
  const printed = clean.original.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  const setting = rank < inlineRank ? headingSetting(title, year) : 'work';
  return { start, rank, printed: shorten(printed), clean: title, setting };
}

/** What a mark of a heading, or a paragraph of intentions, begins with. */
const beginsMark = classOf(/[第附一二三四五六七八九十(\d①-⑳下今新来明]/);

function mayBegin(line: string): boolean {
  let at = 0;
  while (at < 8 && line.charCodeAt(at) === 0x20) at += 1;
  return beginsMark(line, at);
}

function headingsOfLine(
  clean: CleanText,
  year: number,
  start: number,
  line: string,
  marks: readonly Span[],
): readonly Heading[] {
  const found: Heading[] = [];
  let from = 0;
  // Most lines are prose, which the first of their characters tells.
  for (const [rank, mark] of mayBegin(line) ? lineMarks : []) {
    const length = mark.exec(line)?.[0].length;
    if (length === undefined) continue;
    from = titleEnd(line, length, /[。;]/);
    const close = rank === 4 ? titleEnd(line, length, /[。;,]/) : from;
    found.push(makeHeading(clean, year, rank, start, start + close));
    from = length;
    break;
  }
  for (const mark of marks) {
    if (mark.start - start < from) continue;
    const end = titleEnd(line, mark.end - start, /[。;,:]/);
    const rank = rankInside(clean.text.slice(mark.start, mark.end));
    found.push(makeHeading(clean, year, rank, mark.start, start + end));
  }
  return found;
}

/** Whether a paragraph without a heading turns to what is to come. */
function opensPlans(line: string, year: number): boolean {
  if (!mayBegin(line)) return false;
  if (planOpening.test(line)) return true;
  const opening = /^ {0,8}(20\d{2})年/.exec(line);
  return (
    opening !== null && Number(opening[1]) > year && /将|要|继续|打算|计划/.test(line.slice(0, 60))
  );
}

/**
 * Cuts a report into stretches under one chain of headings (第一部分, 一、, (一), 1., (1), 一是).
 * `body` is the offset at which the report proper begins, `year` the year it reports on: a heading or
 * paragraph about a later year is a plan.
 */
export function findSections(clean: CleanText, body: number, year: number): readonly Section[] {
  const sections: Section[] = [];
  let open: readonly Heading[] = [];
  let unannounced: Setting | null = null;
  const add = (start: number, end: number): void => {
    if (start >= end) return;
    const setting = open.map((heading) => heading.setting).find((each) => each !== 'work');
    sections.push({
      start,
      end,
      path: open.map((heading) => heading.printed),
      headings: open.map((heading) => heading.clean),
      setting: setting ?? unannounced ?? 'work',
    });
  };
  const marks = inlineMarks(clean.text);
  let next = marks.findIndex(({ start }) => start >= body);
  let lineStart = body;
  while (lineStart < clean.text.length) {
    const newline = clean.text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? clean.text.length : newline;
    const line = clean.text.slice(lineStart, lineEnd);
    if (open.some(isInline)) open = open.filter((heading) => !isInline(heading));
    let from = lineStart;
    const first = next;
    while (next >= 0 && (marks[next]?.start ?? lineEnd) < lineEnd) next += 1;
    const inLine = next > first ? marks.slice(first, next) : none;
    const headings = headingsOfLine(clean, year, lineStart, line, inLine);
    if (opensPlans(line, year)) unannounced = 'plans';
    for (const heading of headings) {
      add(from, heading.start);
      open = [...open.filter((each) => each.rank < heading.rank), heading];
      if (heading.rank <= 1) unannounced = null;
      from = heading.start;
    }
    add(from, lineEnd + 1);
    lineStart = lineEnd + 1;
  }
  return sections;
}

/** The section that holds `offset`. Sections are in the order of the text. */
export function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  let low = 0;
  let high = sections.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const section = sections[middle];
    if (section === undefined) return undefined;
    if (offset < section.start) high = middle - 1;
    else if (offset >= section.end) low = middle + 1;
    else return section;
  }
  return undefined;
}
