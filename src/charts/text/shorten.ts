import { textWidth } from './width.ts';
import { wrapText } from './wrap.ts';

/**
 * A line of text at most `maxWidth` px wide, as measured by `textWidth`: whole where it fits, else its
 * beginning with an ellipsis. Whoever shows it says the whole elsewhere.
 */
export function shorten(text: string, maxWidth: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= maxWidth) return text;
  let head = '';
  for (const character of text) {
    if (textWidth(`${head}${character}…`, fontSize) > maxWidth) break;
    head += character;
  }
  return `${head.trimEnd()}…`;
}

/** A text in at most `most` lines, broken as by `wrapText`; what the last has no room for is cut off. */
export function wrapShort(
  text: string,
  maxWidth: number,
  fontSize: number,
  most: number,
): string[] {
  const lines = wrapText(text, maxWidth, fontSize);
  if (lines.length <= most) return lines;
  const whole = lines.slice(0, most - 1);
  // What wrapping has taken away is the spaces at the breaks.
  const rest = whole.reduce((left, line) => left.slice(line.length).trimStart(), text);
  return [...whole, shorten(rest, maxWidth, fontSize)];
}
