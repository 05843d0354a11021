import { loadDrawing } from '../drawing.tsx';
import type { ChartModel } from '../model.ts';
import { composeImage } from './compose.ts';
import { drawOffScreen, openOffScreen } from './draw-off-screen.tsx';
import { resolveColours } from './resolve-colours.ts';

/**
 * The chart as a standalone SVG document, always in the light theme and of the same width.
 *
 * @throws {Error} when the chart cannot be drawn, or the style sheet lacks a colour
 */
export async function drawImage(model: ChartModel): Promise<{ svg: string; height: number }> {
  const drawing = await loadDrawing(model.kind);
  const place = openOffScreen();
  try {
    const chart = await drawOffScreen(drawing, model, place);
    const { svg, height } = composeImage(model, chart, place.valueOf('--chart-font').trim());
    return { svg: resolveColours(svg, place.valueOf), height };
  } finally {
    place.remove();
  }
}
