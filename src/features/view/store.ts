import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Years } from '../../core/dataset/choose.ts';
import type { ComparisonChoice } from '../../core/dataset/comparison-choice.ts';
import type { CellKey, DatasetIndex } from '../../core/dataset/model.ts';
import type { Language } from '../../core/domain/text.ts';
import type { AddressProblem } from './address-problem.ts';
import { decodeView, encodeView } from './codec.ts';
import { type Page, pageState, type ViewState } from './state.ts';
import { noSteps, stepBack, stepForward, stepFrom, type Steps } from './undo.ts';

/** What undo brings back: all that is chosen, but not which number is open, nor the language. */
export type Chosen = Omit<ViewState, 'focus' | 'language'>;

export interface ViewStore extends ViewState {
  /** What could not be read of the address; empty once it is dismissed. */
  readonly problems: readonly AddressProblem[];
  /** The choices before this one, and those taken back. */
  readonly steps: Steps<Chosen>;
  turnTo(page: Page): void;
  chooseLocalities(localities: readonly string[]): void;
  chooseIndicators(indicators: readonly string[]): void;
  chooseYears(years: Years): void;
  /** Changes how things are compared, in the parts given. */
  compareBy(choice: Partial<ComparisonChoice>): void;
  /** Takes a whole choice at once, as one step. */
  choose(choice: Partial<Chosen>): void;
  open(focus: CellKey): void;
  close(): void;
  showEverywhere(everywhere: boolean): void;
  /** Narrows the audit to a severity and a report, each null for all. */
  narrow(to: Pick<ViewState, 'severity' | 'report'>): void;
  speak(language: Language): void;
  dismissProblems(): void;
  /** Takes the last choice back; does nothing where there is none. */
  undo(): void;
  redo(): void;
  /** Takes over what an address says, as on back and forward. */
  readAddress(query: string): void;
}

export type ViewStoreApi = StoreApi<ViewStore>;

/** The state of the view, started from an address. */
export function createViewStore(index: DatasetIndex, query: string): ViewStoreApi {
  const read = (address: string) => {
    const { state, problems } = decodeView(address, index);
    return { ...state, problems };
  };
  return createStore<ViewStore>()((set, get) => {
    /** Changes what is chosen, so that it can be taken back. */
    const choose = (changes: (state: ViewStore) => Partial<ViewState>) =>
      set((state) => {
        const changed = changes(state);
        const same = Object.entries(changed).every(
          ([name, value]) => state[name as keyof ViewState] === value,
        );
        if (same) return {};
        return { ...changed, steps: stepFrom(state.steps, chosenOf(state)) };
      });
    const move = (step: typeof stepBack<Chosen>) =>
      set((state) => {
        const moved = step(state.steps, chosenOf(state));
        return moved === null ? {} : { ...moved.state, steps: moved.steps, focus: null };
      });
    return {
      ...read(query),
      steps: noSteps,
      turnTo: (page) => choose((state) => pageState(state, page)),
      // An open number that is no longer on the page would leave the evidence without its place.
      chooseLocalities: (localities) =>
        choose(({ focus }) => ({
          localities,
          report: null,
          focus: focus !== null && localities.includes(focus.locality) ? focus : null,
        })),
      chooseIndicators: (indicators) =>
        choose(({ focus }) => ({
          indicators,
          focus: focus !== null && indicators.includes(focus.indicator) ? focus : null,
        })),
      chooseYears: (years) => choose(() => ({ years, report: null, focus: null })),
      compareBy: (choice) => choose(() => choice),
      choose: (choice) => choose(() => ({ ...choice, focus: null })),
      open: (focus) => set({ focus }),
      close: () => set({ focus: null }),
      showEverywhere: (everywhere) => choose(() => ({ everywhere, report: null, focus: null })),
      narrow: ({ severity, report }) => choose(() => ({ severity, report })),
      speak: (language) => set({ language }),
      dismissProblems: () => set({ problems: [] }),
      undo: () => move(stepBack),
      redo: () => move(stepForward),
      // Back and forward in the history of the browser are choices like any other, unless they lead to
      // the same choice, as from an open number or to a place on the page: then it stays the very same.
      readAddress: (address) => {
        const asked = read(address);
        const { focus, language } = asked;
        const isChosen = encodeView(asked) === encodeView({ ...get(), focus, language });
        if (isChosen) set({ focus, language });
        else choose(() => asked);
      },
    };
  });
}

function chosenOf(state: ViewState): Chosen {
  const { page, localities, indicators, years, everywhere, severity, report } = state;
  const { view, scale, benchmark, across, scatter } = state;
  return {
    ...{ page, localities, indicators, years, everywhere, severity, report },
    ...{ view, scale, benchmark, across, scatter },
  };
}
