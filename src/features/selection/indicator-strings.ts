import type { IndicatorKind, Polarity } from '../../core/domain/indicator.ts';
import { defineStrings } from '../../ui/i18n/strings.ts';
import type { Caveat } from './caveats.ts';
import type { BuiltInSet } from './indicator-sets.ts';

const setsZh: Record<BuiltInSet, string> = {
  mediation: '调解',
  review: '行政复议',
  litigation: '行政诉讼',
  advisor: '法律顾问',
  disclosure: '政务公开',
};
const setsEn: Record<BuiltInSet, string> = {
  mediation: 'Mediation',
  review: 'Administrative review',
  litigation: 'Litigation',
  advisor: 'Legal advisors',
  disclosure: 'Transparency',
};
const polarityZh: Record<Polarity, string> = {
  higher: '越高越好',
  lower: '越低越好',
  neutral: '中性：高低不说明好坏，不评优劣',
};
const polarityEn: Record<Polarity, string> = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  neutral: 'Neutral: neither high nor low is better, so nothing is judged by it',
};
const kindZh: Record<IndicatorKind, string> = { count: '数量', rate: '比率', amount: '金额' };
const kindEn: Record<IndicatorKind, string> = { count: 'Count', rate: 'Rate', amount: 'Amount' };
const caveatsZh: Record<Caveat, string> = {
  role: '乡镇街道报的多是自己被复议的案件，与复议机关受理的不是一回事，默认不同列排序。',
  size: '随人口和辖区大小而变；知道人口的地区可以换算成每万人，也可以看占某个总数的比重。',
  computed: '报告没写比率、但两个数都写了的，由本站算出并标明“计算值”。',
  tiny: '分母不到 30 时，多一件少一件就差三个百分点以上，图上会标明。',
  unverified: '报告一般只写比率，不写分子分母，无法核算，各地算法也可能不同。',
};
const caveatsEn: Record<Caveat, string> = {
  role: 'Towns mostly report cases against themselves, which is not what a review authority accepts; the two are not ranked together unless you say so.',
  size: 'Grows with the population and the area; it can be shown per 10,000 residents where the population is known, or as a share of a total.',
  computed:
    'Where a report prints both counts but no rate, the rate is computed here and marked so.',
  tiny: 'With fewer than 30 cases below the line, one case makes a difference of over three points; the charts say so.',
  unverified:
    'Reports mostly print the rate alone, so that it cannot be checked, and localities may work it out differently.',
};

/** Counts come written out, with their thousands separated. */
export const strings = defineStrings({
  zh: {
    title: '选择指标',
    placeholder: '指标名称、首字母或定义',
    found: (count: string) => `找到 ${count} 项指标`,
    disclosed: (told: string, all: string) => `${all} 个地区中 ${told} 个有数`,
    undisclosed: (all: string) => `${all} 个地区都没有数`,
    chosenOf: (chosen: string, all: string) => `${chosen}/${all}`,
    all: '全选',
    none: '全不选',
    allOf: (name: string) => `全选：${name}`,
    noneOf: (name: string) => `全不选：${name}`,
    about: '说明',
    aboutName: (name: string) => `说明：${name}`,
    definition: '定义',
    formula: '算法',
    divided: (numerator: string, denominator: string) => `${numerator} ÷ ${denominator} × 100%`,
    unit: '单位',
    kindOf: (kind: string, unit: string) => `${kind}，${unit}`,
    direction: '方向',
    caveats: '注意',
    sets: '指标组合',
    setNames: setsZh,
    setSize: (name: string, count: string) => `${name} ${count}`,
    taken: (name: string, count: string) => `已加入“${name}”，共 ${count} 项`,
    given: (name: string) => `已移出“${name}”`,
    saveAs: '把当前选择存为组合',
    setName: '组合名称',
    save: '保存',
    saved: (name: string) => `已保存组合“${name}”，只存在这个浏览器里`,
    replaced: (name: string) => `已更新组合“${name}”`,
    deleteSet: (name: string) => `删除组合“${name}”`,
    deleted: (name: string) => `已删除组合“${name}”`,
    message: (count: string) => `已选 ${count} 项`,
    show: (count: string) => `显示 ${count} 项指标`,
    polarity: polarityZh,
    kinds: kindZh,
    caveat: caveatsZh,
  },
  en: {
    title: 'Choose indicators',
    placeholder: 'Name, pinyin initials or definition',
    found: (count: string) => (count === '1' ? '1 indicator found' : `${count} indicators found`),
    disclosed: (told: string, all: string) => `told by ${told} of ${all} localities`,
    undisclosed: (all: string) => `told by none of ${all} localities`,
    chosenOf: (chosen: string, all: string) => `${chosen}/${all}`,
    all: 'All',
    none: 'None',
    allOf: (name: string) => `All of ${name}`,
    noneOf: (name: string) => `None of ${name}`,
    about: 'About',
    aboutName: (name: string) => `About ${name}`,
    definition: 'Definition',
    formula: 'Formula',
    divided: (numerator: string, denominator: string) => `${numerator} ÷ ${denominator} × 100%`,
    unit: 'Unit',
    kindOf: (kind: string, unit: string) => (unit === '' ? kind : `${kind}, ${unit}`),
    direction: 'Direction',
    caveats: 'Mind',
    sets: 'Sets of indicators',
    setNames: setsEn,
    setSize: (name: string, count: string) => `${name} ${count}`,
    taken: (name: string, count: string) => `Added “${name}”, ${count} in all`,
    given: (name: string) => `Took out “${name}”`,
    saveAs: 'Save this choice as a set',
    setName: 'Name of the set',
    save: 'Save',
    saved: (name: string) => `Saved “${name}”, in this browser only`,
    replaced: (name: string) => `Replaced “${name}”`,
    deleteSet: (name: string) => `Delete the set “${name}”`,
    deleted: (name: string) => `Deleted “${name}”`,
    message: (count: string) => `${count} chosen`,
    show: (count: string) => (count === '1' ? 'Show 1 indicator' : `Show ${count} indicators`),
    polarity: polarityEn,
    kinds: kindEn,
    caveat: caveatsEn,
  },
});
