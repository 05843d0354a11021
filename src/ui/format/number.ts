import type { Language } from '../../core/domain/text.ts';

const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/**
 * A count or amount with thousands separators and at most two decimals, never rounded to a short
 * form: a number that is cited must be the one that was printed.
 */
export function formatCount(value: number, language: Language): string {
  return formatOf(language, 0, 2).format(value);
}

/** A percentage without its sign, with exactly `decimals` decimals, or up to two as printed. */
export function formatRate(value: number, language: Language, decimals?: number): string {
  return formatOf(language, decimals ?? 0, decimals ?? 2).format(value);
}

const made = new Map<string, Intl.NumberFormat>();

/** A page shows hundreds of numbers, and to make a format takes a hundred times as long as to use it. */
function formatOf(language: Language, least: number, most: number): Intl.NumberFormat {
  const key = `${language} ${least} ${most}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  });
  made.set(key, format);
  return format;
}
