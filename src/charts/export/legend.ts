import type { LegendItem } from '../frame.ts';
import { type SignPart, signParts, signWidth } from '../plot/signs.ts';
import { baseline } from '../plot/type-sizes.ts';
import { textWidth } from '../text/width.ts';
import { type Block, imageMargin, imageWidth } from './block.ts';
import { textElement } from './elements.ts';

const size = 14;
const leading = 24;
const toLabel = 8;

/** Each sign with its meaning, in as many lines as it takes. */
export function legendBlock(legend: readonly LegendItem[], y: number): Block {
  let x = imageMargin;
  let line = 0;
  let markup = '';
  for (const { label, sign } of legend) {
    const width = signWidth(sign) + toLabel + textWidth(label, size);
    if (x > imageMargin && x + width > imageWidth - imageMargin) {
      x = imageMargin;
      line += 1;
    }
    const middle = y + (line + 0.5) * leading;
    markup += signParts(sign, x, middle).map(partElement).join('');
    if (sign.kind === 'text') {
      markup += textElement(sign.text, x, baseline(middle, 13), {
        size: 13,
        fill: 'var(--ink)',
        bold: true,
      });
    }
    markup += textElement(label, x + signWidth(sign) + toLabel, baseline(middle, size), {
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

function partElement(part: SignPart): string {
  const stroke =
    part.stroke === 'none' ? '' : ` stroke="${part.stroke}" stroke-width="${part.strokeWidth}"`;
  const dash = part.dash === undefined ? '' : ` stroke-dasharray="${part.dash}"`;
  const opacity = part.opacity === undefined ? '' : ` opacity="${part.opacity}"`;
  return `<path d="${part.d}" fill="${part.fill}"${stroke}${dash}${opacity}/>`;
}
