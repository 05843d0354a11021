import type { Language } from '../../../core/domain/text.ts';
import { comparabilityNoteText } from '../note-text.ts';
import type { ScatterShown } from './scatter-shown.ts';

/** What to mind of the figures of a scatter, of both its indicators. */
export function scatterNotes(shown: ScatterShown, language: Language): readonly string[] {
  const entries = [shown.x, shown.y].flatMap((indicator, side) =>
    shown.entries.flatMap(({ locality, year, x, y }) => {
      const { cell } = side === 0 ? x : y;
      return cell === null ? [] : [{ indicator: indicator.id, locality, year, cell }];
    }),
  );
  const note = comparabilityNoteText(entries, [shown.x, shown.y], language);
  return note === null ? [] : [note];
}
