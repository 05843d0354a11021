import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

type Face = 'chart' | 'table';

/** Which face of a figure shows, and whether both have been seen. */
interface Shown {
  readonly now: Face;
  readonly both: boolean;
}

/**
 * Shows the chart or its table. The switch keeps the place: what was pressed stays where it is on the
 * screen, though what is below may have become shorter or longer.
 */
export function useShown(place: RefObject<HTMLElement | null>): [Shown, (face: Face) => void] {
  const [shown, setShown] = useState<Shown>({ now: 'chart', both: false });
  const topBefore = useRef<number | null>(null);
  useLayoutEffect(() => {
    const before = topBefore.current;
    const element = place.current;
    if (before === null || element === null) return;
    topBefore.current = null;
    const moved = element.getBoundingClientRect().top - before;
    if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
  });
  const show = useCallback(
    (now: Face) => {
      topBefore.current = place.current?.getBoundingClientRect().top ?? null;
      setShown({ now, both: true });
    },
    [place],
  );
  return [shown, show];
}
