import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Years } from '../../core/dataset/choose.ts';
import type { CellKey, DatasetIndex } from '../../core/dataset/model.ts';
import type { Language } from '../../core/domain/text.ts';
import { type AddressProblem, decodeView } from './codec.ts';
import { type Page, pageState, type ViewState } from './state.ts';

export interface ViewStore extends ViewState {
  /** What could not be read of the address; empty once it is dismissed. */
  readonly problems: readonly AddressProblem[];
  turnTo(page: Page): void;
  chooseLocalities(localities: readonly string[]): void;
  chooseIndicators(indicators: readonly string[]): void;
  chooseYears(years: Years): void;
  open(focus: CellKey): void;
  close(): void;
  showEverywhere(everywhere: boolean): void;
  /** Narrows the audit to a severity and a report, each null for all. */
  narrow(to: Pick<ViewState, 'severity' | 'report'>): void;
  speak(language: Language): void;
  dismissProblems(): void;
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
  return createStore<ViewStore>()((set) => ({
    ...read(query),
    turnTo: (page) => set((state) => pageState(state, page)),
    // An open number that is no longer on the page would leave the evidence without its place.
    chooseLocalities: (localities) =>
      set(({ focus }) => ({
        localities,
        report: null,
        focus: focus !== null && localities.includes(focus.locality) ? focus : null,
      })),
    chooseIndicators: (indicators) =>
      set(({ focus }) => ({
        indicators,
        focus: focus !== null && indicators.includes(focus.indicator) ? focus : null,
      })),
    chooseYears: (years) => set({ years, report: null, focus: null }),
    open: (focus) => set({ focus }),
    close: () => set({ focus: null }),
    showEverywhere: (everywhere) => set({ everywhere, report: null, focus: null }),
    narrow: ({ severity, report }) => set({ severity, report }),
    speak: (language) => set({ language }),
    dismissProblems: () => set({ problems: [] }),
    readAddress: (address) => set(read(address)),
  }));
}
