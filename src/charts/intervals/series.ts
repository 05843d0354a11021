import { formatRate } from '../../ui/format/number.ts';
import { type MarkerPath, markerPath } from '../../ui/marker/shapes.ts';
import { axisAround } from '../axis/ticks.ts';
import type { RowsModel, ChartRow } from '../rows/model.ts';
import { seriesOf } from '../series-of.ts';
import { type PlacedAxis, placeAxis } from '../rows/series.ts';

/** One point at `x` per cent with its interval, if any; `y` is its middle in px. */
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
 * Rates as points with their 95 % intervals, in a chart `width` px wide. The axis holds all points
 * and intervals, lies within 0–100 and need not start at zero.
 */
export const intervalSeries = seriesOf((model: RowsModel, width: number): IntervalSeries => {
  const extent = model.rows.flatMap((row) => [row.value, ...(row.interval ?? [])]);
  const low = extent.length === 0 ? 0 : Math.min(...extent);
  const high = extent.length === 0 ? 100 : Math.max(...extent);
  const placed = placeAxis(model, width, {
    axis: (maxSteps) => axisAround(low, high, maxSteps),
    tickText: (tick) => `${formatRate(tick, model.language)}%`,
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
