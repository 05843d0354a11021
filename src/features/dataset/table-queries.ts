import { queryOptions } from '@tanstack/react-query';
import type { Audit, DatasetIndex, ReportDisclosure, TableName } from '../../core/dataset/model.ts';
import { parseDisclosure } from '../../core/dataset/read-disclosure.ts';
import { parseFindings } from '../../core/dataset/read-findings.ts';
import { fetchText, UnreachableFileError } from './load.ts';
import { once } from './queries.ts';

/** What each report tells of each indicator. */
export const disclosureQuery = (index: DatasetIndex) =>
  queryOptions({
    queryKey: ['dataset', index.hash, 'table', 'disclosure'],
    queryFn: async ({ signal }): Promise<readonly ReportDisclosure[]> =>
      parseDisclosure(await tableText(index, 'disclosure', signal), index),
    ...once,
  });

/** What the audit found in each report. */
export const findingsQuery = (index: DatasetIndex) =>
  queryOptions({
    queryKey: ['dataset', index.hash, 'table', 'findings'],
    queryFn: async ({ signal }): Promise<Audit> =>
      parseFindings(await tableText(index, 'findings', signal), index),
    ...once,
  });

function tableText(index: DatasetIndex, table: TableName, signal: AbortSignal): Promise<string> {
  const address = index.tables[table];
  if (address === undefined) throw new UnreachableFileError(`dataset/${table}.json`, 404);
  return fetchText(`dataset/${address}`, signal);
}
