import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flyFlags } from '../../../../src/charts/labels/lanes.ts';

describe('flyFlags', () => {
  it('flies flags that are far enough from each other in one lane', () => {
    expect(
      flyFlags(
        [
          { x: 300, width: 80 },
          { x: 100, width: 80 },
        ],
        500,
      ),
    ).toEqual([
      { left: 300, lane: 0 },
      { left: 100, lane: 0 },
    ]);
  });

  it('flies the left of two close ones higher, over the line of the right one', () => {
    const [right, left] = flyFlags(
      [
        { x: 130, width: 80 },
        { x: 100, width: 80 },
      ],
      500,
    );
    expect([left?.lane, right?.lane]).toEqual([1, 0]);
  });

  it('keeps a flag at the right edge inside', () => {
    expect(flyFlags([{ x: 495, width: 80 }], 500)).toEqual([{ left: 420, lane: 0 }]);
  });

  const flag = fc.record({
    x: fc.integer({ min: 0, max: 600 }),
    width: fc.integer({ min: 30, max: 160 }),
  });
  const placed = (flags: readonly { x: number; width: number }[], width: number) =>
    flyFlags(flags, width).map((place, index) => ({
      ...place,
      x: flags[index]?.x ?? 0,
      right: place.left + (flags[index]?.width ?? 0),
    }));

  it('never lays one flag on another and keeps all inside', () => {
    fc.assert(
      fc.property(fc.array(flag, { maxLength: 14 }), (flags) => {
        const all = placed(flags, 600);
        for (const a of all) {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.right).toBeLessThanOrEqual(600);
          for (const b of all) {
            if (a === b || a.lane !== b.lane) continue;
            expect(a.left < b.right && b.left < a.right).toBe(false);
          }
        }
      }),
    );
  });

  it('never lets a line pass a flag where there is room to the right of all marks', () => {
    fc.assert(
      fc.property(fc.array(flag, { maxLength: 14 }), (flags) => {
        const all = placed(flags, 760);
        for (const a of all) {
          for (const b of all) {
            if (b.lane > a.lane) expect(b.x > a.left && b.x < a.right).toBe(false);
          }
        }
      }),
    );
  });
});
