/** A piece of a sentence; a figure stands out on the page. */
export type Part = string | { readonly figure: string };

/** One sentence or several, piece by piece. */
export type Parts = readonly Part[];

export const nothing: Parts = [];

/**
 * A sentence from a template whose gaps hold pieces, sentences, numbers and words. A space of the
 * template is for a number beside Chinese; it goes where the gap turns out to be Chinese as well.
 */
export function say(
  words: TemplateStringsArray,
  ...gaps: readonly (Part | Parts | number)[]
): Parts {
  const parts = words.flatMap((word, at): Parts => {
    const gap = gaps[at];
    const filled = gap === undefined ? [] : typeof gap === 'number' ? [String(gap)] : [gap].flat();
    return [word, ...filled].filter((part) => part !== '');
  });
  return parts
    .map((part, at) => {
      const [before, after] = [textOf(parts[at - 1]), textOf(parts[at + 1])];
      if (typeof part !== 'string') return part;
      const start = /\p{Script=Han}$/u.test(before)
        ? part.replace(/^ (\p{Script=Han})/u, '$1')
        : part;
      return /^\p{Script=Han}/u.test(after) ? start.replace(/(\p{Script=Han}) $/u, '$1') : start;
    })
    .filter((part) => part !== '');
}

function textOf(part: Part | undefined): string {
  return typeof part === 'object' ? part.figure : (part ?? '');
}

/** Pieces with words between them; empty ones are left out. */
export function joined(pieces: readonly Parts[], between: string): Parts {
  return pieces
    .filter((piece) => piece.length > 0)
    .flatMap((piece, at) => (at === 0 ? piece : [between, ...piece]));
}

/** The sentence without what stands out in it. */
export function plainText(parts: Parts): string {
  return parts.map(textOf).join('');
}
