import type { ReactNode } from 'react';
import type { Benchmark, Reference, Verdict } from '../../core/dataset/benchmark.ts';
import type { Omitted, Years } from '../../core/dataset/choose.ts';
import type { ComparisonChoice, ComparisonView } from '../../core/dataset/comparison-choice.ts';
import type { CellKey, DatasetIndex, Observation, Shard } from '../../core/dataset/model.ts';
import type { Scale, Scaled } from '../../core/dataset/scale.ts';
import type { Indicator } from '../../core/domain/indicator.ts';
import type { Locality } from '../../core/domain/locality.ts';

/** The data on one indicator, as far as it has come. `failure` is what to show in its stead. */
export type ShardState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: ReactNode }
  | { readonly kind: 'ready'; readonly shard: Shard };

/** One chosen locality; `position` in the order of choice gives its colour and shape. */
export interface Column {
  readonly locality: Locality;
  readonly position: number;
  /** The years of its reports that are compared, newest first. */
  readonly years: readonly number[];
}

/** What one report tells, as printed and in the scale of its row. */
export interface ShownObservation extends Observation {
  readonly scaled: Scaled;
}

/** What one locality tells of one indicator, newest first; empty without a report. */
export interface Entry {
  readonly column: Column;
  readonly observations: readonly ShownObservation[];
  /** What is too old to be shown in its place, see `Omitted`. */
  readonly omitted: Omitted | null;
}

/** One chosen indicator across all chosen localities. */
export interface Row {
  readonly indicator: Indicator;
  /** The scale asked for where it makes sense of the indicator, see `scaleOfRow`. */
  readonly scale: Scale;
  readonly state: ShardState;
  /** In the order of the columns; empty until the data are there. */
  readonly entries: readonly Entry[];
  /** Whether levels and roles are ranked together, because the person asked for it. */
  readonly across: boolean;
  /** How the values compare with the benchmark; null without one, or without data. */
  readonly held: Held | null;
}

/** The values of a row held against a benchmark. */
export interface Held {
  readonly benchmark: Benchmark;
  /** Null where there is nothing to hold against. */
  readonly reference: Reference | null;
  /** By `<locality id>-<year>`, of all that is shown. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** All that the comparison is about. */
export interface ComparisonProps {
  index: DatasetIndex;
  localities: readonly string[];
  indicators: readonly string[];
  years: Years;
  focus: CellKey | null;
  view: ComparisonView;
  choice: ComparisonChoice;
  /** How many localities fit side by side. */
  maximumColumns: number;
  /** What stands above and below the switch where the view is the profile. */
  profile: { readonly sentence: ReactNode; readonly content: ReactNode };
  stateOf: (indicator: string) => ShardState;
  onOpen: (focus: CellKey) => void;
  onCompareBy: (choice: Partial<ComparisonChoice>) => void;
  onLocalities: (localities: readonly string[]) => void;
}
