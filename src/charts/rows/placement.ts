import type { ChartRow } from './model.ts';
import type { LabelLine } from './label.ts';
import type { PlacedBadge } from './trailing.ts';

/** What to place: the rows from top to bottom and where on the axis each one's mark ends. */
export interface RowsToPlace {
  readonly rows: readonly ChartRow[];
  readonly unit: string;
  /** Whole width of the chart in px. */
  readonly width: number;
  /** Where the mark of a row ends on the axis, 0 (left) to 1 (right). */
  readonly reach: (row: ChartRow) => number;
  /** From the end of the axis to the end of the mark drawn there (a point is as wide as itself). */
  readonly markOverhang: number;
  /** Whether the locality's marker stands beside its name, for marks without a shape of their own. */
  readonly markerBeside: boolean;
  /** Above the first row, for the label of a line that values are held against, px. */
  readonly headroom: number;
  /** Room that the first and the last tick label need beyond the axis, px. */
  readonly tickOverhang: readonly [number, number];
}

/** Everything about a row but its mark, in px of the chart. */
export interface PlacedRow {
  readonly row: ChartRow;
  /** Vertical centre of the mark and of the value. */
  readonly markY: number;
  readonly label: {
    readonly x: number;
    readonly anchor: 'start' | 'end';
    readonly lines: readonly (LabelLine & { readonly y: number })[];
  };
  readonly marker: { readonly x: number; readonly y: number } | null;
  /** The rank stands behind the value, or here is null because it stands with the label. */
  readonly value: { readonly x: number; readonly width: number; readonly rank: string | null };
  readonly badges: readonly PlacedBadge[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Where the axis runs, and from the top of the first row to the foot of the last. */
  readonly plot: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly rows: readonly PlacedRow[];
}

/** Height of the line of tick labels under the plot, px. */
const axisHeight = 30;

/** The finished layout, whose rows end at `foot`. */
export function wrapUp(
  width: number,
  left: number,
  plotWidth: number,
  foot: number,
  rows: readonly PlacedRow[],
): Layout {
  return {
    width,
    height: foot + axisHeight,
    plot: { left, top: 0, width: plotWidth, height: foot },
    rows,
  };
}
