import { IntervalLine } from '../../ui/interval-line/interval-line.tsx';
import type { Entry } from './model.ts';

/** The stretch of the scale that a row needs, in its unit. */
export interface Domain {
  readonly low: number;
  readonly high: number;
}

const size = { width: 110, height: 12, inset: 6, thickness: 3, radius: 4 };

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
  const { domain, position, ...shown } = props;
  return (
    <IntervalLine
      {...shown}
      className="interval-strip"
      size={size}
      domain={[domain.low, domain.high]}
      marker={position}
    />
  );
}
