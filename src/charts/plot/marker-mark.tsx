import { markerPath } from '../../ui/marker/shapes.ts';

/**
 * A locality's marker on a chart, `r` px in radius. A figure of a part of the year is hollow with a
 * broken outline, whatever its shape.
 */
export function MarkerMark(props: {
  index: number;
  x: number;
  y: number;
  r: number;
  partial?: boolean;
}) {
  const { index, x, y, r } = props;
  const partial = props.partial ?? false;
  const marker = markerPath(index, x, y, partial ? r - 0.5 : r);
  const hollow = marker.hollow || partial;
  return (
    <path
      d={marker.d}
      fill={hollow ? 'var(--card)' : marker.colour}
      stroke={hollow ? marker.colour : 'none'}
      strokeWidth={partial ? 1.75 : marker.strokeWidth}
      {...(partial ? { strokeDasharray: '2.5 1.75' } : {})}
    />
  );
}

/** The dot of a locality that is not among the chosen ones, as path data; many make one path. */
export function otherDot(x: number, y: number, r: number): string {
  const d = 2 * r;
  return `M${hundredths(x - r)} ${hundredths(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 ${-d} 0Z`;
}

/** To a hundredth of a px, so that files are short and the same everywhere. */
export function hundredths(px: number): number {
  return Math.round(px * 100) / 100;
}
