import { useEffect, useId, useRef, useState } from 'react';
import { useStrings } from '../../ui/i18n/strings.ts';
import type { ImageFormat } from '../export/save-image.ts';
import { strings } from './strings.ts';
import type { Saving } from './use-saving.ts';

/** A button that opens the choice of format. Escape, a press or focus elsewhere close it again. */
export function SaveMenu(props: { working: boolean; onSave: (format: ImageFormat) => void }) {
  const words = useStrings(strings);
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();

  useEffect(() => {
    if (!open) return;
    const close = () => {
      setOpen(false);
      button.current?.focus();
    };
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [open]);

  const choose = (format: ImageFormat) => {
    setOpen(false);
    button.current?.focus();
    props.onSave(format);
  };
  return (
    <div ref={root} className="chart-save">
      <button
        ref={button}
        type="button"
        className="button"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-disabled={props.working}
        onClick={() => {
          if (!props.working) setOpen(!open);
        }}
      >
        {props.working ? words.saving : words.save}
      </button>
      {open ? (
        <div id={listId} className="chart-save-list">
          <button type="button" onClick={() => choose('png')}>
            {words.png}
            <small>{words.pngNote}</small>
          </button>
          <button type="button" onClick={() => choose('svg')}>
            {words.svg}
            <small>{words.svgNote}</small>
          </button>
        </div>
      ) : null}
    </div>
  );
}

/** What became of the saving, announced; in case of failure with what to do. */
export function SaveOutcome(props: { saving: Saving }) {
  const words = useStrings(strings);
  const { saving } = props;
  return (
    <>
      <p className="chart-outcome" role="status">
        {saving.kind === 'saved' ? words.saved(saving.file) : null}
      </p>
      {saving.kind === 'failed' ? (
        <p className="chart-outcome chart-outcome-failed" role="alert">
          {words.saveFailed(saving.reason)}
        </p>
      ) : null}
    </>
  );
}
