import { queryOptions } from '@tanstack/react-query';
import type { DatasetIndex } from '../../core/dataset/model.ts';
import { loadIndex, loadShard, UnreachableFileError } from './load.ts';

/** A file that was fetched and is not readable stays so; only a missing answer is worth a second try. */
function retry(failures: number, error: Error): boolean {
  return error instanceof UnreachableFileError && error.status === null && failures < 1;
}

/** How files of the dataset are fetched: they do not change while the page is open. */
export const once = { staleTime: Number.POSITIVE_INFINITY, retry, retryDelay: 400 };

export const indexQuery = () =>
  queryOptions({
    queryKey: ['dataset', 'index'],
    queryFn: ({ signal }) => loadIndex(signal),
    ...once,
  });

/** The hash is part of the key, so that shards of two editions never stand side by side. */
export const shardQuery = (index: DatasetIndex, indicator: string) =>
  queryOptions({
    queryKey: ['dataset', index.hash, indicator],
    queryFn: ({ signal }) => loadShard(index, indicator, signal),
    ...once,
  });
