import { Dialog } from '../../ui/dialog/dialog.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { EvidenceBody, type Subject } from './evidence-body.tsx';
import { strings } from './strings.ts';

/** The evidence as a drawer from below, where there is no room beside the numbers. */
export function EvidenceSheet(props: { subject: Subject; onClose: () => void }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { subject } = props;
  return (
    <Dialog
      kind="sheet"
      title={words.title(subject.locality.name[language], subject.indicator.name[language])}
      closeLabel={words.close}
      onClose={props.onClose}
    >
      <EvidenceBody subject={subject} />
    </Dialog>
  );
}
