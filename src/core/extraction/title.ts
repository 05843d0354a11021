import { localitySuffix } from './locality-name.ts';
import type { Span } from './normalise.ts';
import { NotAReportError } from './not-a-report.ts';

interface Line {
  readonly text: string;
  readonly start: number;
}

const headLength = 3000;
const longestTitle = 60;

function headLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.slice(0, headLength).split('\n')) {
    if (line.trim() !== '') lines.push({ text: line, start });
    start += line.length + 1;
  }
  return lines;
}

const subject = /法治政府|依法行政|法治建设/;
const kind = /(?:报告|总结|汇报|情况|年报).{0,20}$/;
/** Documents about such reports, and pages that list them. */
const otherKinds = /通知|方案|办法|意见(?!稿)|规划|纲要|解读|专栏|会议|召开|印发|督察|>|›/;

function isTitle(line: string): boolean {
  const title = line.trim();
  return (
    title.length <= longestTitle &&
    subject.test(title) &&
    kind.test(title) &&
    !otherKinds.test(title) &&
    !/[。;]/.test(title)
  );
}

const placed = new RegExp(`${localitySuffix}|[Xx×*○]{2}`);

/** The more a line says of place and year, the likelier it is the title and no crumb of the page. */
function titleScore(line: string): number {
  const dated = /20\d{2}|二[〇零○]/.test(line) ? 2 : 0;
  return dated + (placed.test(line) ? 1 : 0);
}

const officeAbove = /^.{2,28}(?:政府|办事处|委员会|管委会)$/;

/**
 * The title: the head's line that says most. A government's name on the line above belongs to it:
 * "某县人民政府" / "关于2022年法治政府建设情况的报告". The body begins after its last occurrence, since
 * pages print it above the text again.
 */
export function findTitle(text: string): { title: Span; body: number } | null {
  const lines = headLines(text);
  const titles = lines.filter((line) => isTitle(line.text));
  const best = [...titles].sort((a, b) => titleScore(b.text) - titleScore(a.text))[0];
  if (best === undefined) return null;
  const words = best.text.trim();
  const alike = lines.filter((line) => line.text.trim() === words);
  const last = alike.at(-1) ?? best;
  const offices = alike.flatMap((line) => {
    const above = lines[lines.indexOf(line) - 1];
    const belongs = above !== undefined && officeAbove.test(above.text.trim());
    return belongs ? [{ start: above.start, end: line.start + line.text.length }] : [];
  });
  const own = { start: best.start, end: best.start + best.text.length };
  return {
    title: /^(?:关于|20\d{2}年?)/.test(words) ? (offices[0] ?? own) : own,
    body: last.start + last.text.length,
  };
}

/**
 * The year reported on: the title's, else the first that the opening names. Null where there is none.
 *
 * @throws {NotAReportError} `not-annual` where the title names several years or a part of one
 */
export function readYear(title: string, opening: string): number | null {
  if (
    /上半年|半年|季度|[两三四五]年(?:来)?法治|20\d{2}年?[-—–~至到]{1,2}(?:20)?\d{2}年/.test(title)
  ) {
    throw new NotAReportError('not-annual');
  }
  const digits = /(20\d{2})(?!\d)/.exec(title)?.[1];
  if (digits !== undefined) return Number(digits);
  const characters = /二[〇零○Oo0][〇零○Oo0一二三四五六七八九]{2}(?=年)/.exec(title)?.[0];
  if (characters !== undefined) {
    const values = [...characters].map((each) => Math.max(0, '〇一二三四五六七八九'.indexOf(each)));
    return Number(values.join(''));
  }
  const stated = /(20\d{2})年/.exec(opening)?.[1];
  return stated === undefined ? null : Number(stated);
}
