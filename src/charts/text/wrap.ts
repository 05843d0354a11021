import { isFullWidth, textWidth } from './width.ts';

/** Marks that never begin a line of Chinese (GB/T 15834), and the closing marks of English. */
const neverFirst = /[，。、；：？！）》〉」』】”’%,.;:?!)\]·\u00a0]/;
/** Marks that never end a line; a no-break space does neither. */
const neverLast = /[（《〈「『【“‘([\u00a0]/;

/**
 * Breaks a text into lines at most `maxWidth` px wide, as measured by `textWidth`. Chinese breaks
 * between any two characters except before closing and after opening punctuation; Latin words and
 * numbers stay whole unless one alone is wider than a line. Line feeds break always.
 *
 * @returns at least one line; none begins or ends with a space
 */
export function wrapText(text: string, maxWidth: number, fontSize: number, bold = false): string[] {
  const fits = (line: string) => textWidth(line.trimEnd(), fontSize, bold) <= maxWidth;
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, fits));
}

function wrapParagraph(paragraph: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of unbreakablePieces(paragraph)) {
    if (line === '' || fits(line + piece)) {
      line = line === '' ? piece.trimStart() : line + piece;
    } else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
    while (!fits(line)) {
      const head = longestHead(line, fits);
      lines.push(head.trimEnd());
      line = line.slice(head.length).trimStart();
    }
  }
  return [...lines, line.trimEnd()];
}

/** The text cut at every place where a line may end. */
function unbreakablePieces(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let previous = '';
  for (const character of text) {
    if (piece !== '' && mayBreakBetween(previous, character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
    previous = character;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

function mayBreakBetween(before: string, after: string): boolean {
  if (neverFirst.test(after) || neverLast.test(before)) return false;
  if (before === ' ') return after !== ' ';
  if (after === ' ') return false;
  return isFullWidth(before) || isFullWidth(after);
}

/** As much of an overlong piece as fits, at least one character, without halving a surrogate pair. */
function longestHead(piece: string, fits: (line: string) => boolean): string {
  let head = '';
  for (const character of piece) {
    if (head !== '' && !fits(head + character)) break;
    head += character;
  }
  return head;
}
