import type { Demotion, Scope } from '../../domain/figure.ts';
import type { Topic } from './topics.ts';

/** For `kind`: a phrasing that tells all of an indicator, but less surely than the others. */
export const loose = 'loose';

/** A phrasing under conditions, or one that tells less, or other, than the indicator asks for. */
export interface NarrowSaying {
  readonly says: string;
  /** Words (`|` between them) of which the sentence or its nearest heading must hold one. */
  readonly about?: string;
  /** Printed units, where this phrasing takes fewer than the rule. */
  readonly units?: readonly string[];
  readonly scope?: Scope;
  readonly demotion?: Demotion;
  /**
   * One of several kinds that the indicator counts together: 废止 and 失效. Where a report tells more
   * than one kind and no sum, none is the headline. A figure of no kind goes before them; so a
   * phrasing marked `loose` yields to a plain one.
   */
  readonly kind?: string;
}

/** Words that narrow a figure down, found in its clause, its sentence or its section's headings. */
export interface Narrowing {
  /** Source of a regular expression. */
  readonly words: string;
  /** Source of a regular expression for words that must not stand there as well. */
  readonly unless?: string;
  /** `said` is the sentence up to the number; `sentence` goes on after it. */
  readonly where: 'clause' | 'said' | 'sentence';
  readonly scope?: Scope;
  readonly demotion?: Demotion;
  readonly kind?: string;
}

/**
 * A statement without a number that stands for one. What counts as such is decided in
 * `docs/statements-in-words.md`, in one table.
 */
export interface WordsSaying {
  /** Source of a regular expression for the words, which are what is printed. */
  readonly says: string;
  readonly value: number;
}

/** A sentence and the headline figure that it gives: a number, null if redacted, 'none' if no figure. */
export interface RuleExample {
  readonly text: string;
  readonly value: number | null | 'none';
  readonly scope?: Scope;
}

/** How reports tell one indicator. All lists are data; `engine.ts` reads them. */
export interface Rule {
  readonly indicator: string;
  /** Printed units that the number may have; `''` is a number without one. */
  readonly units: readonly string[];
  /** Phrasings, see `template.ts`. The most specific match of all rules wins. */
  readonly says: readonly (string | NarrowSaying)[];
  /** Statements in words, such as 全覆盖, that stand for a number. */
  readonly inWords?: readonly WordsSaying[];
  /** What the passage must be about, see `topics.ts`. */
  readonly topics?: readonly Topic[];
  /** Words (`|` between them) of which the sentence or its headings must hold one. */
  readonly about?: string;
  /** Words (`|` between them) that must not stand in the clause before the number. */
  readonly never?: string;
  /** Words (`|` between them) with which the clause must not go on after the number. */
  readonly neverAfter?: string;
  readonly narrower?: readonly Narrowing[];
  readonly examples: readonly RuleExample[];
}

/**
 * The orders in which the same verb and object tell a count: "审查政府合同37份", "审查37份政府合同",
 * "政府合同审查37份", "对37份政府合同进行了审查". Both are lists of words with `|` between them.
 *
 * @example
 * counted('审查|审核', '合同')[0] // => '审查|审核 … 合同'
 */
export const counted = (verbs: string, objects: string): readonly string[] => [
  `${verbs} … ${objects}`,
  `${verbs} …… # … ${objects}`,
  `${objects} … ${verbs}`,
  `# … ${objects} …… ${verbs}`,
];

/** Cases, however they are counted. */
export const caseUnits = ['件', '宗', '起', '例', '件次', '宗次', '桩', ''] as const;
export const documentUnits = ['件', '份', '部', '个', '篇', ''] as const;
export const peopleUnits = ['人', '名', '位', '人次'] as const;
export const eventUnits = ['场次', '场', '次', '期', '批次', '轮'] as const;
export const rateUnits = ['%', ''] as const;
