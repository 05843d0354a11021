import { useQueries } from '@tanstack/react-query';
import type { DatasetIndex } from '../core/dataset/model.ts';
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
  return (indicator) => {
    const result = results[ids.indexOf(indicator)];
    if (result?.isSuccess === true) return { kind: 'ready', shard: result.data };
    if (result?.isError !== true) return { kind: 'loading' };
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
}
