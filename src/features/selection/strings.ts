import type { Level } from '../../core/domain/locality.ts';
import { defineStrings } from '../../ui/i18n/strings.ts';

const levelsZh: Record<Level, string> = {
  province: '省级',
  prefecture: '市级',
  county: '县级',
  town: '乡镇街道',
};
const levelsEn: Record<Level, string> = {
  province: 'Province level',
  prefecture: 'Prefecture level',
  county: 'County level',
  town: 'Towns and subdistricts',
};

/** The words of the bar, and those that the pickers share. */
export const strings = defineStrings({
  zh: {
    localities: '地区',
    indicators: '指标',
    years: '年份',
    addLocality: '＋ 地区',
    addIndicator: '＋ 指标',
    moreLocalities: (count: number) => `等 ${count} 个`,
    moreIndicators: (count: number) => `等 ${count} 项`,
    clear: '清空',
    anonymised: '匿名',
    town: '镇',
    levels: { ...levelsZh, unknown: '层级不明（匿名）' },
    close: '关闭',
    cancel: '取消',
    apply: '应用',
    searchLabel: '搜索',
    noMatch: (query: string) => `没有与“${query}”相符的项。`,
    latest: '各地最近一年',
    latestSince: (year: number) => `各地最近一年（${year} 年起）`,
    join: '、',
  },
  en: {
    localities: 'Localities',
    indicators: 'Indicators',
    years: 'Years',
    addLocality: '+ Locality',
    addIndicator: '+ Indicator',
    moreLocalities: (count: number) => `${count} in all`,
    moreIndicators: (count: number) => `${count} in all`,
    clear: 'Clear',
    anonymised: 'anonymised',
    town: 'town',
    levels: { ...levelsEn, unknown: 'Level unknown (anonymised)' },
    close: 'Close',
    cancel: 'Cancel',
    apply: 'Apply',
    searchLabel: 'Search',
    noMatch: (query: string) => `Nothing matches “${query}”.`,
    latest: 'Latest available',
    latestSince: (year: number) => `Latest available, from ${year}`,
    join: ', ',
  },
});
