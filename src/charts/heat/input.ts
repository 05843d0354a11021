import type { Indicator } from '../../core/domain/indicator.ts';
import type { Locality } from '../../core/domain/locality.ts';
import type { ChartContext, ObservedEntry, ScaleOfChart } from '../entry.ts';

/** One row: a locality, or a locality in one year. */
export interface HeatPlace {
  readonly locality: Locality;
  /** Of its report; null where it has none. A figure of another year has that beside it. */
  readonly year: number | null;
  readonly markerIndex: number | null;
}

/** One column: an indicator and what each of the rows tells of it. */
export interface HeatIndicator {
  readonly indicator: Indicator;
  readonly scale?: ScaleOfChart | null;
  /** One for each row, in the same order. */
  readonly entries: readonly ObservedEntry[];
}

export interface HeatInput extends ChartContext {
  readonly places: readonly HeatPlace[];
  /** Kept together by dimension. */
  readonly indicators: readonly HeatIndicator[];
  /** Whether levels and roles are shaded together because the person said so. */
  readonly across?: boolean;
}
