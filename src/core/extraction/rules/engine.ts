import type { Demotion, Scope } from '../../domain/figure.ts';
import { lastMatch } from '../matches.ts';
import { completeNames, namesOf } from '../noun-list.ts';
import { trimFillers } from './fillers.ts';
import { type FindCandidates, indexPhrasings } from './phrasing-index.ts';
import type { Narrowing, NarrowSaying, Rule } from './rule.ts';
import { compilePhrasing, matchPhrasing, type Phrasing } from './template.ts';
import { type AdmitTopic, bitOf, makeTopicGate } from './topic-gate.ts';
import { type Topic, topicsNamed } from './topics.ts';

/** What a number's surroundings say, as the rules see it. */
export interface Surroundings {
  readonly left: string;
  readonly right: string;
  /** The sentence before the clause, see `Passage`. */
  readonly lead: string;
  readonly said: string;
  readonly sentence: string;
  readonly headings: readonly string[];
  readonly topic: Topic | null;
  /** What the clause names after the number: "45件建议提案". */
  readonly topicBehind: Topic | null;
  readonly unit: string;
}

/** What the rules make of one number. */
export interface RuleMatch {
  readonly indicator: string;
  readonly scope: Scope | null;
  readonly demotion: Demotion | null;
  readonly kind: string | null;
  readonly score: number;
}

interface CompiledRule {
  readonly rule: Rule;
  readonly about: RegExp | null;
  readonly never: RegExp | null;
  readonly neverAfter: RegExp | null;
  readonly narrower: readonly CompiledNarrowing[];
}

interface CompiledNarrowing {
  readonly pattern: RegExp;
  readonly unless: RegExp | null;
  readonly narrowing: Narrowing;
}

interface CompiledSaying {
  readonly rule: CompiledRule;
  readonly phrasing: Phrasing;
  readonly about: RegExp | null;
  readonly says: NarrowSaying;
}

const words = (list: string | undefined): RegExp | null =>
  list === undefined ? null : new RegExp(list);

function compileRule(rule: Rule): CompiledRule {
  return {
    rule,
    about: words(rule.about),
    never: words(rule.never),
    neverAfter: rule.neverAfter === undefined ? null : new RegExp(`^(?:${rule.neverAfter})`),
    narrower: (rule.narrower ?? []).map((narrowing) => ({
      pattern: new RegExp(narrowing.words),
      unless: words(narrowing.unless),
      narrowing,
    })),
  };
}

function compileSaying(rule: CompiledRule, saying: string | NarrowSaying): CompiledSaying {
  const says: NarrowSaying = typeof saying === 'string' ? { says: saying } : saying;
  return { rule, phrasing: compilePhrasing(says.says), about: words(says.about), says };
}

