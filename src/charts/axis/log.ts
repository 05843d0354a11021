import type { Axis } from './ticks.ts';

/**
 * A logarithmic axis that holds `low` to `high`, both above zero: from a 1, 2 or 5 times a power of
 * ten at or below to one at or above, with a tick at each of them, or at powers of ten only where
 * that were more than `maxSteps` steps; its ends have ticks always.
 *
 * @throws {RangeError} when a value is not above zero: a logarithm has no place for it
 */
export function logAxis(low: number, high: number, maxSteps: number): Axis {
  if (!(low > 0 && high >= low)) throw new RangeError(`no logarithmic axis from ${low} to ${high}`);
  const steps = [1, 2, 5].flatMap((factor) =>
    powers(low, high).map((power) => Number((factor * 10 ** power).toPrecision(12))),
  );
  steps.sort((a, b) => a - b);
  const bottom = steps.filter((step) => step <= low).at(-1) ?? low;
  const top = steps.find((step) => step >= high && step > bottom) ?? high;
  const inside = steps.filter((step) => step >= bottom && step <= top);
  const decades = inside.filter((step) => Number.isInteger(roundOff(Math.log10(step))));
  const ticks =
    inside.length - 1 <= maxSteps
      ? inside
      : [...new Set([bottom, ...spaced(decades, bottom, top), top])];
  return { domain: [bottom, top], ticks };
}

/** Powers of ten not too near the two ends, whose ticks they would touch. */
function spaced(decades: readonly number[], bottom: number, top: number): number[] {
  return decades.filter((step) => step > bottom * 2 && step < top / 2);
}

function powers(low: number, high: number): number[] {
  const first = Math.floor(Math.log10(low)) - 1;
  const last = Math.ceil(Math.log10(high)) + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function roundOff(value: number): number {
  return Number(value.toPrecision(12));
}
