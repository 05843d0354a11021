import type { Span } from '../normalise.ts';
import { classOf } from '../character-class.ts';
import { makeVocabulary } from './vocabulary.ts';

/**
 * What a passage is about. "受理25件" says nothing of itself: the topic last named before it decides
 * whether these are reviews, lawsuits or petitions. Words are taken from the left, longest first, so
 * that 诉前调解 does not name 调解.
 */
const triggers = {
  review: ['行政复议', '复议'],
  litigation: ['行政诉讼', '行政应诉', '应诉', '被诉', '行政案件', '败诉', '胜诉', '出庭'],
  prelitigation: [
    '诉前调解',
    '诉前',
    '委派调解',
    '委派人民调解',
    '委托人民调解',
    '委托调解',
    '诉调对接',
    '诉前分流',
  ],
  mediation: ['人民调解', '行政调解', '矛盾纠纷', '民间纠纷', '调解', '调处'],
  petition: ['信访', '初信初访', '来信来访', '接访'],
  service: [
    '政务服务',
    '办件',
    '流转事件',
    '热线',
    '行政审批',
    '服务大厅',
    '行政服务中心',
    '便民服务',
    '政务大厅',
    '政务中心',
    '办事大厅',
    '接件',
    '一网通办',
    '放管服',
  ],
  enforcement: [
    '行政执法',
    '行政处罚',
    '执法检查',
    '案卷评查',
    '执法证',
    '执法人员',
    '违法案件',
    '综合执法',
  ],
  hazard: ['隐患', '安全生产', '安全检查'],
  disclosure: ['信息公开', '政务公开', '公开信息', '主动公开', '依申请公开'],
  proposals: ['建议提案', '议案', '提案', '人大代表建议', '代表建议'],
  procuratorial: ['检察建议', '检察机关', '检察院'],
  audit: ['审计'],
  notary: ['公证'],
  legalaid: ['法律援助', '法援'],
  advisor: ['法律顾问'],
  normative: ['规范性文件'],
  study: ['学法', '集体学习', '学习'],
  training: ['培训', '轮训'],
  publicity: ['普法', '法治宣传', '法制宣传', '宪法宣传', '宣传'],
  data: ['信息资源', '数据共享', '电子证照', '政务数据'],
} as const satisfies Record<string, readonly string[]>;

export type Topic = keyof typeof triggers;

/** All topics; few enough for a bit each. */
export const topicNames = Object.keys(triggers) as readonly Topic[];

const topicOf = new Map<string, Topic>(
  Object.entries(triggers).flatMap(([topic, words]) =>
    words.map((word) => [word, topic as Topic] as const),
  ),
);
const walkTriggers = makeVocabulary(topicOf);

/** Calls back for each trigger of a text, of those that overlap the first and longest. */
function walkTopics(text: string, meet: (topic: Topic, at: number, word: string) => void): void {
  let end = 0;
  walkTriggers(text, (topic, at, word) => {
    if (at < end) return;
    end = at + word.length;
    meet(topic, at, word);
  });
}

/** The topics named in a text, in its order. */
export function topicsNamed(text: string): readonly Topic[] {
  const named: Topic[] = [];
  walkTopics(text, (topic) => named.push(topic));
  return named;
}

/** The topic that a text names first, null where it names none. */
export function firstTopic(text: string): Topic | null {
  let first: Topic | null = null;
  walkTriggers(text, (topic) => {
    first ??= topic;
  });
  return first;
}

/**
 * The topic of what follows `offset`: the one last named since `from`, else in the nearest heading.
 * What brackets named that are closed by then does not count.
 */
export type FindTopic = (from: number, offset: number, headings: readonly string[]) => Topic | null;

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly topic: Topic;
  /** Offsets of the brackets around it, null where there are none. */
  readonly opens: number | null;
  readonly closes: number | null;
}

/** What a count is held against is not what the passage goes on about: 首次超过行政诉讼. */
const endsComparison = classOf(/[过于]/);
/** What a count is a multiple of: 诉讼收案量的2.16倍. */
const isMultiple = /^[^,;。]{2,16}的\d[\d.]{0,4}倍/;
const compared = /(?:超过|多于|少于|高于|低于|大于)$/;

/** A review or a lawsuit that ends in mediation ("经调解撤回") is one still. */
function isOutcome(
  word: string,
  start: number,
  last: Pick<Mention, 'topic' | 'end'> | null,
  text: string,
): boolean {
  if (word !== '调解' || last === null || start - last.end > 240) return false;
  if (last.topic === 'prelitigation') return !text.slice(last.end, start).includes('。');
  return last.topic === 'review' || last.topic === 'litigation';
}

/** The first pair of brackets from `from` on that hold no other, with what they hold. */
function inBrackets(text: string, from: number): Span | null {
  let open = text.indexOf('(', from);
  while (open >= 0) {
    const close = text.indexOf(')', open);
    if (close < 0) return null;
    const inner = text.lastIndexOf('(', close);
    if (inner === open) return { start: open, end: close + 1 };
    open = inner;
  }
  return null;
}

function mentionsIn(text: string): readonly Mention[] {
  const found: Mention[] = [];
  let bracket = inBrackets(text, 0);
  walkTopics(text, (topic, start, word) => {
    if (endsComparison(text, start - 1) && compared.test(text.slice(start - 2, start))) return;
    if (isMultiple.test(text.slice(start, start + 24))) return;
    if (isOutcome(word, start, found.at(-1) ?? null, text)) return;
    while (bracket !== null && bracket.end <= start) bracket = inBrackets(text, bracket.end);
    const around = bracket !== null && bracket.start < start ? bracket : null;
    found.push({
      start,
      end: start + word.length,
      topic,
      opens: around?.start ?? null,
      closes: around?.end ?? null,
    });
  });
  return found;
}

/** Reads the topics of a text once, for all its numbers. */
export function topicsOf(text: string): FindTopic {
  const mentions = mentionsIn(text);
  const ofHeadings = new Map<string, Topic | null>();
  const ofHeading = (heading: string): Topic | null => {
    const known = ofHeadings.get(heading);
    if (known !== undefined) return known;
    const topic = topicsNamed(heading).at(-1) ?? null;
    ofHeadings.set(heading, topic);
    return topic;
  };
  /** How many mentions end at or before `offset`. */
  const countBefore = (offset: number): number => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.end ?? offset) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return (from, offset, headings) => {
    for (let at = countBefore(offset) - 1; at >= 0; at--) {
      const mention = mentions[at];
      if (mention === undefined || mention.start < from) break;
      const { opens, closes, topic } = mention;
      const over = opens !== null && opens >= from && closes !== null && closes <= offset;
      if (!over) return topic;
    }
    for (let at = headings.length - 1; at >= 0; at--) {
      const topic = ofHeading(headings[at] ?? '');
      if (topic !== null) return topic;
    }
    return null;
  };
}
