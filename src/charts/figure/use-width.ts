import { type RefCallback, useCallback, useState } from 'react';

/**
 * The width that the last element had, and that of the window then: all charts of a page are equally
 * wide, and to measure each anew lays the page out once more before anything is drawn on it.
 */
let last: { readonly page: number; readonly width: number } | null = null;

function expectedWidth(): number | null {
  return last?.page === innerWidth ? last.width : null;
}

/**
 * The width of an element's content in whole px, kept up to date. Null until it is known; while the
 * element takes no room, being hidden, it keeps the width that it had.
 */
export function useWidth(): [width: number | null, ref: RefCallback<HTMLElement>] {
  const [width, setWidth] = useState(expectedWidth);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return;
    const take = (measured: number) => {
      if (measured === 0) return;
      last = { page: innerWidth, width: measured };
      setWidth(measured);
    };
    // At once where nothing is expected: what is drawn a frame later would make what is below it jump.
    if (expectedWidth() === null) take(element.clientWidth);
    const observer = new ResizeObserver(([entry]) =>
      take(Math.floor(entry?.contentRect.width ?? 0)),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, ref];
}
