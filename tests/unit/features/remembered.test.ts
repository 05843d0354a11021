// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { remember, rememberedAddress } from '../../../src/features/view/remembered.ts';
import { createViewStore } from '../../../src/features/view/store.ts';
import { index } from './index-fixture.ts';

describe('the view left last', () => {
  beforeEach(() => window.localStorage.clear());

  it('is remembered with all that was chosen, but not which number was open', () => {
    const store = createViewStore(index, '?v=2&l=990121&i=review.accepted');
    remember(store, window);
    store.getState().compareBy({ view: 'trend' });
    store.getState().open({ locality: '990121', year: 2023, indicator: 'review.accepted' });
    expect(rememberedAddress(window)).toBe('?v=2&l=990121&i=review.accepted&y=latest&w=trend');
  });

  it('is no longer remembered once that is stopped', () => {
    const store = createViewStore(index, '?v=2&l=990121');
    remember(store, window)();
    store.getState().compareBy({ view: 'heat' });
    expect(rememberedAddress(window)).toBe('');
  });

  it('is remembered for no longer than the page is open where storage is forbidden', () => {
    const forbidding = () =>
      Object.defineProperty({} as Window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    const page = forbidding();
    const store = createViewStore(index, '?v=2&l=990121&i=review.accepted');
    remember(store, page);
    store.getState().compareBy({ view: 'heat' });
    expect(rememberedAddress(page)).toContain('w=heat');
    expect(rememberedAddress(forbidding())).toBe('');
  });
});
