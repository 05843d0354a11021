import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useGrowing } from '../../../src/ui/growing/use-growing.ts';

describe('drawing many parts', () => {
  it('begins with the first, goes on step by step, and ends with all of them', () => {
    const numbers: number[] = [];
    renderHook(() => numbers.push(useGrowing(70, 30, 30)));
    expect(numbers[0]).toBe(30);
    expect(numbers.at(-1)).toBe(70);
    expect(numbers).toContain(60);
  });

  it('draws all at once where there are no more than the first', () => {
    const { result } = renderHook(() => useGrowing(12, 30, 30));
    expect(result.current).toBe(12);
  });
});
