import type { Language } from '../../core/domain/text.ts';

const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/**
 * A number with thousands separators and all the digits that it has, neither rounded nor in a short
 * form: a number that is cited must be the one that was printed.
 */
export function formatExact(value: number, language: Language): string {
  return exactFormats[language].format(value);
}

/** More digits than this a binary fraction makes up. */
const exactOf = (language: Language) =>
  new Intl.NumberFormat(locales[language], { maximumSignificantDigits: 15 });

const exactFormats: Readonly<Record<Language, Intl.NumberFormat>> = {
  zh: exactOf('zh'),
  en: exactOf('en'),
};

/** A number of no report, or a count, with thousands separators and at most two decimals. */
export function formatCount(value: number, language: Language): string {
  return formatOf(language, 0, 2).format(value);
}

/**
 * A percentage without its sign, with exactly `decimals` decimals, or up to two as printed. All and
 * nothing are told without decimals, and never claimed of what is neither: 99.97 with one decimal is
 * "99.97" and not "100.0".
 */
export function formatRate(value: number, language: Language, decimals?: number): string {
  // Of 7 in 700 per 10,000 binary fractions make 99.99999999999999.
  const exact = Number(value.toFixed(mostDecimals));
  if (isEnd(exact)) return formatOf(language, 0, 0).format(exact);
  let text = formatOf(language, decimals ?? 0, decimals ?? 2).format(exact);
  for (let more = (decimals ?? 2) + 1; isEnd(Number(text)) && more <= mostDecimals; more += 1) {
    text = formatOf(language, more, more).format(exact);
  }
  return text;
}

/** More than this are but the noise of binary fractions: no count there is makes a smaller share. */
const mostDecimals = 10;

const isEnd = (percentage: number): boolean => percentage === 0 || percentage === 100;

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
