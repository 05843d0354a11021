import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAround } from '../../../../src/charts/labels/around.ts';
import { overlap, within } from '../../../../src/charts/labels/box.ts';

const bounds = { left: 0, top: 0, width: 400, height: 300 };
const label = { width: 60, height: 18 };

describe('placeAround', () => {
  it('puts a label to the right of its mark where nothing is in the way', () => {
    expect(placeAround([{ x: 100, y: 100, radius: 6, label }], bounds)).toEqual([
      { left: 110, top: 91, width: 60, height: 18 },
    ]);
  });

  it('goes to the left at the right edge', () => {
    const [box] = placeAround([{ x: 390, y: 100, radius: 6, label }], bounds);
    expect(box?.left).toBe(320);
  });

  it('makes way for a mark, with or without a label of its own', () => {
    const [box] = placeAround(
      [
        { x: 100, y: 100, radius: 6, label },
        { x: 130, y: 100, radius: 6, label: null },
      ],
      bounds,
    );
    expect(box?.left).toBe(30);
  });

  it('leaves a label out rather than laying it on something', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => ({
      x: 200 + (index % 6) * 3,
      y: 150 + Math.floor(index / 6) * 3,
      radius: 6,
      label,
    }));
    expect(placeAround(crowd, bounds)).toContain(null);
  });

  it('never lays a label on a label, a mark or the edge, whatever the points', () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      radius: fc.integer({ min: 3, max: 14 }),
      label: fc.option(
        fc.record({ width: fc.integer({ min: 10, max: 90 }), height: fc.constant(18) }),
        { nil: null },
      ),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 25 }), (points) => {
        const boxes = placeAround(points, bounds);
        boxes.forEach((box, index) => {
          if (box === null) return;
          expect(within(box, bounds)).toBe(true);
          points.forEach(({ x, y, radius }, at) => {
            const mark = {
              left: x - radius,
              top: y - radius,
              width: 2 * radius,
              height: 2 * radius,
            };
            if (at !== index) expect(overlap(box, mark)).toBe(false);
            const other = boxes[at] ?? null;
            if (at !== index && other !== null) expect(overlap(box, other)).toBe(false);
          });
        });
      }),
    );
  });
});
