import { useStore } from 'zustand';
import { chooseReports, type Years } from '../core/dataset/choose.ts';
import type { DatasetIndex } from '../core/dataset/model.ts';
import type { Severity } from '../core/domain/finding.ts';
import type { Report } from '../core/domain/report.ts';
import { ChooseOne, ChooseOneSentence } from '../features/profile/choose-one.tsx';
import { Profile } from '../features/profile/profile.tsx';
import { ProfileSentence } from '../features/profile/profile-sentence.tsx';
import { ProfileSkeleton, SentenceSkeleton } from '../features/profile/skeleton.tsx';
import { encodeView } from '../features/view/codec.ts';
import { pageState, type ViewState } from '../features/view/state.ts';
import type { ViewStoreApi } from '../features/view/store.ts';
import type { ShownProfile } from './use-profile.tsx';

/** The sentence of the profile, or of the choice of one among several localities. */
export function ProfileSentencePart(props: { store: ViewStoreApi; profile: ShownProfile }) {
  const { profile } = props;
  const count = useStore(props.store, ({ localities }) => localities.length);
  if (profile.kind === 'choice') return <ChooseOneSentence count={count} />;
  if (profile.model === null) return <SentenceSkeleton />;
  return <ProfileSentence model={profile.model} audit={profile.audit} />;
}

/** The profile of the one locality that is chosen, or the choice of one. */
export function ProfilePart(props: {
  index: DatasetIndex;
  store: ViewStoreApi;
  profile: ShownProfile;
}) {
  const { index, profile } = props;
  // Its links lead to this very view on another page, so they depend on all of it.
  const view = useStore(props.store);
  if (profile.kind === 'choice') {
    return (
      <ChooseOne index={index} localities={view.localities} onLocalities={view.chooseLocalities} />
    );
  }
  if (profile.model === null) return <ProfileSkeleton />;
  return (
    <Profile
      index={index}
      model={profile.model}
      years={view.years}
      audit={profile.audit}
      focus={view.focus}
      findings={{
        addressOf: (report, severity) =>
          encodeView({ ...view, ...auditOf(index, view, report, severity) }),
        onFollow: (report, severity) => {
          view.choose(auditOf(index, view, report, severity));
          window.scrollTo(0, 0);
        },
      }}
      onOpen={view.open}
      onYears={view.chooseYears}
    />
  );
}

/** The audit, narrowed to a report, of which the years asked for may show only a newer one. */
function auditOf(
  index: DatasetIndex,
  view: ViewState,
  report: Report,
  severity: Severity | null,
): Partial<ViewState> {
  const { page, focus } = pageState(view, 'audit');
  const shown = chooseReports(index.reports, view.localities, view.years);
  const years: Years = shown.some(({ id }) => id === report.id)
    ? view.years
    : { kind: 'year', year: report.year };
  return { page, focus, severity, report: report.id, years };
}
