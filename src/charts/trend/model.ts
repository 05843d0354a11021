import type { Badge } from '../../ui/badges/cell-badges.ts';
import type { GapReason } from '../gap-legend.ts';
import type { BenchmarkLine, ChartFrame } from '../frame.ts';

/** One indicator over the years, a line for each locality. */
export interface TrendModel extends ChartFrame {
  readonly kind: 'trend';
  readonly unit: string;
  /** Percentages, whose axis need not start at zero. */
  readonly rates: boolean;
  /** Every year from the first to the last that was looked at; empty where there is no value. */
  readonly span: readonly number[];
  /** Localities with at least one value, in the order of choice. */
  readonly lines: readonly TrendLine[];
  readonly benchmark: BenchmarkLine | null;
}

export interface TrendLine {
  /** Locality id. */
  readonly id: string;
  readonly label: string;
  readonly markerIndex: number;
  /** Earliest first, at least one. */
  readonly points: readonly TrendPoint[];
  /** The years of the span without a value, earliest first. */
  readonly gaps: readonly TrendGap[];
}

export interface TrendPoint {
  /** `<locality id>-<year>`. */
  readonly key: string;
  readonly year: number;
  readonly value: number;
  readonly valueText: string;
  readonly interval: readonly [number, number] | null;
  /** Of a part of the year only. */
  readonly partial: boolean;
  readonly badges: readonly Badge[];
}

export interface TrendGap {
  /** `<locality id>-<year>`. */
  readonly key: string;
  readonly year: number;
  readonly why: GapReason;
  readonly reason: string;
}
