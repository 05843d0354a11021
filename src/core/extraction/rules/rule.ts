import type { Demotion, Scope } from '../../domain/figure.ts';
import type { Topic } from './topics.ts';

/** A phrasing that tells less, or other, than the indicator asks for. */
export interface NarrowSaying {
  readonly says: string;
  readonly scope?: Scope;
  readonly demotion?: Demotion;
  /**
   * One of several kinds that the indicator counts together: 废止 and 失效. Where a report tells more
   * than one kind and no sum, the first stands for the indicator as a subset.
   */
  readonly kind?: string;
}

/** Words that narrow a figure down, found in its clause, its sentence or its section's headings. */
export interface Narrowing {
  readonly words: string;
  readonly where: 'clause' | 'sentence';
  readonly scope?: Scope;
  readonly demotion?: Demotion;
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
  /** Phrasings of a statement in words, such as 全覆盖, that stands for a number. */
  readonly inWords?: readonly string[];
  /** What the passage must be about, see `topics.ts`. */
  readonly topics?: readonly Topic[];
  /** Words (`|` between them) of which the sentence or its headings must hold one. */
  readonly about?: string;
  /** Words (`|` between them) that must not stand in the clause before the number. */
  readonly never?: string;
  readonly narrower?: readonly Narrowing[];
  readonly examples: readonly RuleExample[];
}

/** Cases, however they are counted. */
export const caseUnits = ['件', '宗', '起', '例', '件次', '宗次', '桩', ''] as const;
export const documentUnits = ['件', '份', '部', '个', '篇', ''] as const;
export const peopleUnits = ['人', '名', '位', '人次'] as const;
export const eventUnits = ['场次', '场', '次', '期', '批次', '轮'] as const;
export const rateUnits = ['%', ''] as const;
