import { defineStrings } from '../../ui/i18n/strings.ts';

interface StripWords {
  readonly others: (number: number) => string;
  readonly median: (text: string) => string;
  readonly medianOf: (number: number, all: boolean) => string;
  readonly othersMissing: (number: number, reasons: string) => string;
  readonly reason: (reason: string, number: number) => string;
  readonly spread: (number: number, low: string, high: string) => string;
  readonly separator: string;
}

export const stripWords = defineStrings<StripWords>({
  zh: {
    others: (number) => `其他地区（${number} 个）`,
    median: (text) => `中位数 ${text}`,
    medianOf: (number, all) =>
      all ? `中位数按全部 ${number} 个数值计算。` : `中位数只按口径相同的 ${number} 个数值计算。`,
    othersMissing: (number, reasons) => `未选的地区中另有 ${number} 个无数据（${reasons}）。`,
    reason: (reason, number) => `${reason} ${number} 个`,
    spread: (number, low, high) => `${number} 个地区，从 ${low} 到 ${high}`,
    separator: '、',
  },
  en: {
    others: (number) => `Other localities (${number})`,
    median: (text) => `Median ${text}`,
    medianOf: (number, all) =>
      all
        ? `The median is of all ${number} values.`
        : `The median is of the ${number} like values.`,
    othersMissing: (number, reasons) =>
      `Of the localities not chosen, ${number} have no data (${reasons}).`,
    reason: (reason, number) => `${reason}: ${number}`,
    spread: (number, low, high) => `${number} localities, from ${low} to ${high}`,
    separator: ', ',
  },
});
