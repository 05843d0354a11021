import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logAxis } from '../../../../src/charts/axis/log.ts';

describe('logAxis', () => {
  it('has a tick at 1, 2 and 5 times each power of ten where they are few', () => {
    expect(logAxis(3, 40, 7)).toEqual({ domain: [2, 50], ticks: [2, 5, 10, 20, 50] });
  });

  it('has powers of ten and its ends where they are many', () => {
    expect(logAxis(1, 4000, 6).ticks).toEqual([1, 10, 100, 1000, 5000]);
  });

  it('has a width where all values are equal', () => {
    expect(logAxis(10, 10, 5).domain).toEqual([10, 20]);
  });

  it('refuses a zero, which has no logarithm', () => {
    expect(() => logAxis(0, 5, 5)).toThrow(RangeError);
  });

  it('holds every value between its ends, whatever the values', () => {
    const value = fc.double({ min: 1e-3, max: 1e8, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const { domain, ticks } = logAxis(low, high, 6);
        expect(domain[0]).toBeLessThanOrEqual(low);
        expect(domain[1]).toBeGreaterThanOrEqual(high);
        expect(ticks[0]).toBe(domain[0]);
        expect(ticks.at(-1)).toBe(domain[1]);
        expect(ticks).toEqual([...ticks].sort((x, y) => x - y));
      }),
    );
  });
});
