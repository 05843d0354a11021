import type { Years } from '../../core/dataset/choose.ts';
import type { CellKey, DatasetIndex } from '../../core/dataset/model.ts';
import type { Language } from '../../core/domain/text.ts';

/** All that the address of the page says about the view. */
export interface ViewState {
  readonly localities: readonly string[];
  readonly indicators: readonly string[];
  readonly years: Years;
  /** The number whose evidence is open. */
  readonly focus: CellKey | null;
  readonly language: Language;
}

/** A column a locality is legible up to here; the address may not ask for more. */
export const maximumLocalities = 12;

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
    localities: index.localities
      .map((locality) => locality.id)
      .filter((id) => reported.has(id))
      .slice(0, maximumLocalities),
    indicators: openingIndicators.filter((id) => known.has(id)),
    years: { kind: 'latest' },
    focus: null,
    language: 'zh',
  };
}
