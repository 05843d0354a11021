import { useLanguage } from '../../ui/i18n/language.tsx';
import type { Row } from './model.ts';
import { comparabilityText } from './note-text.ts';

/** What to mind before comparing, in one line of words; nothing where all is like for like. */
export function ComparabilityNotes(props: { rows: readonly Row[] }) {
  const text = comparabilityText(props.rows, useLanguage());
  if (text === null) return null;
  return (
    <p className="guard" role="note">
      <span aria-hidden="true">⚠ </span>
      {text}
    </p>
  );
}
