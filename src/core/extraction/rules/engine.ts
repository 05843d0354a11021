import type { Demotion, Scope } from '../../domain/figure.ts';
import { completeNames, namesOf } from '../noun-list.ts';
import { completedByLastYear, completedByLead, withoutBase } from './completed.ts';
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

/** 均为 before a number: it is that of each noun. */
const sharing = /[均皆都](?:为|是|达到?|保持在|在)?$/;
/** 各 before a number: each noun has so many of its own, and all together more. */
const eachHas = /各(?:有|为|达|自)?$/;

/** Whose the number is, between it and its noun: "网上可办率全市为99%". */
const ofAll = /(?<=[\u4E00-\u9FFF]{2})全[省市州盟县区旗]$/;

/** The nouns that share a number: "办结率、满意率均达100%" tells two rates. */
function lefts(left: string): readonly string[] {
  const trimmed = withoutBase(trimFillers(left)).replace(ofAll, '');
  const end = left.trimEnd();
  return sharing.test(end) || eachHas.test(end) ? completeNames(namesOf(trimmed)) : [trimmed];
}

/**
 * The number that things are taken from: of "268件文件中继续有效215件" the 268 is what 文件 counts, and
 * what follows 中 counts others.
 */
const base =
  /^[^#,;:、在]{0,16}?(?<![集其年期当镇户空家])[中里](?!心|小|央|间|学|医|级|层|青|期|标|介|止|国|等|队|专|职|共|断)/;

/** What stands behind a number, as far as it goes on about it. */
function behind(right: string): string {
  if (!right.includes('中') && !right.includes('里')) return right;
  return base.exec(right)?.[0] ?? right;
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
    const completed = completedByLastYear(around) ?? completedByLead(around);
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
