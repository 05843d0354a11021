import { useCallback, useState } from 'react';
import { keepText, readText } from '../../ui/storage/kept-text.ts';

/** What this visitor keeps here under a name; `read` makes of it what it can, of null nothing. */
export function readKept<Kept>(page: Window, name: string, read: (json: unknown) => Kept): Kept {
  try {
    return read(JSON.parse(readText(page, name) ?? 'null'));
  } catch {
    return read(null);
  }
}

/** Keeps something for this visitor under a name, until the page is closed if not for longer. */
export function keep(page: Window, name: string, value: unknown): void {
  keepText(page, name, JSON.stringify(value));
}

/** State that this visitor finds again on the next visit, and the function that changes it. */
export function useKept<Kept>(
  name: string,
  read: (json: unknown) => Kept,
): readonly [Kept, (change: (before: Kept) => Kept) => void] {
  const [value, setValue] = useState(() => readKept(window, name, read));
  const change = useCallback(
    (changeOf: (before: Kept) => Kept) => {
      // What is kept counts: another page may have changed it meanwhile.
      const next = changeOf(readKept(window, name, read));
      keep(window, name, next);
      setValue(next);
    },
    [name, read],
  );
  return [value, change];
}
