/** The value below which a share of all lies: the smallest with at least that share at or below it. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** What was measured of one press, in ms. */
export interface Timing {
  readonly title: string;
  readonly app: readonly number[];
  /** The same by bare Recharts; empty where it has nothing like it. */
  readonly floor: readonly number[];
}

/** What no press may exceed. */
export const limits = {
  milliseconds: 100,
  timesFloor: 1.5,
  longTask: 200,
  shift: 0.05,
} as const;

/**
 * A screen shows 60 frames a second: where the floor takes less than a frame, a frame is what the app
 * is held against, since no person can see the difference.
 */
const frame = 1000 / 60;

export interface Verdict {
  readonly line: string;
  /** What is wrong, none where all is well. */
  readonly broken: readonly string[];
}

/** @param held to all limits, or where nothing could hold the others to the floor only */
export function judge({ title, app, floor }: Timing, held: 'all' | 'floor'): Verdict {
  const p50 = percentile(app, 0.5);
  const p95 = percentile(app, 0.95);
  const times = (share: number) =>
    percentile(app, share) / Math.max(frame, percentile(floor, share));
  const against =
    floor.length === 0
      ? ''
      : `; ${times(0.5).toFixed(2)} and ${times(0.95).toFixed(2)} times the floor`;
  const line = `${title}: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms${against} (${app.length} times)`;
  const broken: string[] = [];
  if (p95 > limits.milliseconds && held === 'all') {
    broken.push(`${title}: p95 is ${p95.toFixed(0)} ms, more than ${limits.milliseconds} ms`);
  }
  if (floor.length > 0 && times(0.95) > limits.timesFloor) {
    broken.push(
      `${title}: p95 is ${times(0.95).toFixed(2)} times the floor, more than ${limits.timesFloor}`,
    );
  }
  return { line, broken };
}
