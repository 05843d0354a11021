import type { ComparisonView, ScatterColour } from '../../core/dataset/comparison-choice.ts';
import type { Polarity } from '../../core/domain/indicator.ts';
import { defineStrings } from '../../ui/i18n/strings.ts';

const polarityZh: Record<Polarity, string> = {
  higher: '越高越好',
  lower: '越低越好',
  neutral: '中性',
};
const polarityEn: Record<Polarity, string> = {
  higher: 'higher is better',
  lower: 'lower is better',
  neutral: 'neutral',
};

const viewZh: Record<ComparisonView, string> = {
  profile: '概况',
  panels: '并排',
  ranking: '排序',
  strip: '分布',
  trend: '趋势',
  multiples: '小图',
  heat: '热力表',
  scatter: '散点',
};
const coloursZh: Record<ScatterColour, string> = { locality: '地区', level: '层级', year: '年份' };
const coloursEn: Record<ScatterColour, string> = {
  locality: 'Locality',
  level: 'Level',
  year: 'Year',
};
const viewEn: Record<ComparisonView, string> = {
  profile: 'Profile',
  panels: 'Side by side',
  ranking: 'Ranking',
  strip: 'Distribution',
  trend: 'Trend',
  multiples: 'Small charts',
  heat: 'Heat table',
  scatter: 'Scatter',
};

export const strings = defineStrings({
  zh: {
    heading: '并排对照',
    viewAs: '对照方式',
    scatterAxes: '散点图的坐标',
    scatterX: '横轴',
    scatterY: '纵轴',
    scatterSize: '点的大小',
    scatterSameSize: '一样大',
    scatterColour: '颜色与形状',
    scatterColours: coloursZh,
    logX: '横轴对数',
    logY: '纵轴对数',
    scatterOne: '散点图要两项指标',
    scatterOneAdvice: '在上面选好横轴和纵轴，或再添一项指标。',
    measure: '口径与参照',
    scale: '口径',
    scalePrinted: '报告原数',
    scaleResidents: '每万人（限有人口数的地区）',
    scaleShare: '占某项总数的比例',
    shareOf: (name: string) => `占${name}`,
    benchmark: '参照',
    benchmarkNone: '不设参照',
    benchmarkMedian: '中位数',
    benchmarkPooled: '合并比率',
    benchmarkLocality: '某个地区',
    across: '不同层级、身份也一起排名',
    columnsOver: (most: number, chosen: number) =>
      `并排最多 ${most} 个地区，所选 ${chosen} 个只并排前 ${most} 个`,
    columnsOverAdvice: '其余地区在下面的图表里；排序、分布、热力表不限地区数。',
    view: viewZh,
    charts: '逐项图表',
    indicator: '指标',
    polarity: polarityZh,
    absent: '报告未提',
    redacted: '已遮蔽',
    noReport: '该年无报告',
    omitted: (year: number, told: boolean) =>
      told ? `最近一次在 ${year} 年，超出容许的年差` : `最近的报告为 ${year} 年，超出容许的年差`,
    printed: (value: string) => `报告原数 ${value}`,
    noReports: '所选年份无报告',
    loading: '读取中……',
    only: (name: string, value: string) => `只报${name} ${value}`,
    others: (count: number) => `另有 ${count} 处相关数字`,
    openValue: (locality: string, year: number, indicator: string, value: string) =>
      `${locality} ${year} 年${indicator}：${value}，查看出处`,
    anonymised: '匿名',
    noLocalities: '还没有选择地区',
    noLocalitiesAdvice: '点上方“＋ 地区”，选一个看它的数字，选几个并排对照。',
    noIndicators: '还没有选择指标',
    noIndicatorsAdvice: '点上方“＋ 指标”，选择要对照的数字，例如调解成功率或行政复议受理数。',
    listJoin: '、',
  },
  en: {
    heading: 'Side by side',
    viewAs: 'How to compare',
    scatterAxes: 'What the scatter shows',
    scatterX: 'Across',
    scatterY: 'Up',
    scatterSize: 'Size',
    scatterSameSize: 'All the same',
    scatterColour: 'Colour and shape',
    scatterColours: coloursEn,
    logX: 'Log across',
    logY: 'Log up',
    scatterOne: 'A scatter takes two indicators',
    scatterOneAdvice: 'Choose both axes above, or add an indicator.',
    measure: 'Measure and benchmark',
    scale: 'Measure',
    scalePrinted: 'As printed',
    scaleResidents: 'Per 10,000 residents (where known)',
    scaleShare: 'As a share of a total',
    shareOf: (name: string) => `Share of: ${name}`,
    benchmark: 'Benchmark',
    benchmarkNone: 'None',
    benchmarkMedian: 'Median',
    benchmarkPooled: 'Pooled rate',
    benchmarkLocality: 'One locality',
    across: 'Rank across levels and roles',
    columnsOver: (most: number, chosen: number) =>
      `At most ${most} localities fit side by side: the first ${most} of ${chosen} are shown`,
    columnsOverAdvice:
      'The others are in the charts below; ranking, distribution and heat table take any number.',
    view: viewEn,
    charts: 'Charts, one an indicator',
    indicator: 'Indicator',
    polarity: polarityEn,
    absent: 'not mentioned',
    redacted: 'redacted',
    noReport: 'no report for that year',
    omitted: (year: number, told: boolean) =>
      told
        ? `last told in ${year}, too many years ago`
        : `last report of ${year}, too many years ago`,
    printed: (value: string) => `as printed: ${value}`,
    noReports: 'no report in the years chosen',
    loading: 'Reading…',
    only: (name: string, value: string) => `only tells: ${name}, ${value}`,
    others: (count: number) => (count === 1 ? '1 related figure' : `${count} related figures`),
    openValue: (locality: string, year: number, indicator: string, value: string) =>
      `${locality} ${year}, ${indicator}: ${value}. Show the evidence`,
    anonymised: 'anonymised',
    noLocalities: 'No locality is chosen yet',
    noLocalitiesAdvice:
      'Press “+ Locality” above: choose one to read its figures, or several to compare them.',
    noIndicators: 'No indicator is chosen yet',
    noIndicatorsAdvice:
      'Press “+ Indicator” above and choose what to compare, such as the mediation success rate.',
    listJoin: ', ',
  },
});
