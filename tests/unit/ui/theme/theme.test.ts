// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { initialTheme } from '../../../../src/ui/theme/theme.ts';

/** A page whose system asks for one theme, with the storage of this one. */
function page(asksFor: 'light' | 'dark'): Window {
  return {
    localStorage: window.localStorage,
    matchMedia: (query: string) => ({ matches: query.includes(asksFor) }),
  } as unknown as Window;
}

describe('the theme at first', () => {
  beforeEach(() => window.localStorage.clear());

  it('is the one that the system asks for', () => {
    expect(initialTheme(page('light'))).toBe('light');
    expect(initialTheme(page('dark'))).toBe('dark');
  });

  it('is the one chosen here before, whatever the system asks for', () => {
    window.localStorage.setItem('fazhi-compare.theme', 'light');
    expect(initialTheme(page('dark'))).toBe('light');
  });

  it('is not anything else that is stored', () => {
    window.localStorage.setItem('fazhi-compare.theme', 'sepia');
    expect(initialTheme(page('dark'))).toBe('dark');
  });
});
