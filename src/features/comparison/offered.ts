import type { ComparisonChoice, ComparisonView } from '../../core/dataset/comparison-choice.ts';
import { alike } from '../../core/domain/ranking.ts';
import { comparedEntries } from './compared.ts';
import type { Row } from './model.ts';

/** Which of the ways to compare change anything in what is shown. */
export interface Offered {
  /** To hold values against something. */
  readonly benchmark: boolean;
  /** To rank levels and roles together. */
  readonly across: boolean;
}

/**
 * A scatter ranks nothing and holds nothing against a benchmark; lines over the years are ranked with
 * none, and only compared with a benchmark. Elsewhere there is something to rank across where figures
 * that are shown are left out for their level or role. What is chosen can always be unchosen.
 *
 * @param rows those of the view
 */
export function offeredFor(
  view: ComparisonView,
  rows: readonly Row[],
  { benchmark, across }: Pick<ComparisonChoice, 'benchmark' | 'across'>,
): Offered {
  if (view === 'scatter') return { benchmark: false, across: false };
  const ranks = view !== 'trend' || benchmark !== null;
  return { benchmark: true, across: across || (ranks && rows.some(hasUnlike)) };
}

function hasUnlike(row: Row): boolean {
  const { leftOut } = alike(comparedEntries(row));
  return leftOut.some(({ reason }) => reason === 'level' || reason === 'role');
}
