import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { chooseReports, type Years } from '../core/dataset/choose.ts';
import type { DatasetIndex } from '../core/dataset/model.ts';
import type { Severity } from '../core/domain/finding.ts';
import type { Report } from '../core/domain/report.ts';
import { ReadFailure } from '../features/dataset/read-failure.tsx';
import { findingsQuery } from '../features/dataset/table-queries.ts';
import { profileOf } from '../features/profile/build.ts';
import { ChooseOne, ChooseOneSentence } from '../features/profile/choose-one.tsx';
import type { AuditState, ShardState } from '../features/profile/model.ts';
import { Profile } from '../features/profile/profile.tsx';
import { ProfileSentence } from '../features/profile/profile-sentence.tsx';
import { encodeView } from '../features/view/codec.ts';
import { pageState, type ViewState } from '../features/view/state.ts';
import type { ViewStoreApi } from '../features/view/store.ts';
import { useStrings } from '../ui/i18n/strings.ts';
import { strings } from './strings.ts';

/** What the pieces of the profile need. */
export interface ProfilePartProps {
  readonly index: DatasetIndex;
  readonly store: ViewStoreApi;
  readonly stateOf: (indicator: string) => ShardState;
}

/** The sentence of the profile, or of the choice of one among several localities. */
export function ProfileSentencePart(props: ProfilePartProps) {
  const { localities } = useStore(props.store);
  const model = useProfile(props);
  const audit = useAudit(props.index);
  if (model === null) return <ChooseOneSentence count={localities.length} />;
  return <ProfileSentence model={model} audit={audit} />;
}

/** The profile of the one locality that is chosen, or the choice of one. */
export function ProfilePart(props: ProfilePartProps) {
  const { index, store } = props;
  const view = useStore(store);
  const model = useProfile(props);
  const audit = useAudit(index);
  if (model === null) {
    return (
      <ChooseOne index={index} localities={view.localities} onLocalities={view.chooseLocalities} />
    );
  }
  return (
    <Profile
      index={index}
      model={model}
      years={view.years}
      audit={audit}
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

function useProfile({ index, store, stateOf }: ProfilePartProps) {
  const { localities, years } = useStore(store);
  const [id, ...others] = localities;
  const locality = others.length > 0 ? undefined : index.localities.find((one) => one.id === id);
  // It takes the data of all indicators; opening a number changes none of them.
  return useMemo(
    () => (locality === undefined ? null : profileOf(index, locality, years, stateOf)),
    [index, locality, years, stateOf],
  );
}

function useAudit(index: DatasetIndex): AuditState {
  const words = useStrings(strings);
  const findings = useQuery(findingsQuery(index));
  if (findings.isSuccess) return { kind: 'ready', audit: findings.data };
  if (!findings.isError) return { kind: 'loading' };
  return {
    kind: 'failed',
    failure: (
      <ReadFailure
        error={findings.error}
        affected={{ kind: 'page', name: words.page.audit }}
        retrying={findings.isFetching}
        onRetry={() => void findings.refetch()}
      />
    ),
  };
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
