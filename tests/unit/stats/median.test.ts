import fc from 'fast-check';
import { expect, it } from 'vitest';
import { median } from '../../../src/core/stats/median.ts';

// statistics.median of Python 3.11.
it.each([
  [[7], 7],
  [[1, 2], 1.5],
  [[94.84, 98.3, 98.11], 98.11],
  [[10, 9, 100, 0], 9.5],
  [[-3, 5, -3, 0, 2], 0],
])('is the middle of %j in order of size', (values, expected) => {
  expect(median(values)).toBeCloseTo(expected, 12);
});

it('has as many values above as below it, and leaves the list as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }), (values) => {
      const before = [...values];
      const middle = median(values);
      expect(values).toEqual(before);
      expect(values.filter((one) => one > middle).length).toBeLessThanOrEqual(values.length / 2);
      expect(values.filter((one) => one < middle).length).toBeLessThanOrEqual(values.length / 2);
    }),
  );
});

it('refuses no values, and values that are none', () => {
  expect(() => median([])).toThrow(RangeError);
  expect(() => median([1, Number.NaN])).toThrow(RangeError);
});
