import type { Indicator } from '../../core/domain/indicator.ts';
import type { ChartContext, ChartEntry, ScaleOfChart } from '../entry.ts';
import type { BenchmarkLine } from '../frame.ts';

/** One indicator with what each locality tells of it. */
export interface MultiplesIndicator {
  readonly indicator: Indicator;
  readonly scale?: ScaleOfChart | null;
  readonly benchmark?: BenchmarkLine | null;
  /** In the order of choice; over the years, a locality once a year. */
  readonly entries: readonly ChartEntry[];
}

export interface MultiplesInput extends ChartContext {
  /**
   * `indicator`: a panel of bars for each indicator, with a bar a locality. `locality`: one for each
   * locality, with a bar an indicator. Over the years a panel is of one locality and one indicator,
   * and this says which of the two stay together.
   */
  readonly by: 'indicator' | 'locality';
  readonly form: 'bars' | 'trend';
  readonly indicators: readonly MultiplesIndicator[];
}
