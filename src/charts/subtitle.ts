import { type IndicatorInput, type ObservedEntry, type ScaleOfChart, unitOf } from './entry.ts';
import type { Language } from '../core/domain/text.ts';
import { joinRemarks, withoutStop } from './text/join.ts';
import { chartWords } from './words.ts';

/**
 * What stands under the title of a chart of one indicator: definition, unit, polarity, years, and last
 * what is particular to the kind of chart, empty for nothing.
 *
 * @param years of what is drawn, ascending and distinct
 */
export function indicatorSubtitle(
  input: IndicatorInput<ObservedEntry>,
  years: readonly number[],
  last = '',
): string {
  const { indicator, language } = input;
  const words = chartWords(language);
  const unit = unitOf(input);
  return joinRemarks([
    withoutStop(indicator.definition[language]),
    unit === '' ? '' : words.unit(unit),
    words.polarity[indicator.polarity],
    years.length === 0 ? '' : words.years(years),
    last,
  ]);
}

/** How the values of a chart came about in the measure that was asked for, each way told once. */
export function scaleNotes(
  of: readonly { readonly scale?: ScaleOfChart | null }[],
  language: Language,
): string[] {
  return [...new Set(of.flatMap(({ scale }) => scale?.note?.[language] ?? []))];
}
