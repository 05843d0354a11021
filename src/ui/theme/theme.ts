import { useCallback, useState } from 'react';
import { keepText, readText } from '../storage/kept-text.ts';

export type Theme = 'light' | 'dark';

const keptName = 'theme';

/** The theme the visitor chose here before, or else the one their system asks for. */
export function initialTheme(page: Window): Theme {
  const chosen = readText(page, keptName);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return page.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
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
    keepText(page, keptName, next);
    setTheme(next);
  }, [page, theme]);
  return [theme, toggle];
}
