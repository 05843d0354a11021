import type { ReactNode } from 'react';
import type { Omitted } from '../../core/dataset/choose.ts';
import type { Audit, Observation, Shard } from '../../core/dataset/model.ts';
import type { DimensionId } from '../../core/domain/dimension.ts';
import type { Indicator } from '../../core/domain/indicator.ts';
import type { Locality } from '../../core/domain/locality.ts';
import type { Report } from '../../core/domain/report.ts';

/** Something that is fetched, as far as it has come. `failure` is what to show in its stead. */
export type Fetched<Name extends string, Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: ReactNode }
  | ({ readonly kind: 'ready' } & Readonly<Record<Name, Value>>);

/** The data on one indicator. */
export type ShardState = Fetched<'shard', Shard>;

/** What the audit found in all reports. */
export type AuditState = Fetched<'audit', Audit>;

/** An indicator that the locality tells. */
export interface Told {
  readonly indicator: Indicator;
  /** The data on all localities, among which it has its position. */
  readonly shard: Shard;
  /** What it tells, newest first, at least one; one only unless a range of years was asked for. */
  readonly observations: readonly [Observation, ...Observation[]];
}

/** An indicator that the locality does not tell in the years asked for. */
export interface Untold {
  readonly indicator: Indicator;
  readonly reason: 'absent' | 'redacted' | 'outside-tolerance';
  /** The cell that has something to open: redacted words, or figures that are related; else null. */
  readonly observation: Observation | null;
  /** What only the tolerance keeps away, see `Omitted`. */
  readonly omitted: Omitted | null;
}

/** An indicator whose data could not be read, so that nobody knows. */
export interface Unread {
  readonly indicator: Indicator;
  readonly failure: ReactNode;
}

/** What is told in one dimension, indicators in the order of the catalogue. */
export interface DimensionProfile {
  readonly dimension: DimensionId;
  /** How many indicators the catalogue has in it. */
  readonly total: number;
  readonly told: readonly Told[];
  readonly untold: readonly Untold[];
  readonly unread: readonly Unread[];
}

/** All that one locality tells in the years asked for. */
export interface ProfileModel {
  readonly locality: Locality;
  /** All its reports, newest first. */
  readonly reports: readonly Report[];
  /** Those of the years asked for from which figures are taken, and the newest of them in any case. */
  readonly sources: readonly Report[];
  /** In the order of the Outline. */
  readonly dimensions: readonly DimensionProfile[];
}
