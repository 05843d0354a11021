import type { Level } from '../../core/domain/locality.ts';
import { defineStrings } from '../../ui/i18n/strings.ts';

const levelsEn: Record<Level, string> = {
  province: 'a province',
  prefecture: 'a prefecture',
  county: 'a county',
  town: 'a town',
};

/** Counts come written out, with their thousands separated. */
export const strings = defineStrings({
  zh: {
    title: '可以一起比的地区',
    level: (_: Level, name: string) => `同为${name}`,
    province: (name: string) => `同在${name}`,
    volume: (indicator: string, value: string, chosen: string, other: string) =>
      `${indicator} ${value}，与${chosen}的 ${other} 相近`,
    years: (years: string) => `都有 ${years} 年报告`,
    join: '；',
    yearJoin: '、',
  },
  en: {
    title: 'Comparable localities',
    level: (level: Level) => `also ${levelsEn[level]}`,
    province: (name: string) => `also in ${name}`,
    volume: (indicator: string, value: string, chosen: string, other: string) =>
      `${indicator}: ${value}, close to ${other} of ${chosen}`,
    years: (years: string) => `also has a report of ${years}`,
    join: '; ',
    yearJoin: ', ',
  },
});
