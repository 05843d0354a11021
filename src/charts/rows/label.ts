import { textWidth } from '../text/width.ts';
import { wrapText } from '../text/wrap.ts';
import { textGaps, typeSizes } from '../plot/type-sizes.ts';

/** One line of a row's label: a piece of the locality's name; after the last one the year and more. */
export interface LabelLine {
  readonly name: string;
  /** Smaller and greyer than the name: "2019" or "2019 · 第 1–2". */
  readonly aside: string | null;
}

/**
 * A label in lines at most `maxWidth` px wide; the aside follows the name where there is room. A name
 * that takes several lines is spread over them evenly, so that no single character is left over.
 */
export function labelLines(name: string, aside: string, maxWidth: number): LabelLine[] {
  let lines = linesAt(name, aside, maxWidth);
  if (textWidth(name, typeSizes.label) <= maxWidth) return lines;
  for (let width = maxWidth - balanceStep; width > 0; width -= balanceStep) {
    const narrower = linesAt(name, aside, width);
    if (narrower.length > lines.length || narrower.some((line) => lineWidth(line) > width)) break;
    lines = narrower;
  }
  return lines;
}

/** How finely the even width of a label is looked for, px. */
const balanceStep = 4;

function linesAt(name: string, aside: string, maxWidth: number): LabelLine[] {
  const names = wrapText(name, maxWidth, typeSizes.label);
  const lines: LabelLine[] = names.map((line) => ({ name: line, aside: null }));
  const last: LabelLine = { name: names.at(-1) ?? '', aside };
  return lineWidth(last) <= maxWidth
    ? [...lines.slice(0, -1), last]
    : [...lines, { name: '', aside }];
}

/** Width of a label line in px. */
export function lineWidth(line: LabelLine): number {
  const name = textWidth(line.name, typeSizes.label);
  if (line.aside === null) return name;
  return name + (line.name === '' ? 0 : textGaps.aside) + textWidth(line.aside, typeSizes.aside);
}
