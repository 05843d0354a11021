import type { Language } from '../../core/domain/text.ts';

/** In UTC, in which the dates that are formatted are made. */
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/**
 * Up to which month a figure goes, within a sentence: "截至 11 月", "through November".
 *
 * @param of 1–12
 * @param year told as well where it is not plain from what stands around
 */
export function formatThrough(of: number, language: Language, year?: number): string {
  if (language === 'zh') return `截至 ${year === undefined ? '' : `${year} 年 `}${of} 月`;
  const name = month.format(new Date(Date.UTC(2000, of - 1)));
  return `through ${year === undefined ? name : `${name} ${year}`}`;
}
