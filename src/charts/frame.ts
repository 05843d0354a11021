import type { CellKey } from '../core/dataset/model.ts';
import type { Language } from '../core/domain/text.ts';
import type { Badge } from '../ui/badges/cell-badges.ts';

/**
 * What every kind of chart says, in one language, before anything is placed or drawn. The chart on
 * screen, its table, its description for assistive technology and the exported image are drawn from
 * one model, so they cannot disagree.
 */
export interface ChartFrame {
  /** Names the chart among those of a page. */
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  /** Definition, unit, polarity and years, and what the whiskers are where there are any. */
  readonly subtitle: string;
  /** What the signs of the chart mean, in the order in which they are told. */
  readonly legend: readonly LegendItem[];
  /** Whether there is nothing to draw; the table still lists who is missing. */
  readonly empty: boolean;
  readonly missing: readonly MissingRow[];
  /** Whole sentences. */
  readonly notes: readonly string[];
  readonly source: string;
  /** The years of what is drawn, ascending and distinct. */
  readonly years: readonly number[];
  /** The chart in words, for those who hear it instead of seeing it. */
  readonly description: string;
  /** The marks one by one, in the order in which they are read. */
  readonly readings: readonly Reading[];
  readonly table: TableModel;
}

/** A chosen locality without a value, and why. */
export interface MissingRow {
  readonly label: string;
  readonly reason: string;
}

/** One mark in words. */
export interface Reading {
  /** That of the mark. */
  readonly key: string;
  /** What the mark stands for, its value with interval, and remarks. */
  readonly text: string;
  /** The line, panel or row of the chart that it belongs to; one only where absent. */
  readonly group?: string;
}

/** One sign of a chart and its meaning. */
export interface LegendItem {
  readonly label: string;
  readonly sign: LegendSign;
}

export type LegendSign =
  /** Colour and shape of a locality, or of another group, by its index from 0. */
  | { readonly kind: 'marker'; readonly index: number }
  /** A locality that is not among the chosen ones. */
  | { readonly kind: 'other' }
  /** A point that has no size where others have one. */
  | { readonly kind: 'unsized' }
  /** A line that values are held against. */
  | { readonly kind: 'benchmark' }
  /** A figure of a part of the year. */
  | { readonly kind: 'partial' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'redacted' }
  | { readonly kind: 'no-report' }
  /** Told, but not in the measure that was asked for. */
  | { readonly kind: 'unscaled' }
  /** A short word or mark in the chart. */
  | { readonly kind: 'text'; readonly text: string }
  /** From a faint to a strong shade of the accent, or of grey where neither end is better. */
  | { readonly kind: 'shades'; readonly neutral: boolean };

/** The same figures as the chart in columns; who has none is in it too, with the reason. */
export interface TableModel {
  readonly columns: readonly TableColumn[];
  /** In the order of the chart, those without a value last. */
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly key: string;
  readonly name: string;
  /** Figures stand at the end of their column, words at its start. */
  readonly align: 'start' | 'end';
}

export interface TableRow {
  readonly key: string;
  /** One a column; a row without a value has its head only. */
  readonly cells: readonly TableCell[];
  /** Why there is no value; null where there is one. */
  readonly missing: string | null;
}

export interface TableCell {
  readonly text: string;
  /** What the column is sorted by; null is always last. */
  readonly sort: number | string | null;
  /** Remarks, shown instead of the text where there are any. */
  readonly badges?: readonly Badge[];
  /** The marker of the locality in front of its name, from 0. */
  readonly marker?: number;
  /** The figure that the cell shows, whose evidence can be opened. */
  readonly opens?: CellKey;
}

/** A line that values are held against, in the unit of the chart. */
export interface BenchmarkLine {
  readonly value: number;
  /** "中位数 94.8%", in the language of the chart. */
  readonly label: string;
}
