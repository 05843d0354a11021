// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
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

  it('is none where storage is forbidden, and nothing breaks', () => {
    const page = { ...window } as unknown as Window;
    Object.defineProperty(page, 'localStorage', {
      get: vi.fn(() => {
        throw new DOMException('denied', 'SecurityError');
      }),
    });
    const store = createViewStore(index, '');
    remember(store, page);
    expect(() => store.getState().compareBy({ view: 'heat' })).not.toThrow();
    expect(rememberedAddress(page)).toBe('');
  });
});
