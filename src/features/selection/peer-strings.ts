import type { Level } from '../../core/domain/locality.ts';
import { defineStrings } from '../../ui/i18n/strings.ts';
import { levelWords } from '../../ui/level/level-words.ts';

/** Counts come written out, with their thousands separated. */
export const strings = defineStrings({
  zh: {
    title: '可以一起比的地区',
    level: (level: Level) => `同为${levelWords.zh.one[level]}`,
    province: (name: string) => `同在${name}`,
    volume: (indicator: string, value: string, chosen: string, other: string) =>
      `${indicator} ${value}，与${chosen}的 ${other} 相近`,
    years: (years: string) => `都有 ${years} 年报告`,
    join: '；',
    yearJoin: '、',
  },
  en: {
    title: 'Comparable localities',
    level: (level: Level) => `also ${levelWords.en.one[level]}`,
    province: (name: string) => `also in ${name}`,
    volume: (indicator: string, value: string, chosen: string, other: string) =>
      `${indicator}: ${value}, close to ${other} of ${chosen}`,
    years: (years: string) => `also has a report of ${years}`,
    join: '; ',
    yearJoin: ', ',
  },
});
