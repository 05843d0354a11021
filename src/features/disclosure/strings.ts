import type { Status } from '../../core/domain/cell.ts';
import { defineStrings } from '../../ui/i18n/strings.ts';

const meaningsZh: Record<Status, string> = {
  stated: '印成数字',
  'in-words': '如“全覆盖”',
  computed: '报告给出了两个件数',
  redacted: '如“X件”',
  absent: '不等于零',
};
const meaningsEn: Record<Status, string> = {
  stated: 'printed as a number',
  'in-words': 'such as “full coverage”',
  computed: 'the report prints both counts',
  redacted: 'such as “X cases”',
  absent: 'which is not zero',
};

export const strings = defineStrings({
  zh: {
    heading: '披露矩阵',
    legend: '图例',
    meaning: meaningsZh,
    hint: '点任一格查看出处；键盘用方向键移动，回车打开。',
    indicator: '指标',
    told: '披露指标数',
    toldOf: (indicators: number) => `共 ${indicators} 项`,
    byReports: (told: number, reports: number) => `${reports} 份报告中 ${told} 份披露`,
    inDimension: (report: string, dimension: string, told: number, all: number) =>
      `${report}，${dimension}：${all} 项中披露 ${told} 项`,
    reportName: (locality: string, year: number) => `${locality} ${year}`,
    open: (report: string, indicator: string, status: string) =>
      `${report} ${indicator}：${status}，查看出处`,
  },
  en: {
    heading: 'Disclosure matrix',
    legend: 'Legend',
    meaning: meaningsEn,
    hint: 'Open any cell for its evidence; by keyboard, move with the arrow keys and press Enter.',
    indicator: 'Indicator',
    told: 'Indicators told',
    toldOf: (indicators: number) => `of ${indicators}`,
    byReports: (told: number, reports: number) => `told by ${told} of ${reports} reports`,
    inDimension: (report: string, dimension: string, told: number, all: number) =>
      `${report}, ${dimension}: tells ${told} of ${all}`,
    reportName: (locality: string, year: number) => `${locality} ${year}`,
    open: (report: string, indicator: string, status: string) =>
      `${report}, ${indicator}: ${status}. Show the evidence`,
  },
});
