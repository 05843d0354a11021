import type { ComparisonView } from '../../../core/dataset/comparison-choice.ts';
import type { Row } from '../model.ts';
import { heatSentence } from './heat.ts';
import { leadSentence } from './lead.ts';
import type { Telling } from './measure.ts';
import { joined, nothing, type Parts } from './parts.ts';
import { rankingSentence } from './ranking.ts';
import { type ScatterTold, scatterSentence } from './scatter.ts';
import { hasValue } from './shown.ts';
import { stripSentence } from './strip.ts';
import { trendSentence } from './trend.ts';

/** What a view shows. */
export interface ShownView {
  readonly view: ComparisonView;
  /** As the view has them: of the strip those of all localities, of the trend those of all years. */
  readonly rows: readonly Row[];
  /** Indicator ids in the order of choice. */
  readonly order: readonly string[];
  /** Ids of the chosen localities. */
  readonly chosen: readonly string[];
  /** What the scatter shows; null where it cannot be drawn. */
  readonly scatter: ScatterTold | null;
}

/**
 * What there is to see in a view: of several indicators first how much is told, then the first of them
 * that shows something. Nothing without data.
 */
export function viewSentence(shown: ShownView, telling: Telling): Parts {
  const { view, rows } = shown;
  const { language } = telling;
  if (view === 'heat') return heatSentence(rows, language);
  if (view === 'scatter')
    return shown.scatter === null ? nothing : scatterSentence(shown.scatter, language);
  const row = firstToShow(shown);
  if (row === undefined) return nothing;
  const lead = leadSentence(rows, isOverYears(view, rows), language);
  return joined([lead, rowSentence(mannerOf(shown), row, telling)], language === 'zh' ? '' : ' ');
}

/** All of a view that its sentence on one indicator depends on, besides the row itself. */
interface Manner {
  readonly view: ComparisonView;
  readonly overYears: boolean;
  readonly chosen: readonly string[];
}

/** In which manner a view tells of each of its indicators. */
export function mannerOf({ view, rows, chosen }: ShownView): Manner {
  return { view, overYears: isOverYears(view, rows), chosen };
}

/** What there is to see of one indicator in a view. */
export function rowSentence(
  { view, overYears, chosen }: Manner,
  row: Row,
  telling: Telling,
): Parts {
  if (view === 'strip') return stripSentence(row, chosen, telling);
  return overYears ? trendSentence(row, telling) : rankingSentence(row, telling);
}

/** Small charts are of bars, or over the years where there are several. */
function isOverYears(view: ComparisonView, rows: readonly Row[]): boolean {
  if (view !== 'multiples') return view === 'trend';
  return rows.some(({ entries }) => entries.some(({ observations }) => observations.length > 1));
}

/** The first chosen indicator with something to compare, else the first whose data are there. */
function firstToShow({ rows, order }: ShownView): Row | undefined {
  const ready = order.flatMap(
    (id) =>
      rows.find(({ indicator, state }) => indicator.id === id && state.kind === 'ready') ?? [],
  );
  return ready.find(({ entries }) => entries.filter(hasValue).length > 1) ?? ready[0];
}
