import { markerColour } from '../../ui/marker/shapes.ts';
import { MarkerMark, otherDot } from './marker-mark.tsx';

/** Dots rather than dashes, which stand for a part of a year. */
export const ringDash = '1.5 2.5';

/** Of what stands in the middle of a ring, px. */
const coreRadius = 3;

/**
 * A dotted ring around a small marker, `r` px in radius, for a point that has no size. No area is filled,
 * so it does not look like a small size. The marker within keeps colour and shape; null is a grey dot.
 */
export function RingMark(props: {
  index: number | null;
  x: number;
  y: number;
  r: number;
  partial: boolean;
}) {
  const { index, x, y, r, partial } = props;
  return (
    <>
      <path
        d={otherDot(x, y, r)}
        fill="var(--card)"
        stroke={index === null ? 'var(--ink-3)' : markerColour(index)}
        strokeWidth={1.5}
        strokeDasharray={ringDash}
      />
      {index === null ? (
        <path d={otherDot(x, y, coreRadius)} fill="var(--ink-3)" />
      ) : (
        <MarkerMark index={index} x={x} y={y} r={coreRadius} partial={partial} />
      )}
    </>
  );
}
