import { markerPath } from '../../ui/marker/shapes.ts';
import type { Entry } from './model.ts';

/** The stretch of the scale that a row needs, in its unit. */
export interface Domain {
  readonly low: number;
  readonly high: number;
}

const width = 110;
const height = 12;
const inset = 6;

/**
 * The common scale of a row, wide enough for every interval and value in it; null without intervals.
 * A lone interval would fill any scale made from itself, so it is shown on the whole of 0 to 100 %, or
 * with as much room above as it has below.
 */
export function rowDomain(entries: readonly Entry[]): Domain | null {
  const shown = entries.flatMap((entry) => entry.observations.map(({ scaled }) => scaled));
  const intervals = shown.flatMap((one) =>
    one.kind === 'none' || one.interval === null ? [] : [{ ...one, interval: one.interval }],
  );
  const ends = intervals.flatMap(({ interval, value }) => [...interval, value]);
  const [first] = intervals;
  if (first === undefined) return null;
  if (intervals.length === 1) {
    return { low: 0, high: first.unit.zh === '%' ? 100 : 2 * first.interval[1] };
  }
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** Point and 95 % interval on the row's common scale. The numbers themselves stand in the evidence. */
export function IntervalStrip(props: {
  value: number;
  interval: readonly [number, number];
  domain: Domain;
  position: number;
}) {
  const { low, high } = props.domain;
  const spread = high - low;
  const x = (value: number) =>
    spread === 0 ? width / 2 : inset + ((value - low) / spread) * (width - 2 * inset);
  const [from, to] = props.interval;
  const marker = markerPath(props.position, x(props.value), height / 2, 4);
  return (
    <svg className="interval-strip" width={width} height={height} aria-hidden="true">
      <line x1="0" x2={width} y1={height / 2} y2={height / 2} stroke="var(--line)" />
      <rect
        x={x(from)}
        width={Math.max(1, x(to) - x(from))}
        y={height / 2 - 1.5}
        height="3"
        fill={marker.colour}
        opacity="0.45"
      />
      <path
        d={marker.d}
        fill={marker.hollow ? 'var(--card)' : marker.colour}
        stroke={marker.hollow ? marker.colour : 'none'}
        strokeWidth={marker.strokeWidth}
      />
    </svg>
  );
}
