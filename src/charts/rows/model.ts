import type { Badge } from '../../ui/badges/cell-badges.ts';
import type { BenchmarkLine, ChartFrame } from '../frame.ts';

/** One indicator, a row for each figure: bars, or points with intervals. */
export interface RowsModel extends ChartFrame {
  /** Bars: counts and amounts as printed. Points with intervals: rates, and what is computed from counts. */
  readonly kind: 'bars' | 'intervals';
  /** Percentages, whose axis lies within 0–100 and need not start at zero. */
  readonly rates: boolean;
  /** As it stands after a value; empty where the title says what is counted. */
  readonly unit: string;
  readonly rows: readonly ChartRow[];
  readonly benchmark: BenchmarkLine | null;
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
  /** In the unit of the chart. */
  readonly value: number;
  /** The value as it is shown, without unit. */
  readonly valueText: string;
  /** 95 % interval in the unit of the chart, [low, high]; null where there is none. */
  readonly interval: readonly [number, number] | null;
  readonly badges: readonly Badge[];
  /** "第 1–2" or "1st–2nd"; null where nothing says that one is better. */
  readonly rank: string | null;
  /** The best rank that is open to it, for sorting. */
  readonly bestRank: number | null;
}
