import type { Language } from '../../core/domain/text.ts';
import { defineStrings } from '../../ui/i18n/strings.ts';

interface ScatterWords {
  readonly against: (y: string, x: string) => string;
  readonly across: (title: string) => string;
  readonly up: (title: string) => string;
  readonly area: (title: string, greatest: string) => string;
  readonly log: (names: readonly string[]) => string;
  readonly offScale: (names: readonly string[]) => string;
  readonly notDrawn: string;
  readonly why: (indicator: string, reason: string) => string;
  readonly also: string;
  readonly ring: (size: string) => string;
  readonly unsized: (size: string, names: readonly string[]) => string;
  readonly reading: (name: string, told: readonly string[], asides: readonly string[]) => string;
  readonly value: (indicator: string, value: string) => string;
  readonly points: (number: number) => string;
  readonly unnamed: (number: number) => string;
  readonly year: (year: number) => string;
  readonly others: string;
  readonly partial: string;
}

const words = defineStrings<ScatterWords>({
  zh: {
    against: (y, x) => `${y}与${x}`,
    across: (title) => `横轴：${title}`,
    up: (title) => `纵轴：${title}`,
    area: (title, greatest) => `面积：${title}（最大 ${greatest}）`,
    log: (names) => `${names.join('、')}用对数刻度`,
    offScale: (names) => `对数刻度上没有 0 的位置，未画出：${names.join('、')}。`,
    notDrawn: '对数刻度上画不出',
    why: (indicator, reason) => `${indicator}${reason}`,
    also: '，',
    ring: (size) => `圆圈套小标记：没有${size}，大小无意义`,
    unsized: (size, names) => `没有${size}、画成圆圈套小标记：${names.join('、')}。`,
    reading: (name, told, asides) =>
      `${name} 年：${told.join('，')}${asides.length === 0 ? '' : `（${asides.join('，')}）`}`,
    value: (indicator, value) => `${indicator} ${value}`,
    points: (number) => `共 ${number} 个点`,
    unnamed: (number) => `另有 ${number} 个点因拥挤未标名，名称见表格`,
    year: (year) => `${year} 年`,
    others: '其他地区',
    partial: '虚线轮廓：未满全年',
  },
  en: {
    against: (y, x) => `${y} and ${x}`,
    across: (title) => `across: ${title}`,
    up: (title) => `up: ${title}`,
    area: (title, greatest) => `area: ${title} (largest ${greatest})`,
    log: (names) => `logarithmic scale for ${names.join(' and ')}`,
    offScale: (names) =>
      `Not drawn, as a logarithmic scale has no place for 0: ${names.join(', ')}.`,
    notDrawn: 'Not on a logarithmic scale',
    why: (indicator, reason) => `${indicator} ${reason}`,
    also: '; ',
    ring: (size) => `Small marker in a ring: no ${size}, so no size`,
    unsized: (size, names) =>
      `Drawn as a small marker in a ring for want of ${size}: ${names.join(', ')}.`,
    reading: (name, told, asides) =>
      `${name}: ${told.join(', ')}${asides.length === 0 ? '' : ` (${asides.join(', ')})`}`,
    value: (indicator, value) => `${indicator} ${value}`,
    points: (number) => `${number} points`,
    unnamed: (number) => `Unnamed for want of room: ${number} (see the table)`,
    year: (year) => String(year),
    others: 'Other localities',
    partial: 'Broken outline: part of a year',
  },
});

/** The words of scatter charts in the language of a model. */
export function scatterWords(language: Language): ScatterWords {
  return words[language];
}
