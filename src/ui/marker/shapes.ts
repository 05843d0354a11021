/**
 * A drawn marker. `d` is SVG path data; a solid marker is filled with `colour`, a hollow one is
 * stroked with it at `strokeWidth` and filled with the background, so that nothing shows through.
 */
export interface MarkerPath {
  readonly d: string;
  readonly hollow: boolean;
  /** A CSS value, `var(--c1)` … `var(--c8)`, which follows the theme. */
  readonly colour: string;
  readonly strokeWidth: number;
}

type Draw = (cx: number, cy: number, r: number) => string;

interface Shape {
  readonly draw: Draw;
  readonly hollow: boolean;
}

const colourCount = 8;

// The factors give every shape the area of the circle, so that no locality looks weightier.
const dot: Draw = (cx, cy, r) => {
  const d = round(2 * r);
  return `M${round(cx - r)} ${round(cy)}a${round(r)} ${round(r)} 0 1 0 ${d} 0a${round(r)} ${round(r)} 0 1 0 ${-d} 0Z`;
};

const square: Draw = (cx, cy, r) => {
  const half = r * 0.886;
  return polygon(
    [cx - half, cy - half],
    [cx + half, cy - half],
    [cx + half, cy + half],
    [cx - half, cy + half],
  );
};

const diamond: Draw = (cx, cy, r) => {
  const reach = r * 1.253;
  return polygon([cx, cy - reach], [cx + reach, cy], [cx, cy + reach], [cx - reach, cy]);
};

const triangle: Draw = (cx, cy, r) => {
  // Centred between the circle's top and bottom rather than on the centroid: it sits on the line.
  const half = r * 1.26;
  const top = cy - r * 1.2;
  const foot = cy + r * 0.98;
  return polygon([cx, top], [cx + half, foot], [cx - half, foot]);
};

const shapes: readonly Shape[] = [
  { draw: dot, hollow: false },
  { draw: square, hollow: false },
  { draw: diamond, hollow: false },
  { draw: dot, hollow: true },
  { draw: square, hollow: true },
  { draw: triangle, hollow: false },
  { draw: diamond, hollow: true },
  { draw: triangle, hollow: true },
];

/** The colour of the `index`-th chosen locality (from 0), `var(--c1)` … `var(--c8)`, then again. */
export function markerColour(index: number): string {
  return `var(--c${(index % colourCount) + 1})`;
}

/**
 * The marker of the `index`-th chosen locality (from 0), centred on (`cx`, `cy`) with the visual
 * weight of a circle of radius `r`, all in px. Colour and shape together are one of a kind for the
 * first 64 localities: each further round of colours meets other shapes.
 */
export function markerPath(index: number, cx: number, cy: number, r: number): MarkerPath {
  const roundOfColours = Math.floor(index / colourCount);
  const shape = shapes[(index + roundOfColours) % shapes.length] ?? { draw: dot, hollow: false };
  const strokeWidth = shape.hollow ? round(r * 0.55) : 0;
  // The stroke straddles the outline: drawn smaller by half of it, a hollow marker is as large.
  const radius = r - strokeWidth / 2;
  return {
    d: shape.draw(cx, cy, radius),
    hollow: shape.hollow,
    colour: markerColour(index),
    strokeWidth,
  };
}

function polygon(...points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
}

/** To a hundredth of a px, which keeps exported files short and equal from run to run. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
