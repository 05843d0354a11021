import type { DatasetIndex, Observation } from '../../core/dataset/model.ts';
import { observationsOf } from '../../core/dataset/of-locality.ts';
import { possibleTotals, type Scale, type Scaled, scaled } from '../../core/dataset/scale.ts';
import type { Indicator } from '../../core/domain/indicator.ts';
import type { Locality } from '../../core/domain/locality.ts';
import type { ShardState } from './model.ts';

/**
 * The scale of a row: the one asked for where it makes sense of the indicator at all, otherwise values
 * as printed. It is one scale for all localities, and the unit beside the name of the row tells it.
 */
export function scaleOfRow(
  index: Pick<DatasetIndex, 'indicators'>,
  indicator: Indicator,
  scale: Scale,
): Scale {
  const possible =
    scale.kind === 'share'
      ? possibleTotals(indicator, index.indicators).some(({ id }) => id === scale.of)
      : indicator.kind === 'count';
  return possible ? scale : { kind: 'printed' };
}

/**
 * What an observation is in the scale asked for. A share takes its total from the same report; while
 * the data on the total are on their way, or where they cannot be had, there is none.
 */
export function scaledObservation(
  index: Pick<DatasetIndex, 'indicators'>,
  stateOf: (indicator: string) => ShardState,
  scale: Scale,
  indicator: Indicator,
  locality: Locality,
  { year, cell }: Pick<Observation, 'year' | 'cell'>,
): Scaled {
  return scaled({
    indicator,
    cell,
    locality,
    year,
    scale,
    total: scale.kind === 'share' ? totalOf(index, stateOf, scale.of, locality.id, year) : null,
  });
}

function totalOf(
  index: Pick<DatasetIndex, 'indicators'>,
  stateOf: (indicator: string) => ShardState,
  of: string,
  locality: string,
  year: number,
) {
  const indicator = index.indicators.find((one) => one.id === of);
  const state = stateOf(of);
  if (indicator === undefined || state.kind !== 'ready') return null;
  const own = observationsOf(state.shard.observations, locality);
  const told = own.find((one) => one.year === year);
  return told === undefined ? null : { indicator, cell: told.cell };
}
