import type {
  ChartContext,
  ChartEntry,
  IndicatorInput,
  ObservedEntry,
} from '../../charts/entry.ts';
import { scaledUnit } from '../../core/dataset/scale.ts';
import { unscaledReasons } from '../../core/dataset/scale-words.ts';
import type { Bilingual } from '../../core/domain/text.ts';
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
    entries: entries.flatMap((entry) => chartEntries(entry, scale.kind === 'printed')),
    scale:
      scale.kind === 'printed'
        ? null
        : { unit: scaledUnit(indicator, scale), note: scaleNote(row) },
    notes: [...(context.notes ?? []), ...(note === null ? [] : [note])],
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
    chartEntries(entry, everyone.scale.kind === 'printed').slice(0, 1),
  );
  return {
    ...input,
    entries: entries.map((entry) => {
      const position = chosen.indexOf(entry.locality.id);
      return { ...entry, markerIndex: position === -1 ? null : position };
    }),
  };
}

function chartEntries(entry: Entry, asPrinted: boolean): readonly ChartEntry[] {
  const { locality, position } = entry.column;
  if (entry.observations.length === 0) {
    return [{ locality, year: null, cell: null, markerIndex: position }];
  }
  return entry.observations.map(({ year, cell, scaled }) => {
    const printed = { locality, year, cell, markerIndex: position };
    if (asPrinted) return printed;
    const reason = (): Bilingual =>
      unscaledReasons[scaled.kind === 'none' ? scaled.reason : 'no-value'];
    return {
      ...printed,
      scaled:
        scaled.kind === 'value'
          ? { kind: 'value' as const, value: scaled.value, interval: scaled.interval }
          : { kind: 'none' as const, reason: reason() },
    };
  });
}
