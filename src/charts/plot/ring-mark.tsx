import { markerColour } from '../../ui/marker/shapes.ts';
import { MarkerMark, otherDot } from './marker-mark.tsx';

/** Of what stands in the middle of a ring, px. */
const coreRadius = 3;

/**
 * A thin ring around a small marker, `r` px in radius, for a point that has no size. No area is filled,
 * so it does not look like a small size. The marker within keeps colour and shape; null is a grey dot.
 * Of a figure of a part of the year the ring is broken, as is the outline of any other marker.
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
        strokeWidth={1.25}
        {...(partial ? { strokeDasharray: '2.5 1.75' } : {})}
      />
      {index === null ? (
        <path d={otherDot(x, y, coreRadius)} fill="var(--ink-3)" />
      ) : (
        <MarkerMark index={index} x={x} y={y} r={coreRadius} />
      )}
    </>
  );
}
