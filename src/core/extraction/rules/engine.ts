import type { Demotion, Scope } from '../../domain/figure.ts';
import { trimFillers } from './fillers.ts';
import { type FindCandidates, indexPhrasings } from './phrasing-index.ts';
import { compilePhrasing, matchPhrasing, type Phrasing } from './template.ts';
import type { Narrowing, NarrowSaying, Rule } from './rule.ts';
import type { Topic } from './topics.ts';

/** What a number's surroundings say, as the rules see it. */
export interface Surroundings {
  readonly left: string;
  readonly right: string;
  readonly previous: string;
  readonly sentence: string;
  readonly headings: readonly string[];
  readonly topic: Topic | null;
  readonly unit: string;
  readonly inWords: boolean;
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
  readonly narrower: readonly { readonly pattern: RegExp; readonly narrowing: Narrowing }[];
}

interface CompiledSaying {
  readonly rule: CompiledRule;
  readonly phrasing: Phrasing;
  readonly says: NarrowSaying;
}

const words = (list: string | undefined): RegExp | null =>
  list === undefined ? null : new RegExp(list);

function compileRule(rule: Rule): CompiledRule {
  return {
    rule,
    about: words(rule.about),
    never: words(rule.never),
    narrower: (rule.narrower ?? []).map((narrowing) => ({
      pattern: new RegExp(narrowing.words),
      narrowing,
    })),
  };
}

function compileSaying(rule: CompiledRule, saying: string | NarrowSaying): CompiledSaying {
  const says: NarrowSaying = typeof saying === 'string' ? { says: saying } : saying;
  return { rule, phrasing: compilePhrasing(says.says), says };
}

/** The nouns that share a number: "办结率、满意率均达100%" tells two rates. */
function lefts({ left, previous }: Surroundings): readonly string[] {
  const trimmed = trimFillers(left);
  if (trimmed.length < 2) return [trimFillers(`${previous}${trimmed}`)];
  const shared = /[均皆都](?:为|是|达到?|保持在|在)?$/.test(left.trimEnd());
  return shared ? trimmed.split(/[、和与及]/).filter((noun) => noun !== '') : [trimmed];
}

/** Whether the rule is about what the passage is about. */
const isTopical = ({ rule: { topics } }: CompiledRule, { topic }: Surroundings): boolean =>
  topics === undefined || (topic !== null && topics.includes(topic));

/** Whether nothing in the passage speaks against the rule. */
function holds({ never, about }: CompiledRule, around: Surroundings, left: string): boolean {
  if (never !== null && (never.test(around.left) || never.test(left))) return false;
  return about === null || about.test(`${around.headings.at(-1) ?? ''}\n${around.sentence}`);
}

function narrow(reading: RuleMatch, compiled: CompiledRule, around: Surroundings): RuleMatch {
  for (const { pattern, narrowing } of compiled.narrower) {
    const where = narrowing.where === 'clause' ? `${around.left}#${around.right}` : around.sentence;
    if (!pattern.test(where)) continue;
    return {
      ...reading,
      scope: narrowing.scope ?? reading.scope,
      demotion: narrowing.demotion ?? reading.demotion,
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
}

function makeBook(sayings: readonly CompiledSaying[]): Book {
  return { sayings, candidates: indexPhrasings(sayings.map(({ phrasing }) => phrasing)) };
}

/** The most specific saying that matches, the first of those equally so. */
function readIn(book: Book, around: Surroundings, left: string): RuleMatch | null {
  let best: CompiledSaying | null = null;
  let highest = -1;
  for (const place of book.candidates(left, around.right)) {
    const saying = book.sayings[place];
    if (saying === undefined || !isTopical(saying.rule, around)) continue;
    const score = matchPhrasing(saying.phrasing, left, around.right);
    if (score === null || score <= highest || !holds(saying.rule, around, left)) continue;
    best = saying;
    highest = score;
  }
  if (best === null) return null;
  const { scope = null, demotion = null, kind = null } = best.says;
  const { indicator } = best.rule.rule;
  return narrow({ indicator, scope, demotion, kind, score: highest }, best.rule, around);
}

function makeBooks(rules: readonly CompiledRule[], list: 'says' | 'inWords') {
  const byUnit = new Map<string, CompiledSaying[]>();
  for (const rule of rules) {
    const sayings = (rule.rule[list] ?? []).map((saying) => compileSaying(rule, saying));
    for (const unit of new Set(rule.rule.units)) {
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), ...sayings]);
    }
  }
  return new Map([...byUnit].map(([unit, sayings]) => [unit, makeBook(sayings)]));
}

/** Prepares rules once for many numbers. */
export function makeReader(rules: readonly Rule[]): Reader {
  const compiled = rules.map(compileRule);
  const stated = makeBooks(compiled, 'says');
  const inWords = makeBooks(compiled, 'inWords');
  return (around) => {
    const book = (around.inWords ? inWords : stated).get(around.unit);
    if (book === undefined) return [];
    const readings = new Map<string, RuleMatch>();
    for (const left of lefts(around)) {
      const best = readIn(book, around, left);
      if (best !== null && !readings.has(best.indicator)) readings.set(best.indicator, best);
    }
    return [...readings.values()];
  };
}
