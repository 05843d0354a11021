import type { Badge } from '../../ui/badges/cell-badges.ts';
import type { GapReason } from '../gap-legend.ts';
import type { BenchmarkLine, ChartFrame } from '../frame.ts';

/** Many small charts; those of one unit share a scale, which is stated above them. */
export interface MultiplesModel extends ChartFrame {
  readonly kind: 'multiples';
  /** Bars side by side, or lines over the years. */
  readonly form: 'bars' | 'trend';
  readonly groups: readonly MultiplesGroup[];
}

/** Panels of one unit. */
export interface MultiplesGroup {
  readonly key: string;
  readonly unit: string;
  readonly rates: boolean;
  /** "单位：%；各图刻度相同，90%–100%". */
  readonly title: string;
  readonly panels: readonly MultiplesPanel[];
}

/** One small chart: of an indicator with a mark a locality, or of a locality with one an indicator. */
export interface MultiplesPanel {
  readonly key: string;
  readonly title: string;
  /** Marker of the locality whose panel it is; null where it is that of an indicator. */
  readonly markerIndex: number | null;
  readonly marks: readonly MultiplesMark[];
  /** What all its values are held against; null where there is nothing, or they are of several indicators. */
  readonly benchmark: BenchmarkLine | null;
}

/** What one row of a panel of bars, or one year of a panel over the years, tells. */
export interface MultiplesMark {
  readonly key: string;
  /** Beside the bar: locality and year, or indicator. */
  readonly label: string;
  readonly markerIndex: number;
  /** Null where no year was asked for and there is no report at all; then there is no value. */
  readonly year: number | null;
  /** Null where there is none; then `missing` says why. */
  readonly value: number | null;
  readonly valueText: string;
  readonly interval: readonly [number, number] | null;
  readonly partial: boolean;
  readonly missing: string | null;
  readonly why: GapReason | null;
  readonly badges: readonly Badge[];
  /** What the value is held against, in its unit. */
  readonly benchmark: number | null;
  readonly reading: string;
}
