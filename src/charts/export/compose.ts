import { markerPath } from '../../ui/marker/shapes.ts';
import { baseline } from '../rows/type-sizes.ts';
import type { ChartModel } from '../model.ts';
import { textWidth } from '../text/width.ts';
import { wrapText } from '../text/wrap.ts';
import { chartWords } from '../words.ts';
import { escapeText, pathElement, textElement } from './elements.ts';

/** The drawn chart: SVG elements without their root, `width` × `height` px. */
export interface DrawnChart {
  readonly markup: string;
  readonly width: number;
  readonly height: number;
}

/** Width of every exported image in CSS px, and the margin around its content. */
export const imageWidth = 960;
export const imageMargin = 32;
/** How wide the chart itself is drawn. */
export const chartWidth = imageWidth - 2 * imageMargin;

const legendMarker = 6;

interface Block {
  readonly markup: string;
  readonly height: number;
}

/**
 * The whole image as one standalone SVG document: title, what is drawn, legend, chart, who is
 * missing, notes, source; the same order as on the page. Colours are still CSS variables; see
 * `resolveColours`.
 */
export function composeImage(
  model: ChartModel,
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
    (y) => legend(model, y + 10),
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

/** Each drawn locality once, with its marker, in the order of choice, in as many lines as it takes. */
function legend(model: ChartModel, y: number): Block {
  const size = 14;
  const leading = 24;
  const localities = new Map(model.rows.map((row) => [row.markerIndex, row.label]));
  let x = imageMargin;
  let line = 0;
  let markup = '';
  for (const [index, label] of [...localities].sort(([a], [b]) => a - b)) {
    const width = 2 * legendMarker + 8 + textWidth(label, size);
    if (x > imageMargin && x + width > imageWidth - imageMargin) {
      x = imageMargin;
      line += 1;
    }
    const middle = y + (line + 0.5) * leading;
    markup += pathElement(markerPath(index, x + legendMarker, middle, legendMarker));
    markup += textElement(label, x + 2 * legendMarker + 8, baseline(middle, size), {
      size,
      fill: 'var(--ink)',
      bold: false,
    });
    x += width + 24;
  }
  return localities.size === 0
    ? { markup: '', height: 0 }
    : { markup, height: 10 + (line + 1) * leading };
}
