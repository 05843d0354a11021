import type { MouseEvent } from 'react';

/** A link that is followed within the page, unless it is asked to open elsewhere. */
export function follow(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
    if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
    event.preventDefault();
    act();
  };
}
