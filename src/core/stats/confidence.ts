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
