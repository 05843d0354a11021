import { queryOptions } from '@tanstack/react-query';
import type { Audit, DatasetIndex } from '../../core/dataset/model.ts';
import { parseFindings } from '../../core/dataset/read-findings.ts';
import { loadTable } from './load.ts';
import { once } from './queries.ts';

/** What the audit found in each report. */
export const findingsQuery = (index: DatasetIndex) =>
  queryOptions({
    queryKey: ['dataset', index.hash, 'table', 'findings'],
    queryFn: async ({ signal }): Promise<Audit> =>
      parseFindings(await loadTable(index, 'findings', signal), index),
    ...once,
  });
