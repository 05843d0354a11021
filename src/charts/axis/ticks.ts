/** A linear axis: its two ends and the ticks between them, the ends included. */
export interface Axis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

const niceFactors = [1, 2, 2.5, 5, 10];

/** Whiskers and all, an axis of rates shows at least this many percentage points. */
const leastRateSpan = 5;

/**
 * An axis from zero to the first round number at or above `max`, in at most `maxSteps` round steps.
 * Whole steps only where `wholeSteps` (one does not count half a case). Where all is zero, 0 to 1.
 */
export function axisFromZero(max: number, maxSteps: number, wholeSteps: boolean): Axis {
  const top = max > 0 ? max : 1;
  const step = niceStep(top, maxSteps, wholeSteps);
  return axis(0, Math.ceil(roundOff(top / step)) * step, step);
}

/**
 * An axis for percentages around [low, high] in at most `maxSteps` round steps. It need not start at
 * zero, is at least five points wide even where all values are equal, and stays within 0–100 unless
 * a value that cannot be lies outside.
 */
export function axisAround(low: number, high: number, maxSteps: number): Axis {
  const floor = Math.min(0, low);
  const ceiling = Math.max(100, high);
  const room = Math.max(0, leastRateSpan - (high - low)) / 2;
  // What lacks is shared out evenly, then pushed back inside the bounds.
  const shift = Math.max(0, high + room - ceiling) - Math.max(0, floor - (low - room));
  for (const step of [1, 2, 5, 10, 20, 25, 50, 100, 200, 500]) {
    const bottom = Math.floor(roundOff((low - room - shift) / step)) * step;
    const top = Math.ceil(roundOff((high + room - shift) / step)) * step;
    if (roundOff((top - bottom) / step) <= maxSteps) return axis(bottom, top, step);
  }
  return { domain: [floor, ceiling], ticks: [floor, ceiling] };
}

function niceStep(span: number, maxSteps: number, whole: boolean): number {
  const rough = span / maxSteps;
  const power = 10 ** Math.floor(Math.log10(rough));
  for (const factor of [...niceFactors, 20]) {
    const step = roundOff(factor * power);
    if (whole && !Number.isInteger(step)) continue;
    if (Math.ceil(roundOff(span / step)) <= maxSteps) return step;
  }
  return whole ? Math.max(1, 10 * power) : 10 * power;
}

function axis(from: number, to: number, step: number): Axis {
  const ticks: number[] = [];
  const steps = Math.floor(roundOff((to - from) / step));
  for (let index = 0; index <= steps; index += 1) ticks.push(roundOff(from + index * step));
  return { domain: [roundOff(from), roundOff(to)], ticks };
}

/** Rid of what binary fractions leave behind: 0.30000000000000004 is 0.3. */
function roundOff(value: number): number {
  return Number(value.toPrecision(12));
}
