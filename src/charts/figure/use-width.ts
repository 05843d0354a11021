import { useCallback, useEffect, useState } from 'react';

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
  // At once where it can be: what is drawn a frame later would make what is below it jump.
  const ref = useCallback((mounted: HTMLElement | null) => {
    setElement(mounted);
    const measured = mounted?.clientWidth ?? 0;
    if (measured > 0) setWidth(measured);
  }, []);
  return [width, ref];
}
