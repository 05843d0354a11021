import { memo, useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { ViewStoreApi } from '../features/view/store.ts';
import { useStrings } from '../ui/i18n/strings.ts';
import { strings } from './strings.ts';

/** Takes choices back and does them again, by button or by Ctrl+Z and Ctrl+Y; and clears them all. */
export const UndoButtons = memo(function UndoButtons(props: { store: ViewStoreApi }) {
  const { store } = props;
  const words = useStrings(strings);
  const canUndo = useStore(store, ({ steps }) => steps.past.length > 0);
  const canRedo = useStore(store, ({ steps }) => steps.future.length > 0);
  const cleared = useStore(
    store,
    ({ localities, indicators }) => localities.length === 0 && indicators.length === 0,
  );
  const [said, setSaid] = useState('');

  const step = useCallback(
    (forward: boolean) => {
      const { steps, undo, redo } = store.getState();
      if ((forward ? steps.future : steps.past).length === 0) return;
      (forward ? redo : undo)();
      setSaid(forward ? words.redone : words.undone);
    },
    [store, words],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      const command = (event.ctrlKey || event.metaKey) && !event.altKey;
      if (!command || (key !== 'z' && key !== 'y') || isElsewhere(event.target)) return;
      event.preventDefault();
      step(key === 'y' || event.shiftKey);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [step]);

  return (
    <div className="selection-steps" role="group" aria-label={words.steps}>
      <button
        type="button"
        className="icon-button"
        aria-label={words.undo}
        title={words.undo}
        aria-disabled={!canUndo}
        onClick={() => step(false)}
      >
        <span aria-hidden="true">↶</span>
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={words.redo}
        title={words.redo}
        aria-disabled={!canRedo}
        onClick={() => step(true)}
      >
        <span aria-hidden="true">↷</span>
      </button>
      {cleared ? null : (
        <button
          type="button"
          className="text-button"
          onClick={() => store.getState().choose({ localities: [], indicators: [], view: null })}
        >
          {words.clearAll}
        </button>
      )}
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </div>
  );
});

/** In a field the keys undo what was typed there, and a dialog lies over what they would change. */
function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('input:not([type="radio"], [type="checkbox"]), textarea, [contenteditable]') ||
      target.closest('[role="dialog"]') !== null)
  );
}
