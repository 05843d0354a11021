import type {
  ChartContext,
  ChartEntry,
  IndicatorInput,
  ObservedEntry,
} from '../../charts/entry.ts';
import { scaledUnit } from '../../core/dataset/scale.ts';
import type { Language } from '../../core/domain/text.ts';
import { benchmarkLine, heldNotes, verdictBadge } from './held-words.ts';
import type { Entry, Row } from './model.ts';
import { comparabilityText } from './note-text.ts';
import { scaleNote } from './scale-note.ts';

/** What the charts of one row are made from. An image travels without the page, so notes come along. */
export function indicatorInput(row: Row, context: ChartContext): IndicatorInput {
  const { indicator, scale, entries } = row;
  const note = comparabilityText([row], context.language);
  return {
    ...context,
    indicator,
    entries: entries.flatMap((entry) => chartEntries(row, entry, context.language)),
    scale:
      scale.kind === 'printed'
        ? null
        : { unit: scaledUnit(indicator, scale), note: scaleNote(row) },
    benchmark: benchmarkLine(row, context.language),
    across: row.across,
    notes: [
      ...(context.notes ?? []),
      ...heldNotes(row, context.language),
      ...(note === null ? [] : [note]),
    ],
  };
}

/** What a chart of several rows is made from: what to mind of them all is said once. */
export function indicatorInputs(
  rows: readonly Row[],
  context: ChartContext,
): { readonly inputs: readonly IndicatorInput[]; readonly notes: readonly string[] } {
  const { language } = context;
  const note = comparabilityText(rows, language);
  return {
    inputs: rows.map((row) => indicatorInput(row, context)),
    notes: [
      ...new Set(rows.flatMap((row) => heldNotes(row, language))),
      ...(note === null ? [] : [note]),
    ],
  };
}

/**
 * What a chart of all localities is made from: `everyone` are the rows of all of the edition, whose
 * localities have a marker where they are among the chosen ones. Of several years each shows its newest.
 */
export function everyoneInput(
  everyone: Row,
  chosen: readonly string[],
  context: ChartContext,
): IndicatorInput<ObservedEntry> {
  const input = indicatorInput(everyone, context);
  const entries = everyone.entries.flatMap((entry) =>
    chartEntries(everyone, entry, context.language).slice(0, 1),
  );
  return {
    ...input,
    entries: entries.map((entry) => {
      const position = chosen.indexOf(entry.locality.id);
      return { ...entry, markerIndex: position === -1 ? null : position };
    }),
  };
}

function chartEntries(row: Row, entry: Entry, language: Language): readonly ChartEntry[] {
  const { locality, position } = entry.column;
  if (entry.observations.length === 0) {
    const tooOld = entry.omitted?.year ?? null;
    return [{ locality, year: null, cell: null, tooOld, markerIndex: position }];
  }
  return entry.observations.map(({ year, cell, scaled }) => ({
    locality,
    year,
    cell,
    markerIndex: position,
    ...(row.scale.kind === 'printed' ? {} : { scaled }),
    remarks: verdictBadge(row, `${locality.id}-${year}`, language),
  }));
}
