import type { Polarity } from '../core/domain/indicator.ts';
import type { Unlikeness } from '../core/domain/ranking.ts';
import type { Language } from '../core/domain/text.ts';
import { englishOrdinal } from '../ui/format/ordinal.ts';
import { defineStrings } from '../ui/i18n/strings.ts';
import type { MissingRow } from './frame.ts';

interface ChartWords {
  readonly polarity: Readonly<Record<Polarity, string>>;
  readonly unit: (unit: string) => string;
  readonly years: (years: readonly number[]) => string;
  readonly whiskers: string;
  readonly rank: (best: number, worst: number) => string;
  readonly absent: string;
  readonly redacted: string;
  readonly noReport: (year: number | null) => string;
  readonly onlyOlder: (year: number) => string;
  /** A remark where figures of several indicators stand together. */
  readonly remarkOf: (indicator: string, remark: string) => string;
  readonly tied: (names: readonly string[]) => string;
  readonly tiesShown: string;
  readonly unranked: (reason: Unlikeness, names: readonly string[]) => string;
  readonly across: (of: readonly ('level' | 'role')[]) => string;
  readonly someWithoutInterval: string;
  readonly missing: (rows: readonly MissingRow[]) => string;
  readonly nothingToDraw: string;
  /** `of`: how many reports there are in all where not all of them are named. */
  readonly source: (
    reports: readonly string[],
    of: number | null,
    version: string,
    accessed: string,
  ) => string;
  /** Names the chart as something whose marks can be read one by one. */
  readonly marks: (title: string) => string;
  readonly markOf: (text: string, number: number, of: number) => string;
  readonly table: {
    readonly locality: string;
    readonly year: string;
    readonly value: (unit: string) => string;
    readonly interval: string;
    readonly rank: string;
    readonly remarks: string;
    readonly none: string;
  };
}

/** The words of charts. They become part of the model, so that an image says what the page says. */
const words = defineStrings<ChartWords>({
  zh: {
    polarity: { higher: '越高越好', lower: '越低越好', neutral: '中性' },
    unit: (unit) => `单位：${unit}`,
    years: (years) => `${yearSpan(years, '、')} 年`,
    whiskers: '横线为 95% 自然波动区间',
    rank: (best, worst) => (best === worst ? `第 ${best}` : `第 ${best}–${worst}`),
    absent: '报告未提',
    redacted: '已遮蔽',
    noReport: (year) => (year === null ? '无报告' : `${year} 年无报告`),
    onlyOlder: (year) => `只有更早的报告（${year} 年）`,
    remarkOf: (indicator, remark) => `${indicator}：${remark}`,
    tied: (names) => `${listInChinese(names)}的差异在自然波动之内，不分先后。`,
    tiesShown: '名次区间重叠的地区，差异在自然波动之内，不分先后。',
    unranked: (reason, names) =>
      `${listInChinese(names)}${{ level: '层级不同或不明', role: '身份不同', scope: '统计范围不同' }[reason]}，不参加排名。`,
    across: (of) =>
      `按读者的选择，${of.map((one) => ({ level: '不同层级', role: '不同身份' })[one]).join('、')}的地区一起排名。`,
    someWithoutInterval: '无横线者，报告未给出计算区间所需的件数。',
    missing: (rows) => `无数据：${rows.map((row) => `${row.label}（${row.reason}）`).join('、')}。`,
    nothingToDraw: '所选地区都没有可画的数据。',
    source: (reports, of, version, accessed) =>
      `来源：各地法治政府建设年度报告（${reports.join('、')}${of === null ? '' : `${reports.length === 0 ? '' : ' 等，'}共 ${of} 份`}）\u00a0· 数据集 ${version}\u00a0· 取用 ${accessed}`,
    marks: (title) => `${title}：用方向键逐点读数`,
    markOf: (text, number, of) => `${text}。第 ${number} 点，共 ${of} 点`,
    table: {
      locality: '地区',
      year: '年份',
      value: (unit) => (unit === '' ? '数值' : `数值（${unit}）`),
      interval: '95% 自然波动区间',
      rank: '名次',
      remarks: '说明',
      none: '—',
    },
  },
  en: {
    polarity: {
      higher: 'higher is better',
      lower: 'lower is better',
      neutral: 'neutral',
    },
    unit: (unit) => `unit: ${unit}`,
    years: (years) => yearSpan(years, ', '),
    whiskers: 'whiskers: 95% natural-variation intervals',
    rank: (best, worst) =>
      best === worst ? englishOrdinal(best) : `${englishOrdinal(best)}–${englishOrdinal(worst)}`,
    absent: 'not mentioned',
    redacted: 'redacted',
    noReport: (year) => (year === null ? 'no report' : `no report for ${year}`),
    onlyOlder: (year) => `only older reports (${year})`,
    remarkOf: (indicator, remark) => `${indicator}: ${remark}`,
    tied: (names) =>
      names.length === 2
        ? `The difference between ${englishList.format(names)} is within natural variation; neither comes first.`
        : `The differences among ${englishList.format(names)} are within natural variation; none comes first.`,
    unranked: (reason, names) =>
      `Not ranked, being of ${{ level: 'another or unknown level', role: 'another role', scope: 'another scope' }[reason]}: ${englishList.format(names)}.`,
    across: (of) =>
      `Ranked across ${of.map((one) => ({ level: 'levels', role: 'roles' })[one]).join(' and ')}, as the reader chose.`,
    tiesShown: 'Where ranks overlap, the differences are within natural variation.',
    someWithoutInterval:
      'No whiskers where the report does not give the counts that an interval takes.',
    missing: (rows) => `No data: ${rows.map((row) => `${row.label} (${row.reason})`).join(', ')}.`,
    nothingToDraw: 'None of the chosen localities has a value to draw.',
    source: (reports, of, version, accessed) =>
      `Source: annual reports on building rule-of-law government (${[...reports, ...(of === null ? [] : [`${of} reports in all`])].join(', ')})\u00a0· dataset ${version}\u00a0· accessed ${accessed}`,
    marks: (title) => `${title}: arrow keys read the points`,
    markOf: (text, number, of) => `${text}. Point ${number} of ${of}`,
    table: {
      locality: 'Locality',
      year: 'Year',
      value: (unit) => (unit === '' ? 'Value' : `Value (${unit})`),
      interval: '95% natural-variation interval',
      rank: 'Rank',
      remarks: 'Remarks',
      none: '—',
    },
  },
});

/** The words of charts in the language of a model. */
export function chartWords(language: Language): ChartWords {
  return words[language];
}

const englishList = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function listInChinese(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}与${names.at(-1)}`;
}

/** Up to three years one by one, more as a span. `years` ascending and distinct. */
function yearSpan(years: readonly number[], separator: string): string {
  return years.length > 3 ? `${years[0]}–${years.at(-1)}` : years.join(separator);
}
