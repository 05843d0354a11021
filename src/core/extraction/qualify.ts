import type { Demotion, Role, Scope } from '../domain/figure.ts';
import type { Level } from '../domain/locality.ts';
import { lastMatch, matchesOf } from './matches.ts';
import { isOfOnePlace, isUnderOnePlace } from './one-below.ts';
import type { Passage } from './passages.ts';
import { readChineseNumeral } from './quantities/numerals.ts';
import { trimFillers } from './rules/fillers.ts';
import type { Section } from './sections.ts';

const month = '(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])';
/** The last month, as what a phrase says of it: a number, or the end of a half or a quarter. */
const cutOffs: readonly (readonly [pattern: RegExp, month: number | null])[] = [
  [new RegExp(`截[至止]到?(?:目前)?(?:20\\d{2}年|今年|本年)?${month}月`, 'g'), null],
  [new RegExp(`(?<!\\d)(?:1|一)月?(?:份)?[-—–~至到]{1,2}${month}月`, 'g'), null],
  [new RegExp(`前${month}个?月`, 'g'), null],
  [new RegExp(`(?<=^|[,;:。\\s])(?:到|至)?${month}月[底末](?!前)`, 'g'), null],
  [/(?<![二三四2-4较比与同])[一1]季度/g, 3],
  [/上半年/g, 6],
  [/截[至止]到?第?三季度末?/g, 9],
  [/前三季度|[1一][-—–~至到]{1,2}[3三]季度/g, 9],
];
/** Words after which figures are of the whole year again. */
const wholeYear = /全年|年末|年底|年终|年内(?!前)/g;
/** NaN where the words are no number, which is no month. */
const monthOf = (said: string): number =>
  /^\d+$/.test(said) ? Number(said) : (readChineseNumeral(said) ?? Number.NaN);

/**
 * The month through which figures run that a sentence introduces, null for a full year. `said` is
 * the sentence up to the figure; of several periods in it the last holds for what follows.
 *
 * @example
 * readThrough('截至11月,全县矛盾纠纷总数', 2019) // => '2019-11'
 * readThrough('1—8月,全市共调解', 2023) // => '2023-08'
 * readThrough('今年前十个月,全市共调解', 2023) // => '2023-10'
 * readThrough('前三季度办理公证30件;全年办理法律援助', 2023) // => null
 * readThrough('截止12月底,已调解矛盾纠纷', 2024) // => null
 * readThrough('截至目前,共办理', 2024) // => null
 */
