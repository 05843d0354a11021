import { localitySuffix } from './locality-name.ts';
import type { Span } from './normalise.ts';
import { NotAReportError } from './not-a-report.ts';

interface Line extends Span {
  readonly text: string;
}

const headLength = 3000;
const longestTitle = 60;
/** A title that is broken over lines has no longer ones than this, nor more than three. */
const longestPiece = 40;

function headLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.slice(0, headLength).split('\n')) {
    if (line.trim() !== '') lines.push({ text: line, start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

const subject =
  /法治政府|依法行政|法治建设|法治工作|依法治[省市州盟县区旗镇乡]|法治[\u4E00-\u9FFF]{1,6}建设/;
const kind = /(?:报告|总结|汇报|情况|年报|自查|公告).{0,20}$/;
/** Documents about such reports, and pages that list them. */
const otherKinds =
  /通知|方案|办法|意见(?!稿)|规划|纲要|解读|专栏|会议|召开|印发|督察|要点|函$|上一[篇条]|下一[篇条]|>|›/;

/** "关于印发某县2022年法治政府建设情况报告的通知" stands above the report that it sends. */
const sending = /印发.{0,60}(?:报告|总结).{0,4}的?通知/;

function isTitle(words: string): boolean {
  const title = words.trim();
  return (
    title.length <= longestTitle &&
    subject.test(title) &&
    kind.test(title) &&
    !otherKinds.test(title) &&
    !/[。;]|[,，].*[,，]/.test(title) &&
    !/[:,，、]$/.test(title)
  );
}

/** A title in the table of a page's particulars, without the name of its field. */
function withoutName(line: Line): Line {
  const name = /^\s*标\s{0,4}题\s{0,4}[::]\s{0,4}/.exec(line.text)?.[0] ?? '';
  return { ...line, text: line.text.slice(name.length), start: line.start + name.length };
}

const placed = new RegExp(`${localitySuffix}|[Xx×*○]{2}`);
const dated = /20\d{2}|二[〇零○Oo0]|20[Xx×*]{2}/;

/** The more a line says of place and year, the likelier it is the title and no crumb of the page. */
const titleScore = (line: string): number =>
  (dated.test(line) ? 2 : 0) + (placed.test(line) ? 1 : 0);

const officeAbove = new RegExp(
  `^[^:：|]{2,28}(?:政府|办事处|委员会|管委会|办公室|司法局)$|^[\\u4E00-\\u9FFF]{1,9}${localitySuffix}$`,
);
const metadata = /[:：|]|^[[【(]|\d{4}-\d{2}/;

/** A line that may be a piece of a title: short, and no sentence, crumb or metadata. */
const isPiece = ({ text }: Line): boolean =>
  text.trim().length <= longestPiece && !/[。;,，>›]/.test(text) && !metadata.test(text.trim());

/** Titles broken over two or three lines none of which is a title alone. */
function brokenTitles(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((first, at) => {
    for (const count of [2, 3]) {
      const pieces = lines.slice(at, at + count);
      const last = pieces.at(-1);
      if (last === undefined || pieces.length < count || !pieces.every(isPiece)) return [];
      const text = pieces.map((piece) => piece.text.trim()).join('');
      const alone = pieces.some((piece) => isTitle(piece.text));
      if (!alone && isTitle(text)) return [{ text, start: first.start, end: last.end }];
    }
    return [];
  });
}

/**
 * The title: the head's line, or the lines that it is broken over, that says most. A government's
 * name on the line above belongs to it: "某县人民政府" / "关于2022年法治政府建设情况的报告". The body
 * begins after its last occurrence, since pages print it above the text again.
 */
export function findTitle(text: string): { title: Span; body: number } | null {
  const lines = headLines(text);
  const own = lines.filter((line) => isTitle(line.text)).map(withoutName);
  const broken = own.some((line) => titleScore(line.text) >= 2) ? [] : brokenTitles(lines);
  const sent = lines.filter((line) => sending.test(line.text));
  const titles = own.length + broken.length > 0 ? [...own, ...broken] : sent;
  const best = [...titles].sort((a, b) => titleScore(b.text) - titleScore(a.text))[0];
  if (best === undefined) return null;
  const words = best.text.trim();
  // Once the text has begun, it is a running head.
  const prose = lines.find(({ start, text: line }) => start > best.start && line.includes('。'));
  const alike = titles.filter(
    (line) => line.text.trim() === words && line.start < (prose?.start ?? text.length),
  );
  const offices = alike.flatMap((line) => {
    const above = lines[lines.findIndex(({ start }) => start === line.start) - 1];
    const belongs = above !== undefined && officeAbove.test(above.text.trim());
    return belongs ? [{ start: above.start, end: line.end }] : [];
  });
  const title = { start: best.start, end: best.end };
  return {
    title: /^(?:关于|推进|20[\dXx×*]{2}年?|法治|二[〇零○])/.test(words)
      ? (offices[0] ?? title)
      : title,
    body: alike.at(-1)?.end ?? best.end,
  };
}

const numerals = '〇一二三四五六七八九';
const yearInCharacters = /二[〇零○Oo0][〇零○Oo0一二三四五六七八九]{2}(?=年)/;

function readCharacters(text: string): number | null {
  const found = yearInCharacters.exec(text)?.[0];
  if (found === undefined) return null;
  return Number([...found].map((each) => Math.max(0, numerals.indexOf(each))).join(''));
}

/** The year that opens a line or sentence of the text, else the first that it names. */
function openingYear(opening: string): number | null {
  const plain = opening
    .replace(/《[^《》]{0,80}》/g, '')
    .replace(/^.{0,30}(?:日期|时间)\s{0,2}[::].{0,200}$/gm, '');
  const first = /(?:^|[。\n]) *(?:在)?(20\d{2})年(?:度|以来|来)?(?!\d{0,2}月)/.exec(plain)?.[1];
  const any = first ?? /(?<![-—–~至])(20\d{2})年(?!\d{0,2}月|[-—–~至])/.exec(plain)?.[1];
  return any === undefined ? readCharacters(plain) : Number(any);
}

/**
 * The year reported on: the title's, else the one that the opening tells. Null where there is none.
 *
 * @throws {NotAReportError} `not-annual` where the title names several years or a part of one
 */
export function readYear(title: string, opening: string): number | null {
  if (
    /上半年|半年|季度|(?<![〇零○一二三四五六七八九])[两三四五]年(?:来)?法治|20\d{2}年?[-—–~至到]{1,2}(?:20)?\d{2}年/.test(
      title,
    )
  ) {
    throw new NotAReportError('not-annual');
  }
  const digits = /(20\d{2})(?!\d)/.exec(title)?.[1];
  if (digits !== undefined) return Number(digits);
  return readCharacters(title) ?? openingYear(opening);
}
