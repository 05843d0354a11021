import type { Language } from '../core/domain/text.ts';
import type { Badge } from '../ui/badges/cell-badges.ts';
import { formatInterval } from '../ui/format/interval.ts';
import type { MissingRow } from './frame.ts';
import { chartWords } from './words.ts';

/** A figure as it is told in words. */
interface Told {
  readonly label: string;
  /** Null where the words around it tell the year. */
  readonly year: number | null;
  readonly valueText: string;
  readonly unit: string;
  readonly interval: readonly [number, number] | null;
  readonly rank?: string | null;
  readonly badges: readonly Badge[];
}

/** "青禾区 2021 年 98.3%（97.5%–98.9%，第 1–2，截至 11 月）". */
export function describeFigure(told: Told, language: Language): string {
  const chinese = language === 'zh';
  const when = told.year === null ? '' : chinese ? ` ${told.year} 年` : ` ${told.year}`;
  const asides = [
    told.interval === null ? null : formatInterval(told.interval, told.unit, language),
    told.rank ?? null,
    ...told.badges.map((badge) => badge.text),
  ].filter((aside) => aside !== null);
  return `${told.label}${when} ${withUnit(told.valueText, told.unit)}${bracketed(asides, language)}`;
}

/** A value with its unit: a percent sign follows at once, a word after a space. */
export function withUnit(valueText: string, unit: string): string {
  return unit === '' || unit === '%' ? `${valueText}${unit}` : `${valueText} ${unit}`;
}

/**
 * A chart in words: its title, then what is told of it, then who is missing and why.
 *
 * @param told whole sentences or clauses, in order; none says that there is nothing to draw
 */
export function describeChart(
  title: string,
  told: readonly string[],
  missing: readonly MissingRow[],
  language: Language,
): string {
  const chinese = language === 'zh';
  const words = chartWords(language);
  const clauses = told.join(chinese ? '；' : '; ');
  const said = clauses === '' ? words.nothingToDraw : `${clauses}${chinese ? '。' : '.'}`;
  const lacking = missing.length === 0 ? '' : words.missing(missing);
  return `${title}${chinese ? '：' : ': '}${said}${chinese ? '' : ' '}${lacking}`.trimEnd();
}

/** The description of a chart behind the sentence that sums it up, where there is one. */
export function afterSummary(
  { summary = '', language }: { readonly summary?: string; readonly language: Language },
  description: string,
): string {
  return summary === '' ? description : `${summary}${language === 'zh' ? '' : ' '}${description}`;
}

function bracketed(asides: readonly string[], language: Language): string {
  if (asides.length === 0) return '';
  return language === 'zh' ? `（${asides.join('，')}）` : ` (${asides.join(', ')})`;
}
