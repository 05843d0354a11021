import { defineStrings } from '../../ui/i18n/strings.ts';

interface HeatWords {
  readonly title: (dimensions: readonly string[]) => string;
  readonly subtitle: (localities: number, indicators: number) => string;
  readonly better: string;
  readonly larger: string;
  readonly shading: string;
  readonly unlike: string;
  readonly unlikeSign: string;
  readonly inWords: string;
  readonly inWordsSign: string;
  readonly told: (locality: string, of: number, all: number) => string;
  readonly gap: (indicator: string, locality: string, reason: string) => string;
  readonly figure: (indicator: string, told: string) => string;
  readonly locality: string;
  readonly grid: (title: string) => string;
  readonly open: (reading: string) => string;
}

export const heatWords = defineStrings<HeatWords>({
  zh: {
    title: (dimensions) =>
      dimensions.length > 3 ? `${dimensions.length} 个维度一览` : dimensions.join('、'),
    subtitle: (localities, indicators) => `${localities} 个地区，${indicators} 项指标`,
    better: '在同类数值中的位置，颜色越浓越靠近较好的一端',
    larger: '中性指标：颜色越浓数值越大，无好坏之分',
    shading: '浓淡只表示在本项指标同类数值中的位置（分五档），不表示差异超出自然波动。',
    unlike: '口径不同，不参与着色',
    unlikeSign: '≠',
    inWords: '文字表述',
    inWordsSign: '文',
    told: (locality, of, all) => `${locality}：${all} 项中有 ${of} 项有数据`,
    gap: (indicator, locality, reason) => `${indicator}，${locality}：${reason}`,
    figure: (indicator, told) => `${indicator}，${told}`,
    locality: '地区',
    grid: (title) => `${title}：用方向键逐格读数`,
    open: (reading) => `${reading}，查看出处`,
  },
  en: {
    title: (dimensions) =>
      dimensions.length > 3 ? `${dimensions.length} dimensions at a glance` : dimensions.join(', '),
    subtitle: (localities, indicators) => `${localities} localities, ${indicators} indicators`,
    better: 'Position among the like values: the stronger, the nearer the better end',
    larger: 'Neutral indicators: the stronger, the larger; neither end is better',
    shading:
      'A shade is the position among the like values of its indicator, in fifths; it does not say that a difference is more than natural variation.',
    unlike: 'Counts something else; not shaded',
    unlikeSign: '≠',
    inWords: 'Stated in words',
    inWordsSign: 'Aa',
    told: (locality, of, all) => `${locality}: data for ${of} of ${all}`,
    gap: (indicator, locality, reason) => `${indicator}, ${locality}: ${reason}`,
    figure: (indicator, told) => `${indicator}, ${told}`,
    locality: 'Locality',
    grid: (title) => `${title}: arrow keys read the cells`,
    open: (reading) => `${reading}. Show the evidence`,
  },
});
