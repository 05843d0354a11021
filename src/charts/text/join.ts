import type { Language } from '../../core/domain/text.ts';

/** Remarks of one line, between them a dot that never begins a line; empty ones are left out. */
export function joinRemarks(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\u00a0· ');
}

/** Whole sentences behind one another. */
export function joinSentences(sentences: readonly string[], language: Language): string {
  return sentences.join(language === 'zh' ? '' : ' ');
}

/** A sentence of a catalogue as the first of several remarks: without its full stop. */
export function withoutStop(sentence: string): string {
  return sentence.replace(/[.。]$/, '');
}

/** Distinct years, earliest first. */
export function distinctYears(years: Iterable<number>): number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Every year from the first to the last of some, whether among them or not. */
export function everyYear(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** Years, those in a row as a span: "2018–2020", "2022". `years` ascending and distinct. */
export function yearSpans(years: readonly number[]): string[] {
  const runs: [first: number, last: number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
}