export function readThrough(said: string, year: number): string | null {
  if (!said.includes('月') && !said.includes('半年') && !said.includes('季度')) return null;
  const stated = /截[至止]到?(20\d{2})年/.exec(said)?.[1];
  if (stated !== undefined && Number(stated) !== year) return null;
  let last = { at: -1, month: 0 };
  for (const [pattern, fixed] of cutOffs) {
    for (const found of matchesOf(said, pattern)) {
      if (found.index <= last.at) continue;
      last = { at: found.index, month: fixed ?? monthOf(found[1] ?? '') };
    }
  }
  const { at, month } = last;
  if (!(month >= 1 && month <= 11)) return null;
  if (matchesOf(said, wholeYear).some(({ index }) => index > at)) return null;
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** A town answers reviews and never decides them; so does whoever says so. */
export function readRole(indicator: string, level: Level | null, sentence: string): Role | null {
  if (!indicator.startsWith('review.')) return null;
  const answers =
    /(?:以|作为|做为)[^,。]{0,12}被申请人|被复议|被申请(?:行政)?复议|被提起(?:行政)?复议|答复行政复议|行政复议答复/.test(
      sentence,
    );
  return level === 'town' || answers ? 'respondent' : 'authority';
}

const subjects = /([省市州盟区县旗府]本级)|全[省市州盟区县旗]|各级|[两三]级/g;

/**
 * The government's own offices without the governments below it: 市本级. It holds for the clauses
 * that follow, up to a semicolon or another subject.
 */
export function readScope({ lead, left }: Passage): Scope | null {
  if (!left.includes('本级') && !lead.includes('本级')) return null;
  const clauses = `${lead.slice(lead.lastIndexOf(';') + 1)}${left}`;
  const last = lastMatch(clauses, subjects);
  return last?.[1] === undefined ? null : 'own-level';
}

const change =
  /(?:上升|下降|增长|增加|减少|提高|压缩|压减|降低|缩短|下调|上涨|提升|精简|缩减|净增|净减|增收|多|少|增幅|降幅|涨幅|同比|环比|跑动)(?:率|幅度)?(?:了|约|近|超过?|达到?|为)*$/;
const aim =
  '力争|争取|确保.{0,12}(?:达到?|保持|稳定|不)|不少于|不低于|不超过|不得少于|不得低于|不得超过|每年至少|控制在|计划(?:开展|举办|组织|完成|新增|制定|安排)|努力(?:实现|达到)|(?:目标|指标|要求)(?:任务)?(?:为|是)?$';
const target = new RegExp(aim);
/** "网上可办率达到95%以上" is an aim only in company; "至2025年达到" is one by itself. */
const targetBehind = /^(?:以内|之内|的?目标)/;
const priorYear = /上年度?|去年|往年|上一年|前一年|前年|以前年度|上期|旧存/;
/** "去年,受理30件": a clause of its own that names the year of all that follows, up to another. */
const priorYearApart =
  /(?:^|[,;:\n]) {0,8}(?:上年度?|去年|往年|上一年度?|前一年|前年)(?:全年|度|底|末)?,/g;
const anotherYear = /今年|本年|当年|20\d{2}年/;
/** "含上年结转", "较上年增加": what is said of last year beside this year's figure. */
const besidePriorYear = /(?:含|包括|加上?)上年结转/;
const severalYears =
  /(?:近|过去|最近|前)[两三四五六七八九十\d]{1,2}年|(?<![\d第])[两三四五六七八九十\d]{1,2}年(?:以?来|间|累计)|(?:一五|二五|三五|四五|五五|六五|七五|八五|十二五|十三五|十四五)[”"]?(?:普法)?(?:期间|以来)|(?:上线|开通|投用)(?:运行)?以来|换届以来/g;
const thisYear = /今年|本年度?|当年|全年|年内|本年/g;
/**
 * A year at the start of a clause says when; elsewhere it may belong to a document's name, and
 * ",2021年为412份," only puts one number beside this year's.
 */
const when =
  /(?:^|[,，;:\n])(?:其中|自|从|仅|单)?(?:在|于|截[至止]到?)?(20\d{2})年(?!(?:度|同期|同口径)?(?:为|是|仅|仅为)\d)(?:度|底|末)?(以来|至|-)?/g;
/** "2022年的558件", and what follows it in the clause is this year's. */
const namedYear = /(20\d{2})年(?:度|底|末|同期)?(?:的|为|是|共|仅|全年|同期)*$/;
const growing =
  '(?:提升|提高|提|跃升|增加|增长|扩大|扩展|拓展|上升|升|增|下降|降低|降|减少|减|压减|压缩|缩短|调整|精简|缩减|优化)(?:至|到|为)';
const grows = new RegExp(`^[^#,;]{0,6}${growing}`);
/** The same of the printed number and what follows it, where a comma parts the two. */
const growsApart = new RegExp(`^[^,;。]{1,24},${growing}`);
/** A mean is no total: 日均办件860件. */
const average =
  /(?:(?:[日月年周季人户]|(?<!#)[件份次镇村])均|每[天日月周季])[^#,;]{0,8}$|平均[^#,;]{0,20}$/;
/** One quarter, or the days of a campaign, are a part of a year that runs from no beginning. */
const partOfYear = /(?<!前)(?<!截[至止])(?<!截[至止]到)第?[二三四]季度|行动期间/;
/** "集中后的6个月受理21件": printed, since the clause has a mark for the 6. */
const monthsAfter = /后的?[\d一二三四五六七八九十]{1,2}个月[^,;。]{0,12}$/;
const from = /(?:由|从|自)[^#由从,;]{0,14}$/;

const superiors: Readonly<Record<Level, string>> = {
  province: '国',
  prefecture: '国省区',
  county: '国省市州盟区',
  town: '国省市州盟县区旗',
};
/** The last character of a locality's name, by which it calls itself: 石桥市, a county, says 全市. */
const selfCalled = (name: string): string => name.at(-1) ?? '';
const place = /在|居|列|获|评|参加|按|据|纳|占|入选|高于|低于|优于|作为|被/;

/** What a report calls those above it and itself, by its level and the last character of its name. */
interface Subjects {
  readonly wide: RegExp;
  readonly own: RegExp;
  readonly superior: RegExp;
}

function makeSubjects(level: Level | null, self: string): Subjects {
  const others = (all: string): readonly string[] => [...all].filter((each) => each !== self);
  const wide = others(level === null ? '国省' : superiors[level]).join('');
  const above = others(level === 'prefecture' ? '省' : '省市州').join('|');
  return {
    wide: new RegExp(
      `^[^全#]{0,10}全[${wide}](?!统一|性|域|面|方位|人大|政协|两会|[和及与、][省市州县区]{0,2}(?:两会|人大|政协))`,
    ),
    own: new RegExp(`全${self}|我[省市县区州盟旗镇乡街]|本[省市县区州镇乡]`),
    superior: new RegExp(
      `^(?:另,?|其中|而)?(?:${above})(?:委|政府|人民政府|人民检察院|检察院|司法[局厅]|高院|中院|审计[局厅])[^#]{0,10}(?:发出|制发|办理|受理|抽查|评查|检查|通报|审结|完成)`,
    ),
  };
}

const knownSubjects = new Map<string, Subjects>();

function subjectsOf(level: Level | null, name: string): Subjects {
  const key = `${level} ${selfCalled(name)}`;
  const subjects = knownSubjects.get(key) ?? makeSubjects(level, selfCalled(name));
  knownSubjects.set(key, subjects);
  return subjects;
}

/** The superior's or the nation's figure: "全省共…" in a county's report. */
function isElsewhere(clause: string, level: Level | null, name: string): boolean {
  const { wide, own } = subjectsOf(level, name);
  const found = wide.exec(clause);
  if (found === null || own.test(clause)) return false;
  return !place.test(found[0]);
}

/** What an office of the superior does in the locality: "市司法局抽查我县案卷12卷". */
function isOfSuperior(clause: string, level: Level | null, name: string): boolean {
  if (level === null || level === 'province' || /收到|接受|交办|转办|转送|向/.test(clause))
    return false;
  return subjectsOf(level, name).superior.test(clause);
}

/** The locality's own government alone, beside what 全县 counts: 县政府新收12件. */
const ownGovernment =
  /^(?:其中)?(?:以)?[我本]?[省市州盟县区旗镇乡](?:人民)?政府(?!门户|网站|常务|系统|部门|所属|各|[及和与、办])/;

/**
 * How much of a locality the subject of a clause is: all of it (全县, 各级), one office (县公证处), or,
 * null, what it does not tell.
 */
export function readSubject(passage: Passage): 'all' | 'office' | null {
  const clause = clauseOf(passage);
  if (/全[省市州盟县区旗镇乡街]|各级|各[市县区乡镇]|[三两]级/.test(clause)) return 'all';
  if (ownGovernment.test(clause)) return 'office';
  return /^[^#]{1,12}(?:局|中心|调委会|公证处|大队|中队|支队|工作站|司法所|调解室|办公室)(?!的)/.test(
    clause,
  )
    ? 'office'
    : null;
}

/** Clauses that a locality's report tells of courts and police, and of the offices above it. */
const judiciary =
  /^[^#]{0,12}(?:法院|法庭|检察院|检察机关|公安机关|公安局|派出所)(?!负责|出庭)[^#]{0,24}$/;
/** Of what governments and courts both tell; "法院判决行政机关败诉6件" is the government's all the same. */
const toldByBoth =
  /^(?:review|mediation|petition|legalaid|service|enforcement\.penalties|litigation\.cases)/;
const together = /收到|接收|接受|联合|会同|协同|配合|对接|邀请|协助|向[^#]{0,8}(?:法院|检察)/;

/** Why a figure cannot be the headline of one indicator, whatever else is said of it. */
export function readOtherBody(indicator: string, passage: Passage): Demotion | null {
  if (!toldByBoth.test(indicator)) return null;
  const clause = clauseOf(passage);
  return judiciary.test(clause) && !together.test(clause) ? 'other-body' : null;
}

/** The clause up to the number with the items of a list before it. */
export function clauseOf({ lead, left }: Passage): string {
  if (!lead.endsWith('、')) return left;
  const from = Math.max(...[...',;:'].map((mark) => lead.lastIndexOf(mark)));
  return `${lead.slice(from + 1)}${left}`;
}

/** Whose report is read: which words name another year and another body. */
export interface Reporter {
  readonly year: number;
  readonly level: Level | null;
  readonly name: string;
}

function isCumulative(said: string): boolean {
  const last = lastMatch(said, severalYears);
  if (last === null) return false;
  return !matchesOf(said, thisYear).some(({ index }) => index > last.index);
}

/** "148项(其中下放33项,其中许可4项)": of which of the two the last is a part, nothing tells. */
function isPartOfPart({ bracket, said }: Passage): boolean {
  if (bracket === null) return false;
  const inside = said.slice(said.lastIndexOf('(') + 1);
  return inside.indexOf('其中') !== inside.lastIndexOf('其中');
}

function isOfYearApart(said: string): boolean {
  const last = lastMatch(said, priorYearApart);
  return last !== null && !anotherYear.test(said.slice(last.index));
}

/**
 * Why a figure, of whichever indicator, cannot be the headline: it is told among plans or problems,
 * or as a change, a target, another year's, several years' or another body's. Null where nothing
 * speaks against it.
 */
export function readDemotion(
  passage: Passage,
  section: Section | undefined,
  { year, level, name }: Reporter,
): Demotion | null {
  const { left, right, said, around } = passage;
  const clause = clauseOf(passage);
  if (section !== undefined && section.setting !== 'work') return 'target';
  if (average.test(left)) return 'part-of-total';
  if (partOfYear.test(clause) || monthsAfter.test(said)) return 'subset';
  if (isPartOfPart(passage)) return 'subset';
  if (change.test(left) || change.test(trimFillers(left))) return 'change';
  if (target.test(left) || targetBehind.test(right)) return 'target';
  const grown = grows.test(right) || (right === '' && growsApart.test(around.slice(said.length)));
  if (grown && from.test(left)) return 'prior-year';
  if (priorYear.test(clause) && !besidePriorYear.test(clause)) return 'prior-year';
  if (isOfYearApart(said)) return 'prior-year';
  const beside = namedYear.exec(left);
  if (beside !== null && Number(beside[1]) < year) return 'prior-year';
  const named = lastMatch(said, when);
  if (named !== null && Number(named[1]) < year) {
    return named[2] === undefined ? 'prior-year' : 'cumulative';
  }
  if (named !== null && Number(named[1]) > year + 1) return 'target';
  if (named === null && isCumulative(said)) return 'cumulative';
  const isOthers =
    isElsewhere(clause, level, name) ||
    isOfSuperior(clause, level, name) ||
    isOfOnePlace(said, level, name) ||
    isUnderOnePlace(section?.headings.at(-1) ?? '', said, level, name);
  return isOthers ? 'other-body' : null;
}
