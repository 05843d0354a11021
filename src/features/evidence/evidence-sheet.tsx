import type { ReactNode } from 'react';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { EvidenceBody, type Subject } from './evidence-body.tsx';
import { strings } from './strings.ts';

/**
 * The evidence as a drawer from below, where there is no room beside the numbers. Without a subject it
 * shows `instead`: that the data are being read, or why they cannot be.
 */
export function EvidenceSheet(props: {
  title: string;
  subject: Subject | null;
  instead: ReactNode;
  onClose: () => void;
}) {
  const words = useStrings(strings);
  return (
    <Dialog kind="sheet" title={props.title} closeLabel={words.close} onClose={props.onClose}>
      {props.subject === null ? props.instead : <EvidenceBody subject={props.subject} />}
    </Dialog>
  );
}
