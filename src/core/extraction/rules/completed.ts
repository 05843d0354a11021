import { lastMatch } from '../matches.ts';
import { trimFillers } from './fillers.ts';

/** What stands before a number: its clause, and the sentence before that, see `Passage`. */
interface Before {
  readonly left: string;
  readonly lead: string;
}

/** A change that stands between a noun and its number: "同比增长63%,达1287件". */
const changeBetween =
  /,?(?:(?:同比|环比|比|较)[^,#]{0,8})?(?:增长|下降|增加|减少|上升|提高|提升|增幅|新增|净增|净减|多|少)[^,#]{0,4}#[^,#]{0,4}$/;

/** The row of numbers that a sum adds up: "审验、换发证件分别为20个、10个,合计30个". */
const rowBetween = /(?:分别|依次)(?:为|是|有)?(?:#[、和及]?){2,8}$/;
/** What a number grew from, which stands between it and their noun: "受理数由30件,提高到50件". */
const baseBetween = /(?:由|从|自)[^,#;]{0,10}#[^,#;]{0,3}$/;
/** The noun of a number that stands before what it grew from: "公职律师由5名增加到7名". */
export const withoutBase = (noun: string): string =>
  noun.includes('#')
    ? trimFillers(trimFillers(noun.replace(/(?:年末|年底|年终)$/, '')).replace(baseBetween, ''))
    : noun;
/** A clause that names its number after it: "3件原决定被维持". */
const namedBehind = /#(?!组成|构成)[^#,、]{2,}$/;

/** The clause, or the items of a list, before this one. */
function previousOf(lead: string): string {
  const joined = /[,:、]$/.test(lead) ? lead.slice(0, -1) : '';
  const plain = joined
    .replace(changeBetween, '')
    .replace(baseBetween, '')
    .replace(rowBetween, '')
    .replace(/[,、]$/, '');
  return plain.slice(Math.max(...[...',;:'].map((mark) => plain.lastIndexOf(mark))) + 1);
}

/** Too short to name anything: 达, 对. */
const shortest = 2;

/** Verbs that a list of counts has once, at its head. */
const verbs =
  /审查|审核|制定|印发|出台|制发|发布|收到|新收|受理|办理|承办|调解|调处|检查|评查|完成|开展|组织|举办|提出|出具|聘请|编制|修订|公开|换发|进驻|其中|率/;
const anyVerb = new RegExp(verbs.source, 'g');
/** A clause with one of these tells of something that is done by itself. */
const otherVerbs =
  /审结|办结|化解|发现|整改|涉及|废止|失效|维持|撤销|驳回|终止|采纳|成功|败诉|胜诉|出庭|报备|备案|参训|培训|学习|述法|支付|挽回|防止|移送|注销/;
/** "审查各类文件126件,其中规范性文件12件、合同86份": of what is reviewed, each kind is. */
const kindReviewed = /^(?:其中)?((?:行政)?规范性文件|(?:政府|行政)?(?:合同|协议)书?)$/;
const reviewing = /审[查核][^;。]{0,30}#,?其中/;
/** A noun longer than this has its verb with it. */
const longestNoun = 16;

/**
 * What a clause leaves out that is too short to name anything, or lacks the verb that stands before
 * the numbers before it: "审查合同37件、规范性文件12件".
 */
export function completedByLead({ left, lead }: Before): string | null {
  const noun = trimFillers(left);
  if (noun.length < shortest) {
    const previous = previousOf(lead);
    return namedBehind.test(previous) ? null : trimFillers(`${previous}${noun}`);
  }
  const kind = kindReviewed.exec(noun)?.[1];
  if (kind !== undefined && reviewing.test(`${lead}${noun}`)) return `审查${kind}`;
  if (noun.length > longestNoun || verbs.test(noun) || otherVerbs.test(noun)) return null;
  const clause = lead.slice(lead.lastIndexOf(';') + 1);
  const verb = lastMatch(clause, anyVerb)?.[0];
  return verb === undefined || verb === '其中' || verb === '率' ? null : `${verb}${noun}`;
}

const time = '(?:截[至止]到?|到|至)?(?:20\\d{2}年(?:度|末|底)?|今年|本年度?|当年|年末|年底|全年)';
/** Words of time that open a clause, and what may stand between them and its verb. */
const opening = new RegExp(`^(?:${time}){1,3}(?:共|已|累计|共计)?|^(?:共|已|累计|共计)`);
const opensWithTime = new RegExp(`^${time}`);
/** A clause of a time alone: ";今年,". */
const timeAlone = new RegExp(`[,;]${time},$`);
/** What was told of last year right before. */
const lastYear =
  /(?:^|[,;:])(?:而)?(?:去年|上年度?|上一年|20\d{2}年)(?:全年|同期|度|末|底)?,?([^,#;]{0,16})#$/;
const verbAlone = new RegExp(`^(?:${verbs.source})$`);
const besideNoun = /(?:方面|情况|上)$/;

/**
 * What a clause leaves out because it was said of last year: "合同审核,去年194份,今年265份",
 * "去年办理公证20件,今年办理25件". Null where the clause is none of a year beside another.
 *
 * @example
 * completedByLastYear({ lead: '合同审核,去年#,', left: '今年' }) // => '合同审核'
 * completedByLastYear({ lead: '去年办理公证#,', left: '今年办理' }) // => '办理公证'
 * completedByLastYear({ lead: '去年,制发文件#,废止#;今年,', left: '共制发' }) // => '制发文件'
 * completedByLastYear({ lead: '法律援助,2021年办理#,', left: '2022年办理' }) // => '法律援助办理'
 * completedByLastYear({ lead: '收到申请#,', left: '今年受理' }) // => null
 */
export function completedByLastYear({ left, lead }: Before): string | null {
  if (!opensWithTime.test(left) && !timeAlone.test(lead)) return null;
  const noun = trimFillers(left).replace(opening, '');
  const before = lead.replace(timeAlone, '').replace(/[,;]$/, '');
  if (verbAlone.test(noun)) {
    const at = before.lastIndexOf(noun);
    const told = /^[^,#;]{2,18}(?=#)/.exec(before.slice(Math.max(at, 0) + noun.length))?.[0];
    if (at >= 0 && told !== undefined) return `${noun}${told}`;
  }
  const prior = lastYear.exec(before);
  if (prior === null || noun.length > shortest) return null;
  const own = trimFillers(prior[1] ?? '').replace(opening, '');
  if (noun === '' && own.length >= shortest) return own;
  const named = previousOf(`${before.slice(0, prior.index)},`).replace(besideNoun, '');
  return `${trimFillers(named)}${noun}`;
}
