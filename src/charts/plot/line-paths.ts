/** A point of a line over the years, in px. */
export interface PlacedPoint {
  readonly year: number;
  readonly x: number;
  readonly y: number;
  /** Of a part of the year only. */
  readonly partial: boolean;
}

/**
 * Path data of the pieces between neighbouring years: `solid` where both are whole years, `broken`
 * where one is not. A year without a value breaks the line: what lies between is not known.
 *
 * @param points earliest first
 */
export function linePaths(points: readonly PlacedPoint[]): { solid: string; broken: string } {
  let solid = '';
  let broken = '';
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (before === undefined || before.year !== point.year - 1) return;
    const piece = `M${before.x} ${before.y}L${point.x} ${point.y}`;
    if (before.partial || point.partial) broken += piece;
    else solid += piece;
  });
  return { solid, broken };
}
