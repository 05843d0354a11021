import { markerColour } from '../../ui/marker/shapes.ts';
import { tickText, valueAxis } from '../plot/value-axis.ts';
import type { RowsModel } from '../rows/model.ts';
import { seriesOf } from '../series-of.ts';
import { type PlacedAxis, placeAxis } from '../rows/series.ts';

/** One bar from zero to `x`, in the unit of the indicator; `y` is its middle in px. */
export interface BarMark {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

export interface BarSeries extends PlacedAxis {
  readonly marks: readonly BarMark[];
}

/** Thickness of a bar in px. */
export const barThickness = 18;

/**
 * Counts and amounts as bars from zero, in a chart `width` px wide. Steps of the axis are whole where
 * all values are.
 */
export const barSeries = seriesOf((model: RowsModel, width: number): BarSeries => {
  const placed = placeAxis(model, width, {
    axis: (maxSteps) =>
      valueAxis(
        model.rows.map(({ value }) => ({ value, interval: null })),
        model.benchmark?.value ?? null,
        false,
        maxSteps,
      ),
    tickText: (tick) => tickText(tick, false, model.language),
    end: (row) => row.value,
    markOverhang: 0,
    markerBeside: true,
  });
  const marks = placed.layout.rows.map(({ row, markY }) => ({
    key: row.key,
    x: row.value,
    y: markY,
    colour: markerColour(row.markerIndex),
  }));
  return { ...placed, marks };
});
