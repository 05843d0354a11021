import type { Language } from '../core/domain/text.ts';
import { defineStrings } from '../ui/i18n/strings.ts';
import type { ObservedEntry } from './entry.ts';
import type { LegendItem } from './frame.ts';
import { chartWords } from './words.ts';

/** Why a place in a chart is empty. `unscaled`: told, but not in the measure that was asked for. */
export type GapReason = 'absent' | 'redacted' | 'no-report' | 'unscaled';

const strings = defineStrings({
  zh: { partial: '虚线：未满全年', unscaled: '按此口径算不出' },
  en: { partial: 'Broken line: part of a year', unscaled: 'not to be had in this measure' },
});

/** Why an entry has no value, as its sign shows it; in words it is `missingReason`. */
export function gapReason({ cell, year }: Pick<ObservedEntry, 'cell' | 'year'>): GapReason {
  if (cell === null || year === null) return 'no-report';
  if (cell.value !== null) return 'unscaled';
  return cell.status === 'redacted' ? 'redacted' : 'absent';
}

/** What the looks of partial years and of gaps mean, as far as a chart has them. */
export function gapLegend(
  reasons: ReadonlySet<GapReason | null>,
  partial: boolean,
  language: Language,
): LegendItem[] {
  const told = chartWords(language);
  const words = strings[language];
  const items: LegendItem[] = [];
  if (partial) items.push({ label: words.partial, sign: { kind: 'partial' } });
  if (reasons.has('absent')) items.push({ label: told.absent, sign: { kind: 'absent' } });
  if (reasons.has('redacted')) items.push({ label: told.redacted, sign: { kind: 'redacted' } });
  if (reasons.has('no-report'))
    items.push({ label: told.noReport(null), sign: { kind: 'no-report' } });
  if (reasons.has('unscaled')) items.push({ label: words.unscaled, sign: { kind: 'unscaled' } });
  return items;
}
