import { isTold } from '../../core/dataset/choose.ts';
import { observationsOf } from '../../core/dataset/of-locality.ts';
import type { DatasetIndex } from '../../core/dataset/model.ts';
import type { Column, Row, ShardState } from './model.ts';
import type { Related } from './panel-cell.tsx';

/**
 * The counts of a rate that a report tells without telling the rate: success without cases, say.
 * Empty for anything that is not a rate by formula.
 */
export function relatedCounts(
  index: DatasetIndex,
  stateOf: (indicator: string) => ShardState,
  row: Pick<Row, 'indicator'>,
  column: Column,
  year: number,
): readonly Related[] {
  const { formula } = row.indicator;
  if (formula === null) return [];
  return [formula.numerator, formula.denominator].flatMap((id) => {
    const indicator = index.indicators.find((one) => one.id === id);
    const state = stateOf(id);
    if (indicator === undefined || state.kind !== 'ready') return [];
    const own = observationsOf(state.shard.observations, column.locality.id);
    const observation = own.find((one) => one.year === year);
    if (observation === undefined || !isTold(observation.cell)) return [];
    return [{ indicator, cell: observation.cell }];
  });
}
