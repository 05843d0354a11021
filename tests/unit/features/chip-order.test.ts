import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapAt, moved, placeInGap } from '../../../src/features/selection/order.ts';

describe('moved', () => {
  it.each([
    [0, 2, ['b', 'c', 'a', 'd']],
    [3, 0, ['d', 'a', 'b', 'c']],
    [1, 2, ['a', 'c', 'b', 'd']],
  ])('puts the entry at %i to %i', (from, to, expected) => {
    expect(moved(['a', 'b', 'c', 'd'], from, to)).toEqual(expected);
  });

  it('leaves the list alone where there is nothing to move or no place for it', () => {
    const list = ['a', 'b'];
    for (const [from, to] of [
      [0, 0],
      [0, -1],
      [1, 2],
      [2, 0],
    ] as const)
      expect(moved(list, from, to)).toBe(list);
  });

  it('keeps every entry, and the others in their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), fc.nat(), fc.nat(), (list, a, b) => {
        const from = a % list.length;
        const to = b % list.length;
        const after = moved(list, from, to);
        expect(after[to]).toBe(list[from]);
        const entry = list[from];
        expect(after.filter((one) => one !== entry)).toEqual(list.filter((one) => one !== entry));
      }),
    );
  });
});

/** Two lines: 0 1 2 above, 3 4 below, each 40 wide and 30 high with 10 between. */
const boxes = [0, 1, 2, 3, 4].map((index) => {
  const left = (index % 3) * 50;
  const top = Math.floor(index / 3) * 40;
  return { left, right: left + 40, top, bottom: top + 30 };
});

describe('gapAt', () => {
  it.each([
    ['before the first', -20, 10, 0],
    ['on the left half of the first', 10, 10, 0],
    ['on the right half of the first', 30, 10, 1],
    ['between the second and the third', 95, 10, 2],
    ['right of the line above', 300, 10, 3],
    ['on the left half of the first below', 5, 50, 3],
    ['right of the line below', 300, 60, 5],
    ['far below', 60, 400, 4],
    ['between the lines, nearer to the one below', 5, 37, 3],
  ])('tells %s', (_, x, y, gap) => {
    expect(gapAt(boxes, x, y)).toBe(gap);
  });

  it('is the only gap where nothing stands', () => {
    expect(gapAt([], 10, 10)).toBe(0);
  });
});

describe('placeInGap', () => {
  it.each([
    [2, 0, 0],
    [2, 2, 2],
    [2, 3, 2],
    [2, 5, 4],
  ])('moves the entry at %i into gap %i to place %i', (from, gap, place) => {
    expect(placeInGap(from, gap)).toBe(place);
  });
});
