import type { CellKey } from '../../core/dataset/model.ts';
import type { GapReason } from '../gap-legend.ts';
import type { ChartFrame } from '../frame.ts';

/** Localities by indicators, each value shaded by its position among the like values of its indicator. */
export interface HeatModel extends ChartFrame {
  readonly kind: 'heat';
  /** In the order of the columns, with how many of them each has. */
  readonly dimensions: readonly {
    readonly key: string;
    readonly label: string;
    readonly columns: number;
  }[];
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
}

export interface HeatColumn {
  /** Indicator id. */
  readonly key: string;
  readonly label: string;
  /** As it stands under the name; empty where the name says what is counted. */
  readonly unit: string;
  /** Neither end is better, so the shade is grey and says larger, not better. */
  readonly neutral: boolean;
}

export interface HeatRow {
  readonly key: string;
  readonly label: string;
  /** Null where the locality has no report. */
  readonly year: number | null;
  readonly markerIndex: number | null;
  /** One a column. */
  readonly cells: readonly HeatCell[];
}

export interface HeatCell {
  /** `<row key>·<indicator id>`. */
  readonly key: string;
  readonly state: 'value' | GapReason;
  /** The value without its unit, or the reason why there is none. */
  readonly text: string;
  /** The report tells it in words, which a sign says too. */
  readonly inWords: boolean;
  /**
   * From 0, faintest, to 4, strongest: the fifth of the like values in which the value lies, counted
   * towards the better end or, where neither is better, towards the larger. Null where it is not like
   * the others or nothing is there to be compared with.
   */
  readonly shade: 0 | 1 | 2 | 3 | 4 | null;
  /** It counts something else than the others of its column, and is not shaded among them. */
  readonly unlike: boolean;
  /** The year of the figure where it is not that of the row. */
  readonly year: number | null;
  /** The cell in words, with row and column. */
  readonly reading: string;
  /** The figure, whose evidence can be opened; null where there is no value. */
  readonly opens: CellKey | null;
}
