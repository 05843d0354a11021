import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisAround, axisFromZero } from '../../../../src/charts/axis/ticks.ts';

describe('axisFromZero', () => {
  it('ends at the first round number that holds the largest value', () => {
    expect(axisFromZero(89591, 5, true)).toEqual({
      domain: [0, 100000],
      ticks: [0, 20000, 40000, 60000, 80000, 100000],
    });
  });

  it('takes no half steps where things are counted', () => {
    expect(axisFromZero(3, 5, true).ticks).toEqual([0, 1, 2, 3]);
    expect(axisFromZero(1, 5, true).ticks).toEqual([0, 1]);
    expect(axisFromZero(1, 5, false).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });

  it('still has a width where everything is zero', () => {
    expect(axisFromZero(0, 5, true)).toEqual({ domain: [0, 1], ticks: [0, 1] });
  });

  it('holds the value, starts at zero and keeps to the number of steps, whatever the value', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1e9, noNaN: true }),
        fc.integer({ min: 1, max: 8 }),
        fc.boolean(),
        (max, steps, whole) => {
          const { domain, ticks } = axisFromZero(max, steps, whole);
          expect(domain[0]).toBe(0);
          expect(domain[1]).toBeGreaterThanOrEqual(max * (1 - 1e-9));
          expect(ticks[0]).toBe(0);
          expect(ticks.at(-1)).toBe(domain[1]);
          expect(ticks.length - 1).toBeLessThanOrEqual(steps);
          if (whole) expect(ticks.every(Number.isInteger)).toBe(true);
        },
      ),
    );
  });
});

describe('axisAround', () => {
  it('closes in on rates that lie near each other', () => {
    expect(axisAround(93.88, 98.92, 5)).toEqual({
      domain: [92, 100],
      ticks: [92, 94, 96, 98, 100],
    });
  });

  it('keeps a width where all rates are 100, without passing 100', () => {
    expect(axisAround(100, 100, 5)).toEqual({
      domain: [95, 100],
      ticks: [95, 96, 97, 98, 99, 100],
    });
  });

  it('keeps a width at 0 without passing below it', () => {
    expect(axisAround(0, 0, 5).domain).toEqual([0, 5]);
  });

  it('takes coarser steps where fewer labels fit', () => {
    expect(axisAround(93.88, 98.92, 2).ticks).toEqual([90, 95, 100]);
    expect(axisAround(12, 97, 1).ticks).toEqual([0, 100]);
  });

  it('goes past 100 only for a printed rate that does', () => {
    expect(axisAround(80, 120, 5).domain[1]).toBeGreaterThanOrEqual(120);
  });

  it('holds every value between 0 and 100, whatever the values', () => {
    const rate = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(rate, rate, fc.integer({ min: 1, max: 8 }), (a, b, steps) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const { domain, ticks } = axisAround(low, high, steps);
        expect(domain[0]).toBeGreaterThanOrEqual(0);
        expect(domain[1]).toBeLessThanOrEqual(100);
        expect(domain[0]).toBeLessThanOrEqual(low + 1e-9);
        expect(domain[1]).toBeGreaterThanOrEqual(high - 1e-9);
        expect(domain[1] - domain[0]).toBeGreaterThanOrEqual(5);
        expect(ticks.length - 1).toBeLessThanOrEqual(steps);
      }),
    );
  });
});
