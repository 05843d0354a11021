import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { gapAt, placeInGap } from './order.ts';

/** A press that wanders less than this, in px, is a press and no drag. */
const slack = 6;

/** A chip on its way: how far it was pulled, in px, and before which place it would be put. */
export interface Drag {
  readonly from: number;
  readonly dx: number;
  readonly dy: number;
  readonly gap: number;
}

interface Press {
  readonly from: number;
  readonly x: number;
  readonly y: number;
  readonly boxes: readonly DOMRect[];
}

/**
 * Moving the items of a list by pointer, be it a mouse, a pen or a finger. The list stands still
 * while a chip is pulled over it, so that what is aimed at does not run away; Escape lets go.
 *
 * @param list its children are the items, in order
 * @param onMove from where to where, from 0
 */
export function useChipDrag(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const press = useRef<Press | null>(null);
  /** The press that ends a drag is no press on the chip. */
  const dragged = useRef(false);
  const dragging = drag !== null;

  useEffect(() => {
    if (!dragging) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      press.current = null;
      setDrag(null);
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [dragging]);

  const handlers = (from: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      dragged.current = false;
      if (event.button !== 0 || list.current === null) return;
      const boxes = [...list.current.children].map((item) => item.getBoundingClientRect());
      press.current = { from, x: event.clientX, y: event.clientY, boxes };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const start = press.current;
      if (start === null) return;
      const dx = event.clientX - start.x;
      const dy = event.clientY - start.y;
      if (!dragging && Math.hypot(dx, dy) < slack) return;
      // Only now, since a captured pointer keeps a plain press from its target.
      if (!dragging) event.currentTarget.setPointerCapture(event.pointerId);
      dragged.current = true;
      setDrag({ from, dx, dy, gap: gapAt(start.boxes, event.clientX, event.clientY) });
    },
    onPointerUp: () => {
      press.current = null;
      if (drag === null) return;
      setDrag(null);
      const to = placeInGap(drag.from, drag.gap);
      if (to !== drag.from) onMove(drag.from, to);
    },
    onPointerCancel: () => {
      press.current = null;
      setDrag(null);
    },
  });

  return { drag, handlers, wasDragged: () => dragged.current };
}
