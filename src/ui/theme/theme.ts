import { useCallback, useState } from 'react';

export type Theme = 'light' | 'dark';

const storageKey = 'fazhi-compare.theme';

/** The theme the visitor chose here before, or else the one their system asks for. */
export function initialTheme(page: Window): Theme {
  const chosen = readChoice(page);
  if (chosen !== null) return chosen;
  return page.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function readChoice(page: Window): Theme | null {
  try {
    const stored = page.localStorage.getItem(storageKey);
    return stored === 'light' || stored === 'dark' ? stored : null;
  } catch {
    // Storage may be forbidden (private windows, file:); the system's wish then decides.
    return null;
  }
}

function keepChoice(page: Window, theme: Theme): void {
  try {
    page.localStorage.setItem(storageKey, theme);
  } catch {
    // Without storage the choice lasts as long as the page does.
  }
}

export function applyTheme(page: Window, theme: Theme): void {
  page.document.documentElement.dataset.theme = theme;
}

/** The theme in force and a function that switches it and remembers the choice. */
export function useTheme(page: Window): readonly [Theme, () => void] {
  const [theme, setTheme] = useState<Theme>(() =>
    page.document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light',
  );
  const toggle = useCallback(() => {
    const next = theme === 'dark' ? 'light' : 'dark';
    applyTheme(page, next);
    keepChoice(page, next);
    setTheme(next);
  }, [page, theme]);
  return [theme, toggle];
}
