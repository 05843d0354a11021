import { describe, expect, it } from 'vitest';
import { markerColour, markerPath } from '../../../../src/ui/marker/shapes.ts';

describe('markerPath', () => {
  it('gives each of the first 64 localities its own pair of colour and shape', () => {
    const seen = new Set(
      Array.from({ length: 64 }, (_, index) => {
        const marker = markerPath(index, 0, 0, 10);
        return `${marker.colour} ${marker.hollow} ${marker.d}`;
      }),
    );
    expect(seen.size).toBe(64);
  });

  it('starts with a solid dot and draws the fourth hollow', () => {
    expect(markerPath(0, 5, 5, 5)).toEqual({
      d: 'M0 5a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z',
      hollow: false,
      colour: 'var(--c1)',
      strokeWidth: 0,
    });
    expect(markerPath(3, 5, 5, 5).hollow).toBe(true);
  });

  it('keeps a hollow marker with its stroke as large as a solid one', () => {
    const ring = markerPath(3, 0, 0, 10);
    // Outer edge = radius of the path + half the stroke.
    const radius = Number(/a([\d.]+) /.exec(ring.d)?.[1]);
    expect(radius + ring.strokeWidth / 2).toBeCloseTo(10, 2);
  });

  it('centres the symmetric shapes on the point it is given', () => {
    for (const index of [1, 2, 4, 6]) {
      const numbers =
        markerPath(index, 100, 40, 7)
          .d.match(/-?\d+(\.\d+)?/g)
          ?.map(Number) ?? [];
      const xs = numbers.filter((_, position) => position % 2 === 0);
      const ys = numbers.filter((_, position) => position % 2 === 1);
      expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(100, 2);
      expect((Math.min(...ys) + Math.max(...ys)) / 2).toBeCloseTo(40, 2);
    }
  });
});

describe('markerColour', () => {
  it('goes round after eight colours', () => {
    expect(markerColour(7)).toBe('var(--c8)');
    expect(markerColour(8)).toBe('var(--c1)');
  });
});
