import type { Years } from '../../core/dataset/choose.ts';
import {
  type ComparisonChoice,
  type ComparisonView,
  openingComparison,
} from '../../core/dataset/comparison-choice.ts';
import type { CellKey, DatasetIndex } from '../../core/dataset/model.ts';
import type { Severity } from '../../core/domain/finding.ts';
import type { Language } from '../../core/domain/text.ts';

/** What the page shows of the chosen localities and years. */
export const pages = ['compare', 'disclosure', 'audit'] as const;

export type Page = (typeof pages)[number];

/** All that the address of the page says about the view. */
export interface ViewState extends ComparisonChoice {
  readonly page: Page;
  readonly localities: readonly string[];
  readonly indicators: readonly string[];
  readonly years: Years;
  /** The number whose evidence is open. */
  readonly focus: CellKey | null;
  /** Whether disclosure and audit show all reports, not only those of the chosen localities and years. */
  readonly everywhere: boolean;
  /** To which findings the audit is narrowed; null for all. */
  readonly severity: Severity | null;
  /** To which report the audit is narrowed, by id; null for all. */
  readonly report: string | null;
  readonly language: Language;
}

/** Columns side by side are legible up to here; further localities take part in the other views. */
export const maximumColumns = 12;

/** The longest address of that many codes is still taken by every browser and chat. */
export const maximumLocalities = 200;

/** The view that suits the choice: what there is to compare decides what it is compared in. */
export function viewOf(
  state: Pick<ViewState, 'view' | 'localities' | 'indicators'>,
): ComparisonView {
  if (state.view !== null) return state.view;
  if (state.localities.length === 1) return 'profile';
  return state.indicators.length === 1 ? 'ranking' : 'panels';
}

const openingIndicators = [
  'mediation.success_rate',
  'mediation.cases',
  'review.accepted',
  'review.confirmed_illegal',
  'advisor.coverage_rate',
  'service.items',
  'disclosure.items',
];

/** What a visitor sees who comes with a bare address. */
export function openingView(index: DatasetIndex): ViewState {
  const reported = new Set(index.reports.map((report) => report.locality.id));
  const known = new Set(index.indicators.map((indicator) => indicator.id));
  return {
    page: 'compare',
    localities: index.localities
      .map((locality) => locality.id)
      .filter((id) => reported.has(id))
      .slice(0, maximumColumns),
    indicators: openingIndicators.filter((id) => known.has(id)),
    years: { kind: 'latest', tolerance: null },
    ...openingComparison,
    focus: null,
    everywhere: false,
    severity: null,
    report: null,
    language: 'zh',
  };
}

/** The view on another page: the same choice, without what only that page could show. */
export function pageState(state: ViewState, page: Page): ViewState {
  return { ...state, page, focus: null, severity: null, report: null };
}

/**
 * The indicators whose data the comparison needs: those compared, and those they are set against. A
 * profile is of all there are, whatever is chosen.
 */
export function neededIndicators(
  state: ViewState,
  index: Pick<DatasetIndex, 'indicators'>,
): readonly string[] {
  if (viewOf(state) === 'profile') {
    return state.localities.length === 1 ? index.indicators.map(({ id }) => id) : [];
  }
  const { indicators, scale, scatter } = state;
  const set = [scale.kind === 'share' ? scale.of : null, scatter.x, scatter.y, scatter.size];
  return [...new Set([...indicators, ...set.filter((id) => id !== null)])];
}
