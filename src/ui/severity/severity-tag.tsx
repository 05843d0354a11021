import type { Severity } from '../../core/domain/finding.ts';
import { useStrings } from '../i18n/strings.ts';
import { severityWords } from './severity-words.ts';
import './severity-tag.css';

/** The severity of a finding as a word; its colour only repeats the word. */
export function SeverityTag(props: { severity: Severity }) {
  const words = useStrings(severityWords);
  return <strong className={`severity severity-${props.severity}`}>{words[props.severity]}</strong>;
}
