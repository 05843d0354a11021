import type { Scope } from '../../core/domain/figure.ts';
import type { Level } from '../../core/domain/locality.ts';
import { formatThrough } from '../../ui/format/through.ts';
import { defineStrings } from '../../ui/i18n/strings.ts';
import { levelWords } from '../../ui/level/level-words.ts';

const scopesZh: Record<Scope, string> = {
  portal: '只计门户网站',
  'own-level': '只计本级',
  organ: '只计单个部门',
  subset: '只计其中一部分',
};
const scopesEn: Record<Scope, string> = {
  portal: 'covers one website only',
  'own-level': 'covers the own level only',
  organ: 'covers one department only',
  subset: 'covers a part only',
};

export const noteStrings = defineStrings({
  zh: {
    lead: '不完全同口径：',
    join: '；',
    stop: '。',
    listJoin: '、',
    andMore: (names: string, more: number) => `${names}及另外 ${more} 个地区`,
    years: (years: string) => `年份为 ${years}`,
    level: (names: string, level: Level | null) =>
      level === null ? `${names}层级不明` : `${names}为${levelWords.zh.one[level]}`,
    through: (name: string, month: number) => `${name}的部分数字${formatThrough(month, 'zh')}`,
    respondent: (names: string) => `${names}的复议数是作为被申请人，不与复议机关排序`,
    scope: (names: string, indicator: string, scope: Scope) =>
      `${names}的${indicator}${scopesZh[scope]}`,
    tiny: (names: string, indicators: string) =>
      `${names}的${indicators}基数不足 30，一件之差影响很大`,
    approximate: (names: string) => `${names}有约数`,
    computed: (names: string, indicator: string) =>
      `${names}的${indicator}由计数算得，其余为报告所载`,
    failed: (name: string, indicators: string) => `${name}的${indicators}未通过勾稽核对`,
  },
  en: {
    lead: 'Not quite like for like: ',
    join: '; ',
    stop: '.',
    listJoin: ', ',
    andMore: (names: string, more: number) =>
      `${names} and ${more} other ${more === 1 ? 'locality' : 'localities'}`,
    years: (years: string) => `the years are ${years}`,
    level: (names: string, level: Level | null) =>
      level === null
        ? `the level of ${names} is unknown`
        : `${names} is ${levelWords.en.one[level]}`,
    through: (name: string, month: number) =>
      `some figures of ${name} run ${formatThrough(month, 'en')}`,
    respondent: (names: string) =>
      `${names} answers review cases instead of deciding them and is not ranked with those who do`,
    scope: (names: string, indicator: string, scope: Scope) =>
      `${indicator} of ${names} ${scopesEn[scope]}`,
    tiny: (names: string, indicators: string) =>
      `${indicators} of ${names} rests on fewer than 30 cases`,
    approximate: (names: string) => `${names} gives approximate figures`,
    computed: (names: string, indicator: string) =>
      `${indicator} of ${names} is computed from counts, the others are as printed`,
    failed: (name: string, indicators: string) => `${indicators} of ${name} did not pass the audit`,
  },
});
