import { useState } from 'react';
import { useStrings } from '../../ui/i18n/strings.ts';
import { strings } from './strings.ts';

/** Copies a sentence that names the number, the report, the section and the printed words. */
export function CopyCitation(props: { text: string }) {
  const words = useStrings(strings);
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  return (
    <p className="evidence-cite">
      <button
        type="button"
        className="button"
        onClick={() => {
          // Absent on pages served without TLS, as on many intranets.
          if (navigator.clipboard === undefined) {
            setOutcome('failed');
            return;
          }
          navigator.clipboard.writeText(props.text).then(
            () => setOutcome('copied'),
            () => setOutcome('failed'),
          );
        }}
      >
        {words.copy}
      </button>
      <span role="status">
        {outcome === 'copied' ? words.copied : outcome === 'failed' ? words.copyFailed : ''}
      </span>
      {outcome === 'failed' ? (
        <textarea readOnly rows={4} value={props.text} aria-label={words.copy} />
      ) : null}
    </p>
  );
}
