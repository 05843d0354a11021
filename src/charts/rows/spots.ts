import type { Spot } from '../picture.ts';
import type { PlacedAxis } from './series.ts';

/** Where the marks of rows are: each at its value, at the height of its row. */
export function rowSpots({ axis, layout }: PlacedAxis, reach: number): ReadonlyMap<string, Spot> {
  const [from, to] = axis.domain;
  const { left, width } = layout.plot;
  return new Map(
    layout.rows.map(({ row, markY }) => [
      row.key,
      { x: left + ((row.value - from) / (to - from)) * width, y: markY, reach },
    ]),
  );
}
