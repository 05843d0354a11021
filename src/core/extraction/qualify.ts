import type { Demotion, Role, Scope } from '../domain/figure.ts';
import type { Level } from '../domain/locality.ts';
import type { Passage } from './passages.ts';
import { trimFillers } from './rules/fillers.ts';
import type { Section } from './sections.ts';

const cutOffs: readonly (readonly [pattern: RegExp, month: number | null])[] = [
  [/截[至止]到?(?:20\d{2}年)?(\d{1,2})月/, null],
  [/(?<!\d)1月?[-—–~至到]{1,2}(\d{1,2})月/, null],
  [/上半年/, 6],
  [/前三季度/, 9],
];

/**
 * The month through which figures run that a sentence introduces, null for a full year. `said` is
 * the sentence up to the figure.
 *
 * @example
 * readThrough('截至11月,全县矛盾纠纷总数', 2019) // => '2019-11'
 * readThrough('1—8月,全市共调解', 2023) // => '2023-08'
 * readThrough('截止12月底,已调解矛盾纠纷', 2024) // => null
 * readThrough('截至目前,共办理', 2024) // => null
 */
export function readThrough(said: string, year: number): string | null {
  const stated = /截[至止]到?(20\d{2})年/.exec(said)?.[1];
  if (stated !== undefined && Number(stated) !== year) return null;
  for (const [pattern, fixed] of cutOffs) {
    const found = pattern.exec(said);
    if (found === null) continue;
    const month = fixed ?? Number(found[1]);
    return month >= 1 && month < 12 ? `${year}-${String(month).padStart(2, '0')}` : null;
  }
  return null;
}

/** A town answers reviews and never decides them; so does whoever says so. */
export function readRole(indicator: string, level: Level | null, sentence: string): Role | null {
  if (!indicator.startsWith('review.')) return null;
  const answers = /被申请人|被复议|作为被|答复行政复议|行政复议答复/.test(sentence);
  return level === 'town' || answers ? 'respondent' : 'authority';
}

/** The government's own offices without the governments below it: 市本级. */
export const readScope = ({ left }: Passage): Scope | null =>
  /[省市州盟区县旗]本级/.test(left) ? 'own-level' : null;

const change =
  /(?:上升|下降|增长|增加|减少|提高|压缩|压减|降低|缩短|下调|上涨|提升|精简|增幅|降幅|涨幅|同比|环比)(?:率|幅度)?(?:了|约|近|超过?|达到?|为)*$/;
const target =
  /力争|争取|不少于|不低于|不得少于|不得低于|每年至少|确保.{0,8}达到?|计划(?:开展|举办|组织|完成|新增|制定)|目标(?:任务)?(?:为|是)?$/;
const priorYear = /上年度|上年|去年|往年|上一年|前一年|以前年度/;
const severalYears =
  /(?:近|过去)[两三四五六七八九十\d]{1,2}年|(?<!\d)[两三四五六七八九十\d]{1,2}年以?来|(?:七五|八五|十三五|十四五)”?(?:普法)?期间|历年/;
/** A year at the start of a clause says when; elsewhere it may belong to a document's name. */
const when = /(?:^|[,，;:\n])(?:其中)?(?:在|于|截[至止]到?)?(20\d{2})年(?:度|底|末)?(以来)?/g;
/** The superior's or the nation's figure: "全省共…" in a county's report. */
const elsewhere = (level: Level | null): RegExp =>
  level === 'province'
    ? /^全国(?:共|各级|累计)?/
    : level === 'town'
      ? /^全[国省市区县](?:共|各级|累计)/
      : /^全[国省](?:共|各级|累计|法院)/;

/**
 * Why a figure, of whichever indicator, cannot be the headline: it is told among plans or problems,
 * or as a change, a target, another year's, several years' or another body's. Null where nothing
 * speaks against it.
 */
export function readDemotion(
  passage: Passage,
  section: Section | undefined,
  year: number,
  level: Level | null,
): Demotion | null {
  const { left, said } = passage;
  if (section !== undefined && section.setting !== 'work') return 'target';
  if (change.test(left) || change.test(trimFillers(left))) return 'change';
  if (target.test(left)) return 'target';
  if (priorYear.test(left)) return 'prior-year';
  const named = [...said.matchAll(when)].at(-1);
  if (named !== undefined && Number(named[1]) < year) {
    return named[2] === undefined ? 'prior-year' : 'cumulative';
  }
  if (named !== undefined && Number(named[1]) > year + 1) return 'target';
  if (named === undefined && severalYears.test(said)) return 'cumulative';
  return elsewhere(level).test(left) ? 'other-body' : null;
}
