import type { PopulationQuality } from '../domain/locality.ts';
import type { Bilingual, Language } from '../domain/text.ts';
import { perResidents } from './basis.ts';
import type { UnscaledReason, Working } from './scale.ts';

/** Why a value is not shown in the scale asked for, as it stands in brackets after a name. */
export const unscaledReasons: Readonly<Record<UnscaledReason, Bilingual>> = {
  'no-value': { zh: '无数据', en: 'no value' },
  'not-a-count': { zh: '不是计数，不能换算', en: 'not a count' },
  'no-population': { zh: '人口数未知', en: 'population unknown' },
  itself: { zh: '所选总数即指标本身', en: 'the total is the indicator itself' },
  'no-total': { zh: '报告未提所选总数', en: 'the report does not tell the total' },
  'redacted-total': { zh: '所选总数已遮蔽', en: 'the total is redacted' },
  'unlike-unit': { zh: '与所选总数单位不同', en: 'counted in another unit than the total' },
  'unlike-period': { zh: '与所选总数时段不同', en: 'of another period than the total' },
  'unlike-role': { zh: '与所选总数身份不同', en: 'of another role than the total' },
  'unlike-scope': { zh: '与所选总数范围不同或不明', en: 'of another scope than the total' },
  'empty-total': { zh: '所选总数为 0', en: 'the total is 0' },
  'exceeds-total': { zh: '超过所选总数', en: 'more than the total' },
};

/** How good a number of residents is, in words; a bulletin's final number needs none. */
export const qualityNames: Readonly<Record<PopulationQuality, Bilingual | null>> = {
  official: null,
  preliminary: { zh: '公报初步数', en: 'preliminary' },
  secondary: { zh: '二手来源', en: 'from a secondary source' },
};

const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/**
 * How a value came about, as one would write the sum, in both languages.
 *
 * @param unit of the indicator, `件`
 *
 * @example
 * workingText({ kind: 'share', count: 1271, total: 1292, of: 'mediation.cases' }, '件') // => { zh: '1,271 件 ÷ 1,292 件', en: '1,271 ÷ 1,292' }
 */
export function workingText(working: Working, unit: string): Bilingual {
  return { zh: chinese(working, unit), en: english(working) };
}

function chinese(working: Working, unit: string): string {
  const count = `${number(working.count, 'zh')} ${unit}`;
  if (working.kind === 'share') return `${count} ÷ ${number(working.total, 'zh')} ${unit}`;
  const { value, year, quality } = working.population;
  const about = [
    `${year} 年`,
    ...(qualityNames[quality] === null ? [] : [qualityNames[quality].zh]),
  ];
  const people = `${number(value, 'zh')} 人（${about.join('，')}）`;
  return `${count} ÷ ${people}× ${number(perResidents, 'zh')}`;
}

function english(working: Working): string {
  const count = number(working.count, 'en');
  if (working.kind === 'share') return `${count} ÷ ${number(working.total, 'en')}`;
  const { value, year, quality } = working.population;
  const about = [
    String(year),
    ...(qualityNames[quality] === null ? [] : [qualityNames[quality].en]),
  ];
  return `${count} ÷ ${number(value, 'en')} residents (${about.join(', ')}) × ${number(perResidents, 'en')}`;
}

function number(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 }).format(value);
}
