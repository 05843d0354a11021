import { textWidth } from './width.ts';

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
