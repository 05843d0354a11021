import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { DatasetIndex } from '../core/dataset/model.ts';
import { Comparison } from '../features/comparison/comparison.tsx';
import type { ShardState } from '../features/comparison/model.ts';
import { GuidedStart } from '../features/start/guided-start.tsx';
import type { ReadyMade } from '../features/start/ready-made.ts';
import { encodeView } from '../features/view/codec.ts';
import { maximumColumns, type ViewState, viewOf } from '../features/view/state.ts';
import type { ViewStoreApi } from '../features/view/store.ts';
import { profileSlots } from './profile-slots.tsx';
import { useProfile } from './use-profile.tsx';

/** The comparison of what is chosen, or where nothing is, how to begin. */
export function ComparePage(props: {
  index: DatasetIndex;
  store: ViewStoreApi;
  stateOf: (indicator: string) => ShardState;
}) {
  const { index, store, stateOf } = props;
  const { localities, indicators, years, focus } = useStore(store, useShallow(chosenOf));
  const choice = useStore(store, useShallow(choiceOf));
  const view = viewOf({ view: choice.view, localities, indicators });
  const profile = useProfile(index, { isProfile: view === 'profile', localities, years }, stateOf);
  if (localities.length === 0 && indicators.length === 0) {
    return <Beginning index={index} store={store} />;
  }
  const { open, compareBy, chooseLocalities } = store.getState();
  return (
    <Comparison
      index={index}
      localities={localities}
      indicators={indicators}
      years={years}
      focus={focus}
      view={view}
      choice={choice}
      maximumColumns={maximumColumns}
      profile={profileSlots(index, store, profile)}
      stateOf={stateOf}
      onOpen={open}
      onCompareBy={compareBy}
      onLocalities={chooseLocalities}
    />
  );
}

const chosenOf = ({ localities, indicators, years, focus }: ViewState) => ({
  localities,
  indicators,
  years,
  focus,
});

const choiceOf = ({ view, scale, benchmark, across, scatter }: ViewState) => ({
  view,
  scale,
  benchmark,
  across,
  scatter,
});

/** The comparisons to begin with, each a link that keeps all else of the view. */
function Beginning(props: { index: DatasetIndex; store: ViewStoreApi }) {
  const view = useStore(props.store);
  return (
    <GuidedStart
      index={props.index}
      addressOf={(choice) => encodeView({ ...view, ...begun(choice) })}
      onChoose={(choice) => view.choose(begun(choice))}
    />
  );
}

/** The view that a ready-made comparison begins with. */
function begun({ localities, indicators, view }: ReadyMade): Partial<ViewState> {
  return { localities, indicators, view, years: { kind: 'latest', tolerance: null } };
}
