import type { Language } from '../../core/domain/text.ts';

const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/**
 * A count or amount with thousands separators and at most two decimals, never rounded to a short
 * form: a number that is cited must be the one that was printed.
 */
export function formatCount(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 }).format(value);
}

/** A percentage without its sign, with exactly `decimals` decimals, or up to two as printed. */
export function formatRate(value: number, language: Language, decimals?: number): string {
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 2,
  }).format(value);
}
