import type { Language } from '../../core/domain/text.ts';
import { formatExact } from '../../ui/format/number.ts';
import { type Axis, axisAround, axisFromZero } from '../axis/ticks.ts';

/** Values with their intervals, as an axis has to hold them. */
export interface Extent {
  readonly value: number;
  readonly interval: readonly [number, number] | null;
}

/**
 * The axis that holds values, their intervals and a line to hold them against: of rates around them
 * and within 0–100, of anything else from zero. Steps are whole where all values are.
 */
export function valueAxis(
  values: readonly Extent[],
  benchmark: number | null,
  rates: boolean,
  maxSteps: number,
): Axis {
  const all = values.flatMap(({ value, interval }) => [value, ...(interval ?? [])]);
  if (benchmark !== null) all.push(benchmark);
  if (rates) {
    return all.length === 0
      ? axisAround(0, 100, maxSteps)
      : axisAround(Math.min(...all), Math.max(...all), maxSteps);
  }
  return axisFromZero(Math.max(0, ...all), maxSteps, all.every(Number.isInteger));
}

/** A tick of such an axis as text: with all its digits, for it is where it says. */
export function tickText(tick: number, rates: boolean, language: Language): string {
  return `${formatExact(tick, language)}${rates ? '%' : ''}`;
}

/** From values to px: `domain` onto `from`–`to`, which may run either way. */
export function linear(
  [low, high]: readonly [number, number],
  from: number,
  to: number,
): (value: number) => number {
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}
