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
