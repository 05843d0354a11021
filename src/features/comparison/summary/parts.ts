/** A piece of a sentence; a figure stands out on the page. */
export type Part = string | { readonly figure: string };

/** One sentence or several, piece by piece. */
export type Parts = readonly Part[];

export const nothing: Parts = [];

/** A sentence from a template whose gaps hold pieces, sentences, numbers and words. */
export function say(
  words: TemplateStringsArray,
  ...gaps: readonly (Part | Parts | number)[]
): Parts {
  return words.flatMap((word, at): Parts => {
    const gap = gaps[at];
    const filled = gap === undefined ? [] : typeof gap === 'number' ? [String(gap)] : [gap].flat();
    return [word, ...filled].filter((part) => part !== '');
  });
}

/** Pieces with words between them; empty ones are left out. */
export function joined(pieces: readonly Parts[], between: string): Parts {
  return pieces
    .filter((piece) => piece.length > 0)
    .flatMap((piece, at) => (at === 0 ? piece : [between, ...piece]));
}

/** The sentence without what stands out in it. */
export function plainText(parts: Parts): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.figure)).join('');
}
