import { useEffect, useState } from 'react';

/**
 * The width of an element's content in whole px, kept up to date. Null until it is known; while the
 * element takes no room, being hidden, it keeps the width that it had.
 */
export function useWidth(): [width: number | null, ref: (element: HTMLElement | null) => void] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState<number | null>(null);
  useEffect(() => {
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return [width, setElement];
}
