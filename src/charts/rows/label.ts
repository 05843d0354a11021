import { isFullWidth, textWidth } from '../text/width.ts';
import { wrapShort } from '../text/shorten.ts';
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
 *
 * @param mostLines of the name; what they have no room for is cut off, and told elsewhere
 */
export function labelLines(
  name: string,
  aside: string,
  maxWidth: number,
  mostLines = Number.POSITIVE_INFINITY,
): LabelLine[] {
  const whole = wrapText(name, maxWidth, typeSizes.label);
  if (whole.length > mostLines)
    return withAside(wrapShort(name, maxWidth, typeSizes.label, mostLines), aside, maxWidth);
  let lines = withAside(whole, aside, maxWidth);
  if (textWidth(name, typeSizes.label) <= maxWidth) return lines;
  const least = longestWord(name);
  for (let width = maxWidth - balanceStep; width >= least; width -= balanceStep) {
    const narrower = withAside(wrapText(name, width, typeSizes.label), aside, width);
    if (narrower.length > lines.length || narrower.some((line) => lineWidth(line) > width)) break;
    lines = narrower;
  }
  return lines;
}

/** How finely the even width of a label is looked for, px. */
const balanceStep = 4;

/** Width in px of the longest word, which is not to be broken for the sake of even lines. */
function longestWord(name: string): number {
  let longest = 0;
  let word = '';
  for (const character of name) {
    const isBreak = character === ' ' || isFullWidth(character);
    word = isBreak ? '' : word + character;
    const width = textWidth(isFullWidth(character) ? character : word, typeSizes.label);
    longest = Math.max(longest, width);
  }
  return longest;
}

function withAside(names: readonly string[], aside: string, maxWidth: number): LabelLine[] {
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
