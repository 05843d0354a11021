import type { Badge } from '../../ui/badges/cell-badges.ts';
import type { BenchmarkLine, ChartFrame } from '../frame.ts';

/** One indicator of all localities, a dot each, the chosen ones named. */
export interface StripModel extends ChartFrame {
  readonly kind: 'strip';
  readonly unit: string;
  /** Percentages, whose axis need not start at zero. */
  readonly rates: boolean;
  /** From the lowest value to the highest, equal ones in the order given. */
  readonly dots: readonly StripDot[];
  /** What values are held against; otherwise the median where there is one. */
  readonly benchmark: BenchmarkLine | null;
}

export interface StripDot {
  /** `<locality id>-<year>`. */
  readonly key: string;
  readonly label: string;
  readonly year: number;
  /** Null where the locality is not chosen: a small grey dot without a name. */
  readonly markerIndex: number | null;
  readonly value: number;
  readonly valueText: string;
  readonly interval: readonly [number, number] | null;
  readonly badges: readonly Badge[];
}
