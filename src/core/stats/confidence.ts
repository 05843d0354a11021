/**
 * How sure an interval is, in per cent. 95 is the usual one; 99.8, that of control charts, marks what
 * hardly ever happens by chance: among hundreds of comparisons 95 alone would name many by chance.
 */
export type Confidence = 95 | 99.8;

/**
 * The standard normal quantile that a two-sided interval uses: of 97.5 % for 95, of 99.9 % for 99.8.
 *
 * @example
 * normalQuantile[95] // => 1.959963984540054
 */
export const normalQuantile: Readonly<Record<Confidence, number>> = {
  95: 1.959963984540054,
  99.8: 3.090232306167813,
};

/** Both ends in the unit of the statistic, `low` ≤ `high`. */
export type Interval = readonly [low: number, high: number];

/**
 * What a comparison tells at 95 %, and the highest confidence at which it still tells anything; null
 * where it tells nothing, as what is to be had at 99.8 % is at 95 % all the more.
 *
 * @param tell what is told at a confidence, null for nothing
 *
 * @example
 * atHighestConfidence(() => 'up') // => { told: 'up', confidence: 99.8 }
 * atHighestConfidence((confidence) => (confidence === 95 ? 'up' : null)) // => { told: 'up', confidence: 95 }
 * atHighestConfidence(() => null) // => null
 */
export function atHighestConfidence<Told>(
  tell: (confidence: Confidence) => Told | null,
): { readonly told: Told; readonly confidence: Confidence } | null {
  const told = tell(95);
  if (told === null) return null;
  return { told, confidence: tell(99.8) === null ? 95 : 99.8 };
}
