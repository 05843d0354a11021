import { memo, Suspense } from 'react';
import { useStore } from 'zustand';
import type { ShownReport } from '../core/dataset/choose.ts';
import type { DatasetIndex } from '../core/dataset/model.ts';
import type { ShardState } from '../features/comparison/model.ts';
import type { ViewStoreApi } from '../features/view/store.ts';
import { lazyAgain } from '../ui/lazy/lazy-again.tsx';
import { ComparePage } from './compare-page.tsx';
import { Loading } from './loading.tsx';

// Most visits are to the comparison; the other pages come with their data once they are turned to.
const DisclosurePage = lazyAgain(
  async () => (await import('./disclosure-page.tsx')).DisclosurePage,
);
const AuditPage = lazyAgain(async () => (await import('./audit-page.tsx')).AuditPage);

/** The page in view. */
export const PageContent = memo(function PageContent(props: {
  index: DatasetIndex;
  store: ViewStoreApi;
  reports: readonly ShownReport[];
  stateOf: (indicator: string) => ShardState;
}) {
  const { index, store, reports } = props;
  const page = useStore(store, (view) => view.page);
  if (page === 'compare') {
    return <ComparePage index={index} store={store} stateOf={props.stateOf} />;
  }
  return (
    <Suspense fallback={<Loading />}>
      {page === 'disclosure' ? (
        <DisclosurePage index={index} store={store} reports={reports} />
      ) : (
        <AuditPage index={index} store={store} reports={reports} />
      )}
    </Suspense>
  );
});
