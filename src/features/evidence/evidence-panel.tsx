import { type ReactNode, useEffect, useRef } from 'react';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { EvidenceBody, type Subject } from './evidence-body.tsx';
import { strings } from './strings.ts';
import './evidence.css';

/**
 * The evidence beside the numbers. Without a subject it says what it is for, or shows `instead`: that
 * the data are being read, or why they cannot be.
 */
export function EvidencePanel(props: {
  subject: Subject | null;
  instead: ReactNode;
  onClose: () => void;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { subject } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const key =
    subject === null
      ? null
      : `${subject.locality.id} ${subject.observation.year} ${subject.indicator.id}`;
  const shown = useRef(key);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (key === shown.current) return;
    // The reader asked for this one: take them there, and back again when they close it. Not on
    // arrival by a link, where the page comes first.
    if (key === null) {
      if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    } else {
      opener.current = document.activeElement;
      heading.current?.focus({ preventScroll: true });
    }
    shown.current = key;
  }, [key]);
  if (subject === null) {
    return (
      <div className="evidence">
        <h2>{words.evidence}</h2>
        {props.instead ?? <p className="evidence-hint">{words.hint}</p>}
      </div>
    );
  }
  return (
    <div
      className="evidence"
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onClose();
      }}
    >
      <div className="evidence-head">
        <h2 ref={heading} tabIndex={-1}>
          {words.title(subject.locality.name[language], subject.indicator.name[language])}
        </h2>
        <button
          type="button"
          className="icon-button"
          aria-label={words.close}
          onClick={props.onClose}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <EvidenceBody subject={subject} />
    </div>
  );
}
