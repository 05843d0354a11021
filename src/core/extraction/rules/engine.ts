import type { Demotion, Scope } from '../../domain/figure.ts';
import { trimFillers } from './fillers.ts';
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

interface CompiledSaying {
  readonly phrasing: Phrasing;
  readonly scope: Scope | null;
  readonly demotion: Demotion | null;
  readonly kind: string | null;
}

interface CompiledRule {
  readonly rule: Rule;
  readonly sayings: readonly CompiledSaying[];
  readonly inWords: readonly CompiledSaying[];
  readonly about: RegExp | null;
  readonly never: RegExp | null;
  readonly narrower: readonly { readonly pattern: RegExp; readonly narrowing: Narrowing }[];
}

const words = (list: string | undefined): RegExp | null =>
  list === undefined ? null : new RegExp(list);

function compileSaying(saying: string | NarrowSaying): CompiledSaying {
  const narrow: NarrowSaying = typeof saying === 'string' ? { says: saying } : saying;
  return {
    phrasing: compilePhrasing(narrow.says),
    scope: narrow.scope ?? null,
    demotion: narrow.demotion ?? null,
    kind: narrow.kind ?? null,
  };
}

function compileRule(rule: Rule): CompiledRule {
  return {
    rule,
    sayings: rule.says.map(compileSaying),
    inWords: (rule.inWords ?? []).map(compileSaying),
    about: words(rule.about),
    never: words(rule.never),
    narrower: (rule.narrower ?? []).map((narrowing) => ({
      pattern: new RegExp(narrowing.words),
      narrowing,
    })),
  };
}

/** The nouns that share a number: "办结率、满意率均达100%" tells two rates. */
function lefts({ left, previous }: Surroundings): readonly string[] {
  const trimmed = trimFillers(left);
  if (trimmed.length < 2) return [trimFillers(`${previous}${trimmed}`)];
  const shared = /[均皆都](?:为|是|达到?|保持在|在)?$/.test(left.trimEnd());
  return shared ? trimmed.split(/[、和与及]/).filter((noun) => noun !== '') : [trimmed];
}

function readWith(compiled: CompiledRule, around: Surroundings, left: string): RuleMatch | null {
  const { rule } = compiled;
  if (rule.topics !== undefined && (around.topic === null || !rule.topics.includes(around.topic))) {
    return null;
  }
  const { never } = compiled;
  if (never !== null && (never.test(around.left) || never.test(left))) return null;
  const { about } = compiled;
  if (about !== null && !about.test(`${around.headings.at(-1) ?? ''}\n${around.sentence}`)) {
    return null;
  }
  let best: RuleMatch | null = null;
  for (const saying of around.inWords ? compiled.inWords : compiled.sayings) {
    const score = matchPhrasing(saying.phrasing, left, around.right);
    if (score === null || (best !== null && score <= best.score)) continue;
    const { scope, demotion, kind } = saying;
    best = { indicator: rule.indicator, scope, demotion, kind, score };
  }
  return best === null ? null : narrow(best, compiled, around);
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

/** Prepares rules once for many numbers. */
export function makeReader(rules: readonly Rule[]): Reader {
  const byUnit = new Map<string, CompiledRule[]>();
  for (const rule of rules.map(compileRule)) {
    for (const unit of new Set(rule.rule.units)) {
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), rule]);
    }
  }
  return (around) => {
    const compiled = byUnit.get(around.unit) ?? [];
    const readings = new Map<string, RuleMatch>();
    for (const left of lefts(around)) {
      let best: RuleMatch | null = null;
      for (const rule of compiled) {
        const reading = readWith(rule, around, left);
        if (reading !== null && (best === null || reading.score > best.score)) best = reading;
      }
      if (best !== null && !readings.has(best.indicator)) readings.set(best.indicator, best);
    }
    return [...readings.values()];
  };
}
