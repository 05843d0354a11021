import type { ComponentType } from 'react';
import { barSeries } from './bars/series.ts';
import { intervalSeries } from './intervals/series.ts';
import type { ChartModel } from './model.ts';

/** Draws a model, `width` px wide and as high as `drawingHeight` says. */
export type Drawing = ComponentType<{ readonly model: ChartModel; readonly width: number }>;

/** Brings the drawing of one kind of chart. Rejects where its code cannot be fetched. */
export type DrawingLoader = (kind: ChartModel['kind']) => Promise<Drawing>;

/** The drawings with the chart library they need, fetched when the first chart is to be drawn. */
export const loadDrawing: DrawingLoader = async (kind) =>
  kind === 'bars'
    ? (await import('./bars/bars-chart.tsx')).BarsChart
    : (await import('./intervals/intervals-chart.tsx')).IntervalsChart;

/** The height in px of a chart, known before its drawing is, so that nothing jumps when it comes. */
export function drawingHeight(model: ChartModel, width: number): number {
  const series = model.kind === 'bars' ? barSeries(model, width) : intervalSeries(model, width);
  return series.layout.height;
}
