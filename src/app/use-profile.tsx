import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Years } from '../core/dataset/choose.ts';
import type { DatasetIndex } from '../core/dataset/model.ts';
import { findingsQuery } from '../features/dataset/findings-query.ts';
import { ReadFailure } from '../features/dataset/read-failure.tsx';
import { profileOf } from '../features/profile/build.ts';
import type { AuditState, ProfileModel, ShardState } from '../features/profile/model.ts';
import { useStrings } from '../ui/i18n/strings.ts';
import { strings } from './strings.ts';

/** What the view of a profile has to show. */
export type ShownProfile =
  | {
      /** Several localities, or one that is not in the dataset: one is to be chosen. */
      readonly kind: 'choice';
    }
  | {
      readonly kind: 'one';
      /** Null while the data are on their way. */
      readonly model: ProfileModel | null;
      readonly audit: AuditState;
    };

/**
 * The profile of the one locality that is chosen, made once for all that shows a piece of it; null in
 * any other view. What the audit found is asked for along with the figures.
 */
export function useProfile(
  index: DatasetIndex,
  asked: {
    readonly isProfile: boolean;
    readonly localities: readonly string[];
    readonly years: Years;
  },
  stateOf: (indicator: string) => ShardState,
): ShownProfile | null {
  const { isProfile, localities, years } = asked;
  const [id, ...others] = localities;
  const locality =
    isProfile && others.length === 0 ? index.localities.find((one) => one.id === id) : undefined;
  const audit = useAudit(index, locality !== undefined);
  // It takes the data of all indicators; opening a number changes none of them.
  const model = useMemo(
    () => (locality === undefined ? null : profileOf(index, locality, years, stateOf)),
    [index, locality, years, stateOf],
  );
  if (!isProfile) return null;
  return locality === undefined ? { kind: 'choice' } : { kind: 'one', model, audit };
}

function useAudit(index: DatasetIndex, enabled: boolean): AuditState {
  const words = useStrings(strings);
  const findings = useQuery({ ...findingsQuery(index), enabled });
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
