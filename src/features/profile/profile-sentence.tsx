import { severitiesIn } from '../../core/domain/severity-count.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { Summary } from '../../ui/summary/summary.tsx';
import { findingsOf } from './report-findings.ts';
import type { AuditState, ProfileModel } from './model.ts';
import { profileSentence } from './sentence.ts';
import { SentenceSkeleton } from './skeleton.tsx';
import { strings } from './strings.ts';

/** The sentence that opens the profile, once it is known what the audit found. */
export function ProfileSentence(props: { model: ProfileModel; audit: AuditState }) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { model, audit } = props;
  if (audit.kind === 'loading') return <SentenceSkeleton />;
  const found =
    audit.kind === 'ready'
      ? severitiesIn(findingsOf(audit.audit, model.sources).flatMap(({ findings }) => findings))
      : null;
  const name = model.locality.name[language];
  const none = model.reports.length === 0 ? words.noReport(name) : words.none(name);
  const { lead, figure, rest } =
    model.sources.length === 0
      ? { lead: none, figure: '', rest: '' }
      : profileSentence(model, found, language);
  return (
    <div className="profile-sentence" id={sentenceId}>
      <Summary>
        {lead}
        {figure === '' ? null : <em>{figure}</em>}
        {rest}
      </Summary>
    </div>
  );
}

/** By which the profile is described by its sentence, which stands outside it. */
export const sentenceId = 'profile-sentence';
