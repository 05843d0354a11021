import type { Standing } from '../../core/dataset/position.ts';
import type { Interval } from '../../core/stats/confidence.ts';
import { IntervalLine } from '../../ui/interval-line/interval-line.tsx';
import './interval-strip.css';

const size = { width: 150, height: 16, inset: 7, thickness: 4, radius: 4.5 };

/**
 * A rate with its interval among its peers, which are short strokes, on a scale that holds them all; a
 * rate without peers is shown on the whole of 0 to 100 %. The numbers stand beside it in words.
 */
export function IntervalStrip(props: { standing: Standing; value: number; interval: Interval }) {
  const { value, interval } = props;
  const peers = props.standing.alike.flatMap(({ scaled }) =>
    scaled.kind === 'value' ? [scaled.value] : [],
  );
  const all = [...peers, ...interval, value];
  return (
    <IntervalLine
      className="profile-strip"
      size={size}
      value={value}
      interval={interval}
      domain={peers.length === 0 ? [0, 100] : [Math.min(...all), Math.max(...all)]}
      marker={0}
      others={peers}
    />
  );
}
