import type { ChartModel } from '../model.ts';
import { imageWidth } from './block.ts';
import { download } from './download.ts';
import { drawImage } from './draw-image.ts';
import { imageName } from './file-name.ts';
import { rasterise } from './raster.ts';

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
