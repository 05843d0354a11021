import { textWidth } from '../text/width.ts';
import { baseline } from '../rows/type-sizes.ts';
import type { LegendItem } from '../frame.ts';
import { markerPath } from '../../ui/marker/shapes.ts';
import { type Block, imageMargin, imageWidth } from './block.ts';
import { pathElement, textElement } from './elements.ts';

const markerRadius = 6;
const size = 14;
const leading = 24;

/** Each sign with its meaning, in as many lines as it takes. */
export function legendBlock(legend: readonly LegendItem[], y: number): Block {
  let x = imageMargin;
  let line = 0;
  let markup = '';
  for (const { label, sign } of legend) {
    if (sign.kind !== 'marker') continue;
    const width = 2 * markerRadius + 8 + textWidth(label, size);
    if (x > imageMargin && x + width > imageWidth - imageMargin) {
      x = imageMargin;
      line += 1;
    }
    const middle = y + (line + 0.5) * leading;
    markup += pathElement(markerPath(sign.index, x + markerRadius, middle, markerRadius));
    markup += textElement(label, x + 2 * markerRadius + 8, baseline(middle, size), {
      size,
      fill: 'var(--ink)',
      bold: false,
    });
    x += width + 24;
  }
  return legend.length === 0
    ? { markup: '', height: 0 }
    : { markup, height: 10 + (line + 1) * leading };
}
