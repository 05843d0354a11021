import { describe, expect, it } from 'vitest';
import type { ComparisonView } from '../../../src/core/dataset/comparison-choice.ts';
import { viewOf } from '../../../src/features/view/state.ts';

const of = (localities: number, indicators: number, view: ComparisonView | null = null) =>
  viewOf({
    view,
    localities: Array.from({ length: localities }, (_, at) => `${at}`),
    indicators: Array.from({ length: indicators }, (_, at) => `${at}`),
  });

describe('the view of a comparison', () => {
  it('is a profile for one locality, whatever the indicators', () => {
    expect([of(1, 0), of(1, 1), of(1, 7)]).toEqual(['profile', 'profile', 'profile']);
  });

  it('is a ranking for several localities and one indicator, panels for several of both', () => {
    expect([of(2, 1), of(30, 1)]).toEqual(['ranking', 'ranking']);
    expect([of(2, 2), of(12, 75)]).toEqual(['panels', 'panels']);
  });

  it('is the one that was asked for, whatever is chosen', () => {
    expect([of(1, 1, 'panels'), of(5, 5, 'trend')]).toEqual(['panels', 'trend']);
  });
});
