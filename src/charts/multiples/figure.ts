import type { Language } from '../../core/domain/text.ts';
import { describeFigure } from '../describe.ts';
import {
  type ChartEntry,
  drawnEntry,
  missingReason,
  remarksOn,
  reportName,
  unitOf,
} from '../entry.ts';
import { gapReason } from '../gap-legend.ts';
import type { MultiplesIndicator, MultiplesInput } from './input.ts';
import type { MultiplesMark } from './model.ts';
import { multiplesWords } from './words.ts';

/** A mark with the indicator it is of. */
export interface MultiplesFigure {
  readonly column: MultiplesIndicator;
  readonly entry: ChartEntry;
  readonly mark: MultiplesMark;
}

/** What one report tells of one indicator, as a mark. */
export function figureOf(
  column: MultiplesIndicator,
  entry: ChartEntry,
  { by, form, language }: MultiplesInput,
): MultiplesFigure {
  const { indicator } = column;
  const words = multiplesWords[language];
  const name = indicator.name[language];
  const figure = drawnEntry(entry, indicator, language)[0];
  const place = reportName(entry, language);
  const common = {
    key: `${indicator.id}·${entry.locality.id}-${entry.year}`,
    label: form === 'bars' && by === 'locality' ? name : place,
    markerIndex: entry.markerIndex,
    year: entry.year,
    benchmark: column.benchmark?.value ?? null,
  };
  if (figure === undefined) {
    const missing = missingReason(entry, language) ?? '';
    const reading = words.gap(name, place, missing);
    const none = { value: null, valueText: '', interval: null, partial: false, badges: [] };
    return { column, entry, mark: { ...common, ...none, missing, why: gapReason(entry), reading } };
  }
  const { value, valueText, interval } = figure;
  const badges = remarksOn(figure, language);
  const told = describeFigure(
    {
      label: entry.locality.name[language],
      year: figure.entry.year,
      valueText,
      unit: unitIn(column, language),
      interval,
      badges,
    },
    language,
  );
  return {
    column,
    entry,
    mark: {
      ...common,
      value,
      valueText,
      interval,
      partial: figure.entry.cell.qualifiers.through !== null,
      missing: null,
      why: null,
      badges,
      reading: words.figure(name, told),
    },
  };
}

/** The unit of an indicator in the measure that it is shown in. */
export function unitIn({ indicator, scale }: MultiplesIndicator, language: Language): string {
  return unitOf({ indicator, scale: scale ?? null, language });
}
