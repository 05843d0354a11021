import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../../../src/charts/labels/spread.ts';

describe('spread', () => {
  it('leaves alone what does not collide', () => {
    const things = [
      { desired: 80, length: 20 },
      { desired: 20, length: 20 },
    ];
    expect(spread(things, 0, 100)).toEqual([80, 20]);
  });

  it('moves two that want the same place apart evenly, the first given first', () => {
    const things = [
      { desired: 50, length: 20 },
      { desired: 50, length: 20 },
    ];
    expect(spread(things, 0, 100)).toEqual([40, 60]);
  });

  it('pushes a group back inside the line', () => {
    const things = [
      { desired: 98, length: 20 },
      { desired: 99, length: 20 },
    ];
    expect(spread(things, 0, 100)).toEqual([70, 90]);
  });

  it('never lets two overlap, keeps their order and stays inside where there is room', () => {
    const thing = fc.record({
      desired: fc.integer({ min: -50, max: 450 }),
      length: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(thing, { minLength: 1, maxLength: 10 }), (things) => {
        const middles = spread(things, 0, 400);
        const order = things
          .map((one, index) => ({ ...one, middle: middles[index] ?? 0, index }))
          .sort((a, b) => a.desired - b.desired || a.index - b.index);
        order.forEach((one, index) => {
          expect(one.middle - one.length / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(one.middle + one.length / 2).toBeLessThanOrEqual(400 + 1e-6);
          const next = order[index + 1];
          if (next === undefined) return;
          expect(one.middle + one.length / 2).toBeLessThanOrEqual(
            next.middle - next.length / 2 + 1e-6,
          );
        });
      }),
    );
  });
});
