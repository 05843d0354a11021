import type { UseQueryResult } from '@tanstack/react-query';
import { ReadFailure } from '../features/dataset/read-failure.tsx';
import { Loading } from './loading.tsx';

/** What stands in place of a page whose table is on its way, or not to be had. */
export function TableState(props: { table: UseQueryResult; name: string }) {
  const { table } = props;
  if (!table.isError) return <Loading />;
  return (
    <ReadFailure
      error={table.error}
      affected={{ kind: 'page', name: props.name }}
      retrying={table.isFetching}
      onRetry={() => void table.refetch()}
    />
  );
}
