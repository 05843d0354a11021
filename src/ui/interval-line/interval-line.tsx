import type { Interval } from '../../core/stats/confidence.ts';
import { markerPath } from '../marker/shapes.ts';

/** How large a line is, px. */
export interface LineSize {
  readonly width: number;
  readonly height: number;
  /** Kept free at each end, for the marker. */
  readonly inset: number;
  /** Of the interval. */
  readonly thickness: number;
  /** Of the marker. */
  readonly radius: number;
}

/**
 * A value with its interval on a scale, beside a number. The numbers stand in words next to it, so it is
 * hidden from assistive technology.
 */
export function IntervalLine(props: {
  className: string;
  size: LineSize;
  value: number;
  interval: Interval;
  /** The ends of the scale; where they are equal, all is in the middle. */
  domain: Interval;
  /** Of the locality, from 0. */
  marker: number;
  /** Other values, as short strokes. */
  others?: readonly number[];
}) {
  const { width, height, inset, thickness, radius } = props.size;
  const [low, high] = props.domain;
  const x = (at: number) =>
    high === low ? width / 2 : inset + ((at - low) / (high - low)) * (width - 2 * inset);
  const [from, to] = [x(props.interval[0]), x(props.interval[1])];
  const marker = markerPath(props.marker, x(props.value), height / 2, radius);
  // Where strokes would lie on one another one is enough.
  const strokes = new Set((props.others ?? []).map((at) => Math.round(10 * x(at)) / 10));
  return (
    <svg className={props.className} width={width} height={height} aria-hidden="true">
      <line x1="0" x2={width} y1={height / 2} y2={height / 2} stroke="var(--line)" />
      {[...strokes].map((at) => (
        <line key={at} x1={at} x2={at} y1="2" y2={height - 2} stroke="var(--ink-3)" />
      ))}
      <rect
        x={from}
        width={Math.max(1, to - from)}
        y={(height - thickness) / 2}
        height={thickness}
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
