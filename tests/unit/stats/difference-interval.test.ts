import { describe, expect, it } from 'vitest';
import {
  differenceInterval,
  distinctlyHigher,
} from '../../../src/core/stats/difference-interval.ts';

describe('differenceInterval', () => {
  // By hand, 3-4-5 triangles: 50 − 30 = 20, less √(3² + 4²), more √(6² + 8²).
  it('puts the outer arm of each side together', () => {
    const first = { value: 50, interval: [47, 56] as const };
    const second = { value: 30, interval: [22, 34] as const };
    expect(differenceInterval(first, second)).toEqual([15, 30]);
    expect(differenceInterval(second, first)).toEqual([-30, -15]);
  });
});

describe('distinctlyHigher', () => {
  const at = (value: number) => ({ value, interval: [value - 3, value + 4] as const });

  it('names the higher where the interval of the difference holds no 0', () => {
    expect(distinctlyHigher(at(6), at(0))).toBe('first');
    expect(distinctlyHigher(at(0), at(6))).toBe('second');
  });

  it('names none where it does, nor where the end of the interval is just 0', () => {
    expect(distinctlyHigher(at(4), at(0))).toBeNull();
    expect(distinctlyHigher(at(5), at(0))).toBeNull();
    expect(distinctlyHigher(at(1), at(1))).toBeNull();
  });
});
