/** Type sizes of a chart in px. Layout measures with them and drawing sets them. */
export const typeSizes = {
  label: 14,
  aside: 12.5,
  value: 15,
  unit: 12.5,
  rank: 12.5,
  badge: 12,
  tick: 13,
} as const;

/** A badge: as high as its text and this much around it. */
export const badgeBox = { height: 19, padding: 6, gap: 5 } as const;

/** Between the parts of a line of text: after the name, the value, the unit. */
export const textGaps = { aside: 7, unit: 2, rank: 9, badges: 9 } as const;

/** Above the first row; a line of a label; a mark with its value; from a mark to its value. In px. */
export const topGap = 6;
export const labelLineHeight = 18;
export const markHeight = 24;
export const valueGap = 10;

/** The baseline of text of this size whose middle is at `y`: Chinese glyphs fill 0.88 above to 0.12 below. */
export function baseline(y: number, fontSize: number): number {
  return y + fontSize * 0.36;
}

/**
 * The unit as it stands behind every value; a unit that is itself a number ("× 10,000 yuan") would
 * read as part of the value, and is told in the subtitle only.
 */
export function unitOnMarks(unit: string): string {
  return /\d/.test(unit) ? '' : unit;
}
