import type { LegendItem } from '../frame.ts';
import { gapLegend } from '../gap-legend.ts';
import type { HeatInput } from './input.ts';
import type { HeatRow } from './model.ts';
import { heatWords } from './words.ts';

/** What the shades and signs of the cells mean. */
export function heatLegend(
  rows: readonly HeatRow[],
  { indicators, language }: HeatInput,
): LegendItem[] {
  const words = heatWords[language];
  const cells = rows.flatMap((row) => row.cells);
  const shadedAs = (neutral: boolean) =>
    rows.some((row) =>
      row.cells.some(
        (cell, at) =>
          cell.shade !== null && (indicators[at]?.indicator.polarity === 'neutral') === neutral,
      ),
    );
  const items: LegendItem[] = [];
  if (shadedAs(false))
    items.push({ label: words.better, sign: { kind: 'shades', neutral: false } });
  if (shadedAs(true)) items.push({ label: words.larger, sign: { kind: 'shades', neutral: true } });
  const sign = (text: string, label: string) => items.push({ label, sign: { kind: 'text', text } });
  if (cells.some((cell) => cell.inWords)) sign(words.inWordsSign, words.inWords);
  if (cells.some((cell) => cell.unlike)) sign(words.unlikeSign, words.unlike);
  const gaps = new Set(cells.map(({ state }) => (state === 'value' ? null : state)));
  return [...items, ...gapLegend(gaps, false, language)];
}
