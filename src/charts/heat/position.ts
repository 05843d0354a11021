/**
 * Where each of several values lies among them, 0 for the lowest to 1 for the highest: the share of
 * the others that lie below, those that are equal counted half (the mid-rank). It says nothing of how
 * far apart they are, nor whether the difference is more than natural variation.
 *
 * @returns a position for each, in the order given; null for a single value
 */
export function positions(values: readonly number[]): (number | null)[] {
  const others = values.length - 1;
  return values.map((value) => {
    if (others < 1) return null;
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length - 1;
    return (below + equal / 2) / others;
  });
}

/** The fifth that a position lies in, 0 to 4. */
export function fifthOf(position: number): 0 | 1 | 2 | 3 | 4 {
  const fifths = [0, 1, 2, 3, 4] as const;
  return fifths[Math.min(4, Math.floor(position * 5))] ?? 4;
}
