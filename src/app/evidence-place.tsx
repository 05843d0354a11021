import { lazy, Suspense } from 'react';
import type { CellKey, DatasetIndex } from '../core/dataset/model.ts';
import type { ShardState } from '../features/comparison/model.ts';
import type { Subject } from '../features/evidence/evidence-body.tsx';
import { EvidencePanel } from '../features/evidence/evidence-panel.tsx';

// A phone needs the drawer only once a number is pressed.
const EvidenceSheet = lazy(async () => ({
  default: (await import('../features/evidence/evidence-sheet.tsx')).EvidenceSheet,
}));

/** Beside the numbers where there is room, else a drawer from below once a number is open. */
export function EvidencePlace(props: {
  index: DatasetIndex;
  focus: CellKey | null;
  stateOf: (indicator: string) => ShardState;
  beside: boolean;
  label: string;
  onClose: () => void;
}) {
  const subject = subjectOf(props.index, props.focus, props.stateOf);
  if (props.beside) {
    return (
      <aside aria-label={props.label}>
        <EvidencePanel subject={subject} onClose={props.onClose} />
      </aside>
    );
  }
  if (subject === null) return null;
  return (
    <Suspense fallback={null}>
      <EvidenceSheet subject={subject} onClose={props.onClose} />
    </Suspense>
  );
}

function subjectOf(
  index: DatasetIndex,
  focus: CellKey | null,
  stateOf: (indicator: string) => ShardState,
): Subject | null {
  if (focus === null) return null;
  const state = stateOf(focus.indicator);
  const indicator = index.indicators.find((one) => one.id === focus.indicator);
  const locality = index.localities.find((one) => one.id === focus.locality);
  if (state.kind !== 'ready' || indicator === undefined || locality === undefined) return null;
  const observation = state.shard.observations.find(
    (one) => one.locality === focus.locality && one.year === focus.year,
  );
  return observation === undefined ? null : { index, indicator, locality, observation };
}
