import { defineStrings } from '../../ui/i18n/strings.ts';

export const strings = defineStrings({
  zh: {
    title: '选择年份',
    latest: '各地最近一年',
    latestHint: '每个地区取最近一份有数的报告，每个数字旁标注所用年份',
    tolerance: '最早到哪一年',
    anyAge: '不限',
    within: (n: number, year: number) =>
      n === 0 ? `只取 ${year} 年的` : `${year} 年起（比最新的早不超过 ${n} 年）`,
    toleranceHint: (newest: number) =>
      `以全部报告中最新的 ${newest} 年为准；太早的报告不拿来充数，并注明略去了哪一年`,
    oneYear: '某一年',
    oneYearHint: '没有那一年报告的地区空着，不拿别的年份代替',
    range: '年份区间',
    rangeHint: '区间内有几年报告，就并列几年',
    from: '起',
    to: '止',
    option: (year: number, reports: string) => `${year} 年（${reports} 份报告）`,
    noReports: (year: number) => `${year} 年（没有报告）`,
    rangeOrder: '起始年份不能晚于结束年份。',
    result: (reports: string, localities: string, chosen: string) =>
      `所选 ${chosen} 个地区中 ${localities} 个有报告，共用 ${reports} 份`,
    resultOfAll: (reports: string, localities: string) =>
      `数据集里这样有 ${localities} 个地区、${reports} 份报告`,
  },
  en: {
    title: 'Choose years',
    latest: 'Latest available',
    latestHint:
      'the newest report of each locality that tells the indicator; the year is printed beside each number',
    tolerance: 'Not before',
    anyAge: 'Any year',
    within: (n: number, year: number) =>
      n === 0
        ? `${year} only`
        : `From ${year} (at most ${n} ${n === 1 ? 'year' : 'years'} before the newest)`,
    toleranceHint: (newest: number) =>
      `Counted from ${newest}, the year of the newest of all reports; what is left out for its age is named`,
    oneYear: 'One year',
    oneYearHint: 'localities without a report of that year stay empty; no other year fills in',
    range: 'Range of years',
    rangeHint: 'every report within the range is shown',
    from: 'From',
    to: 'To',
    option: (year: number, reports: string) =>
      `${year} (${reports} ${reports === '1' ? 'report' : 'reports'})`,
    noReports: (year: number) => `${year} (no report)`,
    rangeOrder: 'The range must not end before it begins.',
    result: (reports: string, localities: string, chosen: string) =>
      `${localities} of the ${chosen} chosen localities have a report, ${reports} in all`,
    resultOfAll: (reports: string, localities: string) =>
      `The dataset has ${reports} such reports, of ${localities} localities`,
  },
});
