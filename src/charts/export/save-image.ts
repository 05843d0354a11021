import { loadDrawing } from '../drawing.tsx';
import type { ChartModel } from '../model.ts';
import { imageWidth } from './block.ts';
import { composeImage } from './compose.ts';
import { download } from './download.ts';
import { drawOffScreen, openOffScreen } from './draw-off-screen.tsx';
import { imageName } from './file-name.ts';
import { rasterise } from './raster.ts';
import { resolveColours } from './resolve-colours.ts';

export type ImageFormat = 'png' | 'svg';

/** Device pixels per CSS px of a PNG. */
const pngScale = 2;

/**
 * Makes an image of the chart from its data and saves it.
 *
 * @returns the name of the file
 * @throws {Error} when the chart cannot be drawn or turned into the format
 */
export async function saveImage(model: ChartModel, format: ImageFormat): Promise<string> {
  const { svg, height } = await drawImage(model);
  const name = `${imageName(model)}.${format}`;
  const data =
    format === 'svg'
      ? new Blob([svg], { type: 'image/svg+xml' })
      : await rasterise(svg, imageWidth, height, pngScale);
  download(data, name);
  return name;
}

async function drawImage(model: ChartModel): Promise<{ svg: string; height: number }> {
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
