import type { Language } from '../../../core/domain/text.ts';
import { comparabilityNoteText } from '../note-text.ts';
import type { ScatterShown } from './scatter-shown.ts';

/** What to mind of the figures of a scatter, of all its indicators. */
export function scatterNotes(
  shown: Omit<ScatterShown, 'silent'>,
  language: Language,
): readonly string[] {
  const of = (['x', 'y', 'size'] as const).flatMap((which) => {
    const indicator = shown[which];
    return indicator === null ? [] : [{ which, indicator }];
  });
  const entries = of.flatMap(({ which, indicator: { id } }) =>
    shown.entries.flatMap(({ locality, year, [which]: value }) =>
      value?.cell == null ? [] : [{ indicator: id, locality, year, cell: value.cell }],
    ),
  );
  const indicators = of.map(({ indicator }) => indicator);
  const note = comparabilityNoteText(entries, indicators, language);
  return note === null ? [] : [note];
}
