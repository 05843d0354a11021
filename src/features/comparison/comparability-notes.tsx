import { useLanguage } from '../../ui/i18n/language.tsx';
import type { Row } from './model.ts';
import { comparabilityText } from './note-text.ts';

/** What to mind before comparing, in one line of words; nothing where all is like for like. */
export function ComparabilityNotes(props: { rows: readonly Row[] }) {
  const text = comparabilityText(props.rows, useLanguage());
  const isLoading = props.rows.some(({ state }) => state.kind === 'loading');
  // There mostly is something to mind; its place is kept until that is known, so that nothing jumps.
  if (isLoading) return <p className="guard guard-awaited" aria-hidden="true" />;
  if (text === null) return null;
  return (
    <p className="guard" role="note">
      <span aria-hidden="true">⚠ </span>
      {text}
    </p>
  );
}
