/**
 * The middle of the values when they are put in order; of an even number, the mean of the middle two.
 *
 * @param values finite, in any order; left as they are
 * @returns in the unit of the values
 * @throws {RangeError} when there are none, or one is not finite
 *
 * @example
 * median([98.3, 71, 95.3]) // => 95.3
 * median([4, 1, 3, 2]) // => 2.5
 */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  if (upper === undefined || !values.every(Number.isFinite))
    throw new RangeError(`there is no median of ${values.length} values, or not of all of them`);
  const lower = sorted[(sorted.length - 1) >> 1] ?? upper;
  return (lower + upper) / 2;
}