/** A change that stands between a noun and its number: "同比增长63%,达1287件". */
const changeBetween =
  /,?(?:(?:同比|环比|比|较)[^,#]{0,8})?(?:增长|下降|增加|减少|上升|提高|提升|增幅)[^,#]{0,4}#[^,#]{0,4}$/;

/** What a number grew from, which stands between it and their noun: "受理数由30件,提高到50件". */
const baseBetween = /(?:由|从|自)[^,#;]{0,6}#[^,#;]{0,3}$/;

/** The clause, or the items of a list, before this one. */
function previousOf(lead: string): string {
  const joined = /[,:、]$/.test(lead) ? lead.slice(0, -1) : '';
  const plain = joined.replace(changeBetween, '').replace(baseBetween, '');
  return plain.slice(Math.max(...[...',;:'].map((mark) => plain.lastIndexOf(mark))) + 1);
}

/** 均为 before a number: it is that of each noun. */
const sharing = /[均皆都](?:为|是|达到?|保持在|在)?$/;
/** 各 before a number: each noun has so many of its own, and all together more. */
const eachHas = /各(?:有|为|达|自)?$/;

/** The nouns that share a number: "办结率、满意率均达100%" tells two rates. */
function lefts(left: string): readonly string[] {
  const trimmed = trimFillers(left);
  const end = left.trimEnd();
  return sharing.test(end) || eachHas.test(end) ? completeNames(namesOf(trimmed)) : [trimmed];
}

/**
 * The number that things are taken from: of "268件文件中继续有效215件" the 268 is what 文件 counts, and
 * what follows 中 counts others.
 */
const base =
  /^[^#,;:、]{0,16}?(?<![集其年期当镇户空家])[中里](?!心|小|央|间|学|医|级|层|青|期|标|介|止|国|等|队|专|职|共|断)/;

/** What stands behind a number, as far as it goes on about it. */
function behind(right: string): string {
  if (!right.includes('中') && !right.includes('里')) return right;
  return base.exec(right)?.[0] ?? right;
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
function completedByLead({ left, lead }: Surroundings): string | null {
  const noun = trimFillers(left);
  if (noun.length < shortest) return trimFillers(`${previousOf(lead)}${noun}`);
  const kind = kindReviewed.exec(noun)?.[1];
  if (kind !== undefined && reviewing.test(`${lead}${noun}`)) return `审查${kind}`;
  if (noun.length > longestNoun || verbs.test(noun) || otherVerbs.test(noun)) return null;
  const clause = lead.slice(lead.lastIndexOf(';') + 1);
  const verb = lastMatch(clause, anyVerb)?.[0];
  return verb === undefined || verb === '其中' || verb === '率' ? null : `${verb}${noun}`;
}

/** Whether the sentence or its nearest heading holds one of the words, if any are asked for. */
const mentions = (about: RegExp | null, { headings, sentence }: Surroundings): boolean =>
  about === null || about.test(headings.at(-1) ?? '') || about.test(sentence);

/**
 * Whether nothing in the passage speaks against the rule. `shares` is whether the number is that of
 * other nouns too, of which none speaks against this one: 受理数、答复数均为8件.
 */
function holds(rule: CompiledRule, around: Surroundings, left: string, shares: boolean): boolean {
  const { about, never, neverAfter } = rule;
  if (never?.test(left) === true || (!shares && never?.test(around.left) === true)) return false;
  if (neverAfter?.test(around.right) === true) return false;
  return mentions(about, around);
}

function narrow(reading: RuleMatch, compiled: CompiledRule, around: Surroundings): RuleMatch {
  for (const { pattern, unless, narrowing } of compiled.narrower) {
    const { said, sentence } = around;
    const where = { clause: `${around.left}#${around.right}`, said, sentence }[narrowing.where];
    if (!pattern.test(where) || unless?.test(where) === true) continue;
    return {
      ...reading,
      scope: narrowing.scope ?? reading.scope,
      demotion: narrowing.demotion ?? reading.demotion,
      kind: narrowing.kind ?? reading.kind,
    };
  }
  return reading;
}

/** The best reading of a number for each noun that shares it; empty where no rule knows it. */
export type Reader = (around: Surroundings) => readonly RuleMatch[];

/** Sayings of one unit, with what finds the few of them that may match. */
interface Book {
  readonly sayings: readonly CompiledSaying[];
  readonly candidates: FindCandidates;
  /** Whether a saying is about what the passage is about, or what stands right after the number. */
  readonly admits: AdmitTopic;
}

function makeBook(sayings: readonly CompiledSaying[]): Book {
  const needs = sayings.map(({ rule, phrasing }) => ({
    topics: rule.rule.topics ?? null,
    goesOn: phrasing.right !== null,
  }));
  return {
    sayings,
    candidates: indexPhrasings(sayings.map(({ phrasing }) => phrasing)),
    admits: makeTopicGate(needs),
  };
}

/** The most specific saying that matches, the first of those equally so. */
function readIn(book: Book, around: Surroundings, left: string, shares = false): RuleMatch | null {
  let best: CompiledSaying | null = null;
  let highest = -1;
  const [topic, topicBehind] = [bitOf(around.topic), bitOf(around.topicBehind)];
  for (const place of book.candidates(left, around.right)) {
    const saying = book.admits(place, topic, topicBehind) ? book.sayings[place] : undefined;
    if (saying === undefined) continue;
    const score = matchPhrasing(saying.phrasing, left, around.right);
    if (score === null || score <= highest || !holds(saying.rule, around, left, shares)) continue;
    if (!mentions(saying.about, around)) continue;
    best = saying;
    highest = score;
  }
  if (best === null) return null;
  const { scope = null, demotion = null, kind = null } = best.says;
  const { indicator } = best.rule.rule;
  return narrow({ indicator, scope, demotion, kind, score: highest }, best.rule, around);
}

function makeBooks(rules: readonly CompiledRule[]): ReadonlyMap<string, Book> {
  const byUnit = new Map<string, CompiledSaying[]>();
  for (const rule of rules) {
    for (const saying of rule.rule.says.map((says) => compileSaying(rule, says))) {
      for (const unit of new Set(saying.says.units ?? rule.rule.units)) {
        byUnit.set(unit, [...(byUnit.get(unit) ?? []), saying]);
      }
    }
  }
  return new Map([...byUnit].map(([unit, sayings]) => [unit, makeBook(sayings)]));
}

/** Prepares rules once for many numbers. */
export function makeReader(rules: readonly Rule[]): Reader {
  const books = makeBooks(rules.map(compileRule));
  return (said) => {
    const book = books.get(said.unit);
    if (book === undefined) return [];
    const right = behind(said.right);
    const around = right === said.right ? said : { ...said, right };
    const readings = new Map<string, RuleMatch>();
    const nouns = lefts(around.left);
    let again = false;
    for (const left of nouns) {
      const shares = nouns.length > 1;
      const own = shares ? topicsNamed(left).at(-1) : undefined;
      const best = readIn(
        book,
        own === undefined ? around : { ...around, topic: own },
        left,
        shares,
      );
      if (best === null) continue;
      if (readings.has(best.indicator)) again = true;
      else readings.set(best.indicator, best);
    }
    if (readings.size > 0) {
      const found = [...readings.values()];
      return again && eachHas.test(around.left.trimEnd())
        ? found.map((match) => ({ ...match, demotion: 'parts-only' as const }))
        : found;
    }
    const completed = completedByLead(around);
    const best = completed === null ? null : readIn(book, around, completed);
    return best === null ? [] : [best];
  };
}

/** What a statement in words tells of the indicator that its words name; null where nothing. */
export type WordsReader = (indicator: string, around: Surroundings) => RuleMatch | null;

/** Prepares rules for statements in words. */
export function makeWordsReader(rules: readonly Rule[]): WordsReader {
  const compiled = new Map(rules.map((rule) => [rule.indicator, compileRule(rule)]));
  return (indicator, around) => {
    const rule = compiled.get(indicator);
    if (rule === undefined || !holds(rule, around, around.left, false)) return null;
    return narrow({ indicator, scope: null, demotion: null, kind: null, score: 0 }, rule, around);
  };
}
