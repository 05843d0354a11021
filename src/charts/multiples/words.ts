import { defineStrings } from '../../ui/i18n/strings.ts';

interface MultiplesWords {
  readonly title: (indicators: number, localities: number) => string;
  readonly byIndicator: string;
  readonly byLocality: string;
  readonly shared: (unit: string, from: string, to: string) => string;
  readonly single: (unit: string, from: string, to: string) => string;
  readonly gap: (indicator: string, name: string, reason: string) => string;
  readonly figure: (indicator: string, told: string) => string;
  readonly why: (indicator: string, reason: string) => string;
  readonly indicator: string;
  readonly also: string;
  readonly benchmark: string;
  readonly held: (indicator: string, benchmark: string) => string;
}

export const multiplesWords = defineStrings<MultiplesWords>({
  zh: {
    title: (indicators, localities) => `${localities} 个地区的 ${indicators} 项指标`,
    byIndicator: '每项指标一图',
    byLocality: '每个地区一图',
    shared: (unit, from, to) =>
      `${unit === '' ? '' : `单位：${unit}；`}以下各图刻度相同，${from} 至 ${to}`,
    single: (unit, from, to) => `${unit === '' ? '' : `单位：${unit}；`}刻度 ${from} 至 ${to}`,
    gap: (indicator, name, reason) => `${indicator}，${name}：${reason}`,
    figure: (indicator, told) => `${indicator}，${told}`,
    why: (indicator, reason) => `${indicator}${reason}`,
    indicator: '指标',
    also: '，',
    benchmark: '参照，数值写在各图标题下',
    held: (indicator, benchmark) => `${indicator}，参照为${benchmark}`,
  },
  en: {
    title: (indicators, localities) => `${indicators} indicators of ${localities} localities`,
    byIndicator: 'one chart an indicator',
    byLocality: 'one chart a locality',
    shared: (unit, from, to) =>
      unit === ''
        ? `The charts below share one scale, ${from} to ${to}`
        : `Unit: ${unit}; the charts below share one scale, ${from} to ${to}`,
    single: (unit, from, to) =>
      unit === '' ? `Scale ${from} to ${to}` : `Unit: ${unit}; scale ${from} to ${to}`,
    gap: (indicator, name, reason) => `${indicator}, ${name}: ${reason}`,
    figure: (indicator, told) => `${indicator}, ${told}`,
    why: (indicator, reason) => `${indicator} ${reason}`,
    indicator: 'Indicator',
    also: '; ',
    benchmark: 'Benchmark, its value under each title',
    held: (indicator, benchmark) => `${indicator}, benchmark: ${benchmark}`,
  },
});
