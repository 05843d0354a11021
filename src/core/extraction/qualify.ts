import type { Demotion, Role } from '../domain/figure.ts';
import type { Level } from '../domain/locality.ts';
import type { Passage } from './passages.ts';
import { trimFillers } from './rules/engine.ts';
import type { Section } from './sections.ts';

const pad = (month: number): string => String(month).padStart(2, '0');

const cutOffs: readonly (readonly [pattern: RegExp, month: (found: RegExpExecArray) => number])[] =
  [
    [/截[至止](?:到)?(?:20\d{2}年)?(\d{1,2})月/, (found) => Number(found[1])],
    [/(?:^|[^\d])1(?:月)?[-—–~至到]{1,2}(\d{1,2})月/, (found) => Number(found[1])],
    [/上半年/, () => 6],
    [/前三季度/, () => 9],
  ];

/**
 * The month through which a passage's figures run, null for a full year. `said` is the sentence up
 * to the figure.
 *
 * @example
 * readThrough('截至11月,全县矛盾纠纷总数', 2019) // => '2019-11'
 * readThrough('截止12月底,已调解矛盾纠纷', 2024) // => null
 * readThrough('截至目前,共办理', 2024) // => null
 */
export function readThrough(said: string, year: number): string | null {
  const stated = /截[至止](?:到)?(20\d{2})年/.exec(said);
  if (stated !== null && Number(stated[1]) !== year) return null;
  for (const [pattern, month] of cutOffs) {
    const found = pattern.exec(said);
    if (found === null) continue;
    const value = month(found);
    return value >= 1 && value < 12 ? `${year}-${pad(value)}` : null;
  }
  return null;
}

/** A town answers reviews and never decides them; so does whoever says so. */
export function readRole(indicator: string, level: Level | null, sentence: string): Role | null {
  if (!indicator.startsWith('review.')) return null;
  const answers = /被申请人|被复议|复议答复|作为被/.test(sentence);
  return level === 'town' || answers ? 'respondent' : 'authority';
}

const change =
  /(?:上升|下降|增长|增加|减少|提高|压缩|降低|缩短|下调|上涨|提升|精简|压减|增幅|降幅|涨幅|同比|环比)(?:了|约|近|超过?|达|为|率)*$/;
const targets = /力争|确保|计划|目标|不少于|不低于|不得低于|拟|争取/;
const priorYear = /上年度|上年(?!度)|去年|往年|上一年|前一年/;

/** Years named in a text outside of titles and brackets. */
function lastYearNamed(text: string): { year: number; since: boolean } | null {
  const plain = text.replace(/《[^》]*》|\([^)]*\)|“[^”]*”/g, '');
  const found = [...plain.matchAll(/(20\d{2})年(?:度)?(?:底|末)?(以来)?/g)].at(-1);
  return found === undefined ? null : { year: Number(found[1]), since: found[2] !== undefined };
}

const cumulative =
  /(?:近|过去)[两三四五六七八九十\d]{1,2}年|(?<!\d)[两三四五六七八九十\d]{1,2}年以?来|(?:七五|八五|十三五|十四五)”?(?:普法)?期间|历年/;

/**
 * Why a figure, of whichever indicator, cannot be the headline: it tells a change, a target, another
 * year or several. Null where nothing speaks against it.
 */
export function readDemotion(
  passage: Passage,
  said: string,
  section: Section | undefined,
  year: number,
): Demotion | null {
  const left = trimFillers(passage.left);
  if (section !== undefined && section.setting !== 'work') return 'target';
  if (change.test(left) || change.test(passage.left)) return 'change';
  if (targets.test(passage.left)) return 'target';
  if (priorYear.test(passage.left) || priorYear.test(passage.previous)) return 'prior-year';
  const named = lastYearNamed(said);
  if (named !== null && named.year < year) return named.since ? 'cumulative' : 'prior-year';
  if (named !== null && named.year > year + 1) return 'target';
  return cumulative.test(passage.left) ? 'cumulative' : null;
}
