import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { ViewStoreApi } from '../features/view/store.ts';
import { useStrings } from '../ui/i18n/strings.ts';
import { strings } from './strings.ts';

/** Takes choices back and does them again, by button or by Ctrl+Z and Ctrl+Y; and clears them all. */
export function UndoButtons(props: { store: ViewStoreApi }) {
  const { store } = props;
  const words = useStrings(strings);
  const view = useStore(store);
  const [said, setSaid] = useState('');
  const { past, future } = view.steps;
  const cleared = view.localities.length === 0 && view.indicators.length === 0;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      const command = (event.ctrlKey || event.metaKey) && !event.altKey;
      // In a field the keys undo what was typed there.
      if (!command || (key !== 'z' && key !== 'y') || isField(event.target)) return;
      event.preventDefault();
      const forward = key === 'y' || event.shiftKey;
      store.getState()[forward ? 'redo' : 'undo']();
      setSaid(forward ? words.redone : words.undone);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store, words]);

  return (
    <div className="selection-steps" role="group" aria-label={words.steps}>
      <button
        type="button"
        className="icon-button"
        aria-label={words.undo}
        title={words.undo}
        aria-disabled={past.length === 0}
        onClick={() => {
          view.undo();
          if (past.length > 0) setSaid(words.undone);
        }}
      >
        <span aria-hidden="true">↶</span>
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={words.redo}
        title={words.redo}
        aria-disabled={future.length === 0}
        onClick={() => {
          view.redo();
          if (future.length > 0) setSaid(words.redone);
        }}
      >
        <span aria-hidden="true">↷</span>
      </button>
      {cleared ? null : (
        <button
          type="button"
          className="text-button"
          onClick={() => view.choose({ localities: [], indicators: [], view: null })}
        >
          {words.clearAll}
        </button>
      )}
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </div>
  );
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type="radio"], [type="checkbox"]), textarea, [contenteditable]')
  );
}
