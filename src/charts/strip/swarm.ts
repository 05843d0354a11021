/** A dot at `x` px; those that go first are nearest the middle line. */
export interface SwarmDot {
  readonly x: number;
  readonly radius: number;
  readonly first: boolean;
}

/** How finely a free height is looked for, px. */
const step = 2;

/**
 * Heights above (−) or below (+) a middle line at which dots do not overlap, each as near the line as
 * can be and at most `half` px away. Where more dots stand at one place than that holds, those left
 * over lie on one another at the line: a place too dense to count.
 *
 * @returns a height for each, in the order given
 */
export function swarm(dots: readonly SwarmDot[], half: number): number[] {
  const heights = dots.map(() => 0);
  const widest = Math.max(0, ...dots.map((dot) => dot.radius));
  const order = dots.map((dot, index) => ({ ...dot, index }));
  order.sort((a, b) => (a.first === b.first ? a.x - b.x : Number(b.first) - Number(a.first)));
  // Neighbours are looked for in columns as wide as the largest dot.
  const columns = new Map<number, { x: number; y: number; radius: number }[]>();
  const columnOf = (x: number) => Math.floor(x / (2 * widest));
  for (const dot of order) {
    const column = columnOf(dot.x);
    const near = [column - 1, column, column + 1].flatMap((at) => columns.get(at) ?? []);
    const free = (y: number) =>
      near.every((other) => Math.hypot(other.x - dot.x, other.y - y) >= other.radius + dot.radius);
    let height = 0;
    for (let away = 0; away <= half; away += step) {
      if (free(-away)) {
        height = 0 - away;
        break;
      }
      if (free(away)) {
        height = away;
        break;
      }
    }
    heights[dot.index] = height;
    columns.set(column, [
      ...(columns.get(column) ?? []),
      { x: dot.x, y: height, radius: dot.radius },
    ]);
  }
  return heights;
}
