import { baseline } from '../plot/type-sizes.ts';
import type { ChartFrame } from '../frame.ts';
import { wrapText } from '../text/wrap.ts';
import { chartWords } from '../words.ts';
import { type Block, chartWidth, imageMargin, imageWidth } from './block.ts';
import { escapeText, textElement } from './elements.ts';
import { legendBlock } from './legend.ts';

/** The drawn chart: SVG elements without their root, `width` × `height` px. */
export interface DrawnChart {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The whole image as one standalone SVG document: title, what is drawn, legend, chart, who is
 * missing, notes, source; the same order as on the page. Colours are still CSS variables; see
 * `resolveColours`.
 */
export function composeImage(
  model: ChartFrame,
  chart: DrawnChart,
  fontFamily: string,
): { svg: string; height: number } {
  const remarks = [
    ...(model.missing.length === 0 ? [] : [chartWords(model.language).missing(model.missing)]),
    ...model.notes,
  ].join(model.language === 'zh' ? '' : ' ');
  const blocks: ((y: number) => Block)[] = [
    (y) => paragraph(model.title, y, { size: 22, bold: true, leading: 30, fill: 'var(--ink)' }),
    (y) => paragraph(model.subtitle, y + 6, { size: 14, leading: 22, fill: 'var(--ink-2)' }, 6),
    (y) => legendBlock(model.legend, y + 10),
    (y) => ({
      markup: `<g transform="translate(${imageMargin} ${y + 14})">${chart.markup}</g>`,
      height: chart.height + 14,
    }),
    (y) => paragraph(remarks, y + 10, { size: 13, leading: 21, fill: 'var(--ink-2)' }, 10),
    (y) => ({
      markup: `<path d="M${imageMargin} ${y + 12.5}H${imageWidth - imageMargin}" stroke="var(--line)"/>`,
      height: 18,
    }),
    (y) => paragraph(model.source, y, { size: 12.5, leading: 20, fill: 'var(--ink-3)' }),
  ];
  let y = imageMargin - 6;
  let markup = '';
  for (const block of blocks) {
    const placed = block(y);
    markup += placed.markup;
    y += placed.height;
  }
  const height = Math.ceil(y + imageMargin - 10);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${imageWidth}" height="${height}"`,
    ` viewBox="0 0 ${imageWidth} ${height}" font-family="${escapeText(fontFamily)}">`,
    `<title>${escapeText(model.title)}</title>`,
    `<rect width="${imageWidth}" height="${height}" fill="var(--card)"/>`,
    markup,
    '</svg>',
  ].join('');
  return { svg, height };
}

interface ParagraphStyle {
  readonly size: number;
  readonly leading: number;
  readonly fill: string;
  readonly bold?: boolean;
}

/** A text wrapped to the width of the image, from `y` on; `extra` is the room left above it. */
function paragraph(text: string, y: number, style: ParagraphStyle, extra = 0): Block {
  if (text === '') return { markup: '', height: 0 };
  const bold = style.bold ?? false;
  const lines = wrapText(text, chartWidth, style.size, bold);
  const markup = lines.map((line, index) =>
    textElement(line, imageMargin, baseline(y + (index + 0.5) * style.leading, style.size), {
      size: style.size,
      fill: style.fill,
      bold,
    }),
  );
  return { markup: markup.join(''), height: extra + lines.length * style.leading };
}
