import { describe, expect, it } from 'vitest';
import { neededIndicators, openingView } from '../../../src/features/view/state.ts';
import { accepted, index, items, nanbin, qinghe, rate } from './profile-fixture.ts';

describe('the data that a profile needs', () => {
  const view = { ...openingView(index), localities: [qinghe.id], indicators: [rate.id] };

  it('are those of all indicators, whatever is chosen', () => {
    expect(neededIndicators(view, index)).toEqual([items.id, rate.id, accepted.id]);
    expect(neededIndicators({ ...view, view: 'panels' }, index)).toEqual([rate.id]);
  });

  it('are none before one of several localities is chosen', () => {
    const several = { ...view, view: 'profile' as const, localities: [qinghe.id, nanbin.id] };
    expect(neededIndicators(several, index)).toEqual([]);
  });
});
