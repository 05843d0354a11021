import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { DatasetIndex, ReportDisclosure } from '../core/dataset/model.ts';

/** What brings the table of all reports when it is asked for, once for all who ask. */
export function useDisclosureLoader(
  index: DatasetIndex,
): () => Promise<readonly ReportDisclosure[]> {
  const client = useQueryClient();
  return useCallback(async () => {
    // Painting the page needs neither the table nor what reads it.
    const { disclosureQuery } = await import('../features/dataset/disclosure-query.ts');
    return client.ensureQueryData(disclosureQuery(index));
  }, [client, index]);
}
