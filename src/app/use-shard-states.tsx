import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { DatasetIndex, Shard } from '../core/dataset/model.ts';
import type { Language } from '../core/domain/text.ts';
import type { ShardState } from '../features/comparison/model.ts';
import { shardQuery } from '../features/dataset/queries.ts';
import { ReadFailure } from '../features/dataset/read-failure.tsx';

/**
 * The data of the chosen indicators, each as far as it has come. The counts of a chosen rate come
 * along, so that a report which tells one of the two can say so.
 */
export function useShardStates(
  index: DatasetIndex,
  indicators: readonly string[],
  focused: string | null,
  language: Language,
): (indicator: string) => ShardState {
  const needed = new Set(indicators);
  if (focused !== null) needed.add(focused);
  for (const id of indicators) {
    const formula = index.indicators.find((one) => one.id === id)?.formula;
    if (formula !== null && formula !== undefined) {
      needed.add(formula.numerator).add(formula.denominator);
    }
  }
  const ids = [...needed];
  const results = useQueries({ queries: ids.map((id) => shardQuery(index, id)) });
  const stateOf = (indicator: string): ShardState => {
    const result = results[ids.indexOf(indicator)];
    if (result?.isSuccess === true) return readyOf(result.data);
    if (result?.isError !== true) return loading;
    const name = index.indicators.find((one) => one.id === indicator)?.name[language] ?? indicator;
    return {
      kind: 'failed',
      failure: (
        <ReadFailure
          error={result.error}
          affected={{ kind: 'indicator', name }}
          retrying={result.isFetching}
          onRetry={() => void result.refetch()}
        />
      ),
    };
  };
  const far = [
    index,
    language,
    ...ids,
    ...results.flatMap(({ data, error, isFetching }) => [data, error, isFetching]),
  ];
  return useSame(stateOf, far);
}

/** A value that stays the one it was while all that it depends on, however much that is, is the same. */
function useSame<Value>(value: Value, on: readonly unknown[]): Value {
  const [kept, keep] = useState({ value, on });
  const same = kept.on.length === on.length && kept.on.every((part, at) => Object.is(part, on[at]));
  if (!same) keep({ value, on });
  return same ? kept.value : value;
}

const loading: ShardState = { kind: 'loading' };
const ready = new WeakMap<Shard, ShardState>();

/** One state for each shard, so that what is drawn of it need not be drawn again. */
function readyOf(shard: Shard): ShardState {
  const state: ShardState = ready.get(shard) ?? { kind: 'ready', shard };
  ready.set(shard, state);
  return state;
}
