import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { DatasetIndex } from '../core/dataset/model.ts';
import { shardQuery } from '../features/dataset/queries.ts';

/**
 * Fetches the data of indicators that somebody considers, so that they are there once they are chosen.
 * A failure is told only if they are.
 */
export function useShardPrefetch(index: DatasetIndex): (indicators: readonly string[]) => void {
  const client = useQueryClient();
  return useCallback(
    (indicators) => {
      for (const id of indicators) {
        const formula = index.indicators.find((one) => one.id === id)?.formula;
        const needed = formula == null ? [id] : [id, formula.numerator, formula.denominator];
        for (const one of needed) void client.prefetchQuery(shardQuery(index, one));
      }
    },
    [client, index],
  );
}
