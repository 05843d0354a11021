import type { ComparedEntry } from '../../core/domain/comparability.ts';
import type { Row } from './model.ts';

/** All that a row shows, as what is to be compared. */
export function comparedEntries({ indicator, entries }: Row): readonly ComparedEntry[] {
  return entries.flatMap(({ column: { locality }, observations }) =>
    observations.map(({ year, cell }) => ({ indicator: indicator.id, locality, year, cell })),
  );
}
