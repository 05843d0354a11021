import { type MarkerPath, markerPath } from '../../ui/marker/shapes.ts';
import { tickText, valueAxis } from '../plot/value-axis.ts';
import type { RowsModel, ChartRow } from '../rows/model.ts';
import { seriesOf } from '../series-of.ts';
import { type PlacedAxis, placeAxis } from '../rows/series.ts';

/** One point at `x` in the unit of the chart with its interval, if any; `y` is its middle in px. */
export interface IntervalMark {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly interval: readonly [number, number] | null;
  /** The locality's marker, centred on 0, 0. */
  readonly marker: MarkerPath;
}

export interface IntervalSeries extends PlacedAxis {
  readonly marks: readonly IntervalMark[];
}

/** Radius of a point in px. */
export const pointRadius = 7;

/**
 * Points with their 95 % intervals, in a chart `width` px wide. The axis holds all points and
 * intervals; that of rates lies within 0–100 and need not start at zero.
 */
export const intervalSeries = seriesOf((model: RowsModel, width: number): IntervalSeries => {
  const placed = placeAxis(model, width, {
    axis: (maxSteps) =>
      valueAxis(model.rows, model.benchmark?.value ?? null, model.rates, maxSteps),
    tickText: (tick) => tickText(tick, model.rates, model.language),
    end: markEnd,
    markOverhang: pointRadius,
    markerBeside: false,
  });
  const marks = placed.layout.rows.map(({ row, markY }) => ({
    key: row.key,
    x: row.value,
    y: markY,
    interval: row.interval,
    marker: markerPath(row.markerIndex, 0, 0, pointRadius),
  }));
  return { ...placed, marks };
});

/** The interval normally reaches farther than the point; a printed value can lie outside its interval. */
function markEnd(row: ChartRow): number {
  return Math.max(row.value, row.interval?.[1] ?? row.value);
}
