import { type Box, overlap, within } from './box.ts';

/** A point that wants its label beside it. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  /** Radius of its mark, px. */
  readonly radius: number;
  /** Size of the label; null for a mark that only stands in the way of others'. */
  readonly label: { readonly width: number; readonly height: number } | null;
}

/** From the mark to its label, px. */
const gap = 4;

/**
 * A place for the label of each point, beside it, such that no label lies on another, on a mark or
 * outside `bounds`; null for a label that finds none. Points are served in the order given; each
 * takes the first free of eight places: right, left, above, below, then the four corners.
 */
export function placeAround(points: readonly LabelledPoint[], bounds: Box): (Box | null)[] {
  const marks = points.map(({ x, y, radius }) => squareAround(x, y, radius));
  const taken: Box[] = [];
  return points.map((point, index) => {
    const free = candidates(point).find(
      (box) =>
        within(box, bounds) &&
        !taken.some((other) => overlap(box, other)) &&
        !marks.some((mark, at) => at !== index && overlap(box, mark)),
    );
    if (free === undefined) return null;
    taken.push(free);
    return free;
  });
}

function candidates({ x, y, radius, label }: LabelledPoint): Box[] {
  if (label === null) return [];
  const { width, height } = label;
  const away = radius + gap;
  // In the corners the mark curves away, so the label may come nearer.
  const corner = radius * 0.7 + gap;
  const places: readonly (readonly [left: number, top: number])[] = [
    [x + away, y - height / 2],
    [x - away - width, y - height / 2],
    [x - width / 2, y - away - height],
    [x - width / 2, y + away],
    [x + corner, y - corner - height],
    [x + corner, y + corner],
    [x - corner - width, y - corner - height],
    [x - corner - width, y + corner],
  ];
  return places.map(([left, top]) => ({ left, top, width, height }));
}

function squareAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius };
}
