import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import type { ShownReport } from '../core/dataset/choose.ts';
import type { DatasetIndex } from '../core/dataset/model.ts';
import { Comparison } from '../features/comparison/comparison.tsx';
import type { ShardState } from '../features/comparison/model.ts';
import { GuidedStart } from '../features/start/guided-start.tsx';
import type { ReadyMade } from '../features/start/ready-made.ts';
import { encodeView } from '../features/view/codec.ts';
import { maximumColumns, type ViewState, viewOf } from '../features/view/state.ts';
import type { ViewStoreApi } from '../features/view/store.ts';
import { Loading } from './loading.tsx';
import { profileSlots } from './profile-slots.tsx';

// Most visits are to the comparison; the other pages come with their data once they are turned to.
const DisclosurePage = lazy(async () => ({
  default: (await import('./disclosure-page.tsx')).DisclosurePage,
}));
const AuditPage = lazy(async () => ({ default: (await import('./audit-page.tsx')).AuditPage }));

/** The page in view. */
export function PageContent(props: {
  index: DatasetIndex;
  store: ViewStoreApi;
  reports: readonly ShownReport[];
  stateOf: (indicator: string) => ShardState;
}) {
  const view = useStore(props.store);
  const { index, store, reports } = props;
  if (view.page === 'compare') {
    if (view.localities.length === 0 && view.indicators.length === 0) {
      return (
        <GuidedStart
          index={index}
          addressOf={(choice) => encodeView({ ...view, ...begun(choice) })}
          onChoose={(choice) => view.choose(begun(choice))}
        />
      );
    }
    return (
      <Comparison
        index={index}
        localities={view.localities}
        indicators={view.indicators}
        years={view.years}
        focus={view.focus}
        view={viewOf(view)}
        choice={view}
        maximumColumns={maximumColumns}
        profile={profileSlots({ index, store, stateOf: props.stateOf })}
        stateOf={props.stateOf}
        onOpen={view.open}
        onCompareBy={view.compareBy}
        onLocalities={view.chooseLocalities}
      />
    );
  }
  return (
    <Suspense fallback={<Loading />}>
      {view.page === 'disclosure' ? (
        <DisclosurePage index={index} store={store} reports={reports} />
      ) : (
        <AuditPage index={index} store={store} reports={reports} />
      )}
    </Suspense>
  );
}

/** The view that a ready-made comparison begins with. */
function begun({ localities, indicators, view }: ReadyMade): Partial<ViewState> {
  return { localities, indicators, view, years: { kind: 'latest', tolerance: null } };
}
