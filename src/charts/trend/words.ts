import type { Language } from '../../core/domain/text.ts';
import { defineStrings } from '../../ui/i18n/strings.ts';
import { yearSpans } from '../text/join.ts';

interface TrendWords {
  readonly inYears: (reason: string, years: readonly number[]) => string;
  readonly gap: (label: string, year: number, reason: string) => string;
  readonly gaps: string;
  readonly cutAxis: (from: string) => string;
  readonly from: (label: string, from: string, to: string, values: number) => string;
  readonly whiskers: string;
}

const words = defineStrings<TrendWords>({
  zh: {
    inYears: (reason, years) => `${yearSpans(years).join('、')} 年${reason}`,
    gap: (label, year, reason) => `${label} ${year} 年：${reason}`,
    gaps: '没有数据的年份不连线，原因标在横轴上方。',
    cutAxis: (from) => `纵轴从 ${from} 起。`,
    from: (label, from, to, values) => `${label}从 ${from} 到 ${to}，共 ${values} 个年份有数据`,
    whiskers: '竖线为 95% 自然波动区间',
  },
  en: {
    inYears: (reason, years) => `${reason}: ${yearSpans(years).join(', ')}`,
    gap: (label, year, reason) => `${label} ${year}: ${reason}`,
    gaps: 'No line is drawn through years without data; the reasons are marked above the axis.',
    cutAxis: (from) => `The vertical axis starts at ${from}.`,
    from: (label, from, to, values) => `${label} from ${from} to ${to}, ${values} years with data`,
    whiskers: 'whiskers: 95% natural-variation intervals',
  },
});

/** The words of charts over the years in the language of a model. */
export function trendWords(language: Language): TrendWords {
  return words[language];
}
