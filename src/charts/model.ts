import type { Language } from '../core/domain/text.ts';
import type { Badge } from '../ui/badges/cell-badges.ts';

/**
 * All that one chart says, in one language, before anything is placed or drawn. The chart on screen,
 * its table, its description for assistive technology and the exported image are drawn from this
 * alone, so they cannot disagree.
 */
export interface ChartModel {
  /** Indicator id. */
  readonly id: string;
  readonly language: Language;
  /** Name of the indicator. */
  readonly title: string;
  /** Definition, unit, polarity and years, and what the whiskers are where there are any. */
  readonly subtitle: string;
  /** Bars start at zero: counts and amounts. Points with intervals need not: rates. */
  readonly kind: 'bars' | 'intervals';
  /** As it stands after a value; empty where the title says what is counted. */
  readonly unit: string;
  readonly rows: readonly ChartRow[];
  readonly missing: readonly MissingRow[];
  /** Whole sentences. */
  readonly notes: readonly string[];
  readonly source: string;
}

/** One drawn figure: one locality in one year. */
export interface ChartRow {
  /** Unique within the chart: `<locality id>-<year>`. */
  readonly key: string;
  /** Name of the locality. */
  readonly label: string;
  readonly year: number;
  /** Position among the chosen localities, from 0: gives colour and shape. */
  readonly markerIndex: number;
  /** In the unit of the indicator. */
  readonly value: number;
  /** The value as it is shown, without unit. */
  readonly valueText: string;
  /** 95 % Wilson interval in per cent, [low, high]; null without counts. */
  readonly interval: readonly [number, number] | null;
  readonly badges: readonly Badge[];
  /** "第 1–2" or "1st–2nd"; null where nothing says that one is better. */
  readonly rank: string | null;
}

/** A chosen locality without a value, and why. */
export interface MissingRow {
  readonly label: string;
  readonly reason: string;
}
