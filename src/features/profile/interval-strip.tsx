import type { Standing } from '../../core/dataset/position.ts';
import type { Interval } from '../../core/stats/confidence.ts';
import { markerPath } from '../../ui/marker/shapes.ts';
import './interval-strip.css';

const width = 150;
const height = 16;
const inset = 7;

/**
 * A rate with its interval among its peers, which are short strokes, on a scale that holds them all; a
 * rate without peers is shown on the whole of 0 to 100 %. The numbers stand beside it in words.
 */
export function IntervalStrip(props: { standing: Standing; value: number; interval: Interval }) {
  const { value, interval } = props;
  const peers = props.standing.alike.flatMap(({ scaled }) =>
    scaled.kind === 'value' ? [scaled.value] : [],
  );
  const [low, high] =
    peers.length === 0
      ? [0, 100]
      : [Math.min(...peers, ...interval, value), Math.max(...peers, ...interval, value)];
  const x = (at: number) =>
    high === low ? width / 2 : inset + ((at - low) / (high - low)) * (width - 2 * inset);
  const marker = markerPath(0, x(value), height / 2, 4.5);
  return (
    <svg className="profile-strip" width={width} height={height} aria-hidden="true">
      <line x1="0" x2={width} y1={height / 2} y2={height / 2} stroke="var(--line)" />
      {[...new Set(peers.map((at) => Math.round(10 * x(at)) / 10))].map((at) => (
        <line key={at} x1={at} x2={at} y1="2" y2={height - 2} stroke="var(--ink-3)" />
      ))}
      <rect
        x={x(interval[0])}
        width={Math.max(1, x(interval[1]) - x(interval[0]))}
        y={height / 2 - 2}
        height="4"
        fill={marker.colour}
        opacity="0.45"
      />
      <path d={marker.d} fill={marker.colour} />
    </svg>
  );
}
