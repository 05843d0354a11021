import type { Figure } from '../../domain/figure.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Passage } from '../passages.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';

/** One printed quantity with its exact value, and where its figure stands in the report's list. */
export interface Item {
  readonly quantity: Quantity;
  readonly passage: Passage;
  readonly label: string;
  /** Index of the quantity's first figure. */
  readonly figure: number;
  /** Null where redacted, or where 余, 近 or 约 makes it no base for a sum. */
  readonly exact: number | null;
}

/** A headline figure and its index. */
export interface Headline {
  readonly figure: Figure;
  readonly index: number;
  readonly exact: number | null;
}

/** What the audit rules look at. */
export interface AuditContext {
  /** The clean text, to which the quantities' offsets belong. */
  readonly text: string;
  readonly items: readonly Item[];
  /** The report's figures, to which the indexes of items and headlines belong. */
  readonly figures: readonly Figure[];
  readonly indicators: readonly Indicator[];
  readonly headline: (indicator: string) => Headline | undefined;
}

/** Finds what its kind of sum shows to be wrong. */
export type AuditRule = (context: AuditContext) => readonly Finding[];

export function makeContext(
  text: string,
  readings: readonly Reading[],
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): AuditContext {
  let next = 0;
  const items = readings.map(({ quantity, passage, drafts }) => {
    const figure = next;
    next += drafts.length;
    const exact = quantity.status === 'stated' && quantity.approx === null ? quantity.value : null;
    return { quantity, passage, label: drafts[0]?.label ?? '', figure, exact };
  });
  const headlines = new Map(
    figures.flatMap((figure, index) => {
      if (!figure.primary || figure.indicator === null) return [];
      const plain = figure.status === 'stated' && figure.qualifiers.approx === null;
      return [[figure.indicator, { figure, index, exact: plain ? figure.value : null }] as const];
    }),
  );
  return { text, items, figures, indicators, headline: (indicator) => headlines.get(indicator) };
}
