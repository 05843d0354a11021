/** Widths in em of what is neither full-width nor an ordinary letter. */
const narrow = /[iIjlt.,:;'’‘|!()[\]/\s]/;
const wide = /[mwMW%@—…]/;
const capital = /[A-Z&]/;

/**
 * The width in px of a line of text, from the classes of its characters rather than from a font:
 * the same in a browser, in a test and in an exported file that another program opens with other
 * fonts. Full-width characters are 1 em; the rest is on the generous side of PingFang SC,
 * Microsoft YaHei and Noto Sans CJK SC, so that what fits by this measure fits.
 */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let width = 0;
  for (const character of text) {
    let own = known.get(character);
    if (own === undefined) known.set(character, (own = characterWidth(character)));
    width += own;
  }
  return width * fontSize * (bold ? 1.05 : 1);
}

/** Widths in em of the characters met so far: a page of charts measures the same ones again and again. */
const known = new Map<string, number>();

function characterWidth(character: string): number {
  if (isFullWidth(character)) return 1;
  if (/\d/.test(character)) return 0.57;
  if (narrow.test(character)) return 0.32;
  if (wide.test(character)) return 0.9;
  if (capital.test(character)) return 0.68;
  return 0.575;
}

/**
 * Whether a character takes a full em: CJK ideographs, kana, full-width forms and punctuation, and
 * the marks “”·, which some Chinese fonts set full-width.
 */
export function isFullWidth(character: string): boolean {
  return /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6\u3000-\u303f“”·\u{20000}-\u{3ffff}]/u.test(
    character,
  );
}
