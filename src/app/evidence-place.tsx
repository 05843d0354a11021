import { type ReactNode, Suspense } from 'react';
import type { CellKey, DatasetIndex } from '../core/dataset/model.ts';
import type { Language } from '../core/domain/text.ts';
import type { ShardState } from '../features/comparison/model.ts';
import type { Subject } from '../features/evidence/evidence-body.tsx';
import { EvidencePanel } from '../features/evidence/evidence-panel.tsx';
import { strings } from '../features/evidence/strings.ts';
import { useLanguage } from '../ui/i18n/language.tsx';
import { useStrings } from '../ui/i18n/strings.ts';
import { lazyAgain } from '../ui/lazy/lazy-again.tsx';
import { SectionBoundary } from './section-boundary.tsx';
import './evidence-place.css';

// A phone needs the drawer only once a number is pressed.
const EvidenceSheet = lazyAgain(
  async () => (await import('../features/evidence/evidence-sheet.tsx')).EvidenceSheet,
);

type Words = (typeof strings)['zh'];

/** Beside the numbers where there is room, else a drawer from below once a number is open. */
export function EvidencePlace(props: {
  index: DatasetIndex;
  focus: CellKey | null;
  stateOf: (indicator: string) => ShardState;
  beside: boolean;
  label: string;
  onClose: () => void;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const { focus } = props;
  const subject = subjectOf(props.index, focus, props.stateOf);
  const instead =
    focus === null || subject !== null ? null : insteadOf(props.stateOf(focus.indicator), words);
  if (props.beside) {
    return (
      <aside aria-label={props.label}>
        <EvidencePanel subject={subject} instead={instead} onClose={props.onClose} />
      </aside>
    );
  }
  if (focus === null) return null;
  const { onClose } = props;
  const close = (
    <button type="button" className="button" onClick={onClose}>
      {words.close}
    </button>
  );
  // Until there is a drawer, what is to be said of it stands where it will: at the foot of the window.
  return (
    <div className="evidence-below">
      <SectionBoundary also={close}>
        <Suspense
          fallback={
            <p className="evidence-waiting">
              <span role="status">{words.loading}</span>
              {close}
            </p>
          }
        >
          <EvidenceSheet
            title={titleOf(props.index, focus, words, language)}
            subject={subject}
            instead={instead}
            onClose={onClose}
          />
        </Suspense>
      </SectionBoundary>
    </div>
  );
}

/** Of which number the evidence is, known before it is there. */
function titleOf(index: DatasetIndex, focus: CellKey, words: Words, language: Language): string {
  const locality = index.localities.find(({ id }) => id === focus.locality);
  const indicator = index.indicators.find(({ id }) => id === focus.indicator);
  if (locality === undefined || indicator === undefined) return words.evidence;
  return words.title(locality.name[language], indicator.name[language]);
}

/** What stands where the evidence of an open number would: the data are on their way, or not to be had. */
function insteadOf(state: ShardState, words: Words): ReactNode {
  if (state.kind === 'failed') return state.failure;
  return <p role="status">{state.kind === 'loading' ? words.loading : words.gone}</p>;
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
