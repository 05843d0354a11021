import { queryOptions } from '@tanstack/react-query';
import type { DatasetIndex, ReportDisclosure } from '../../core/dataset/model.ts';
import { parseDisclosure } from '../../core/dataset/read-disclosure.ts';
import { loadTable } from './load.ts';
import { once } from './queries.ts';

/** What each report tells of each indicator. */
export const disclosureQuery = (index: DatasetIndex) =>
  queryOptions({
    queryKey: ['dataset', index.hash, 'table', 'disclosure'],
    queryFn: async ({ signal }): Promise<readonly ReportDisclosure[]> =>
      parseDisclosure(await loadTable(index, 'disclosure', signal), index),
    ...once,
  });
