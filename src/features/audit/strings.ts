import { defineStrings } from '../../ui/i18n/strings.ts';

export const strings = defineStrings({
  zh: {
    narrow: '筛选',
    severity: '严重程度',
    all: '全部',
    report: '报告',
    allReports: '所有报告',
    showing: (shown: number, total: number) => `按筛选显示 ${shown} 处，共 ${total} 处`,
    clear: '清除筛选',
    nothingFits: '没有符合筛选的结果',
    nothingFitsAdvice: (total: number) => `这些报告共有 ${total} 处勾稽结果，清除筛选即可看到。`,
    figures: '涉及的数字',
    see: (indicator: string) => `另见 ${indicator}`,
    openFigure: (report: string, indicator: string) => `${report}：${indicator}，查看出处`,
    reportName: (locality: string, year: number) => `${locality} ${year}`,
    section: '位置',
    noSection: '正文',
    clean: '未发现问题的报告',
    quantities: (count: number) => `读出 ${count} 个数字`,
    partlyRedacted: (count: number, redacted: number) =>
      `读出 ${count} 个数字，其中 ${redacted} 个已遮蔽，无从核对`,
    notProof:
      '未发现问题，不等于没有问题：只查得出彼此矛盾的数字；单独出现的数字、已遮蔽的数字，以及印得一致的错误，都查不出来。',
    rulesTitle: '查了什么',
    rules: (count: number) => `对每份报告都用了以下 ${count} 条规则：`,
    listJoin: '、',
  },
  en: {
    narrow: 'Filter',
    severity: 'Severity',
    all: 'All',
    report: 'Report',
    allReports: 'All reports',
    showing: (shown: number, total: number) => `${shown} of ${total} findings pass the filter`,
    clear: 'Clear the filter',
    nothingFits: 'No finding passes the filter',
    nothingFitsAdvice: (total: number) =>
      total === 1
        ? 'There is 1 finding in these reports; clear the filter to see it.'
        : `There are ${total} findings in these reports; clear the filter to see them.`,
    figures: 'The figures',
    see: (indicator: string) => `See ${indicator}`,
    openFigure: (report: string, indicator: string) => `${report}: ${indicator}. Show the evidence`,
    reportName: (locality: string, year: number) => `${locality} ${year}`,
    section: 'Section',
    noSection: 'Running text',
    clean: 'Reports without findings',
    quantities: (count: number) => (count === 1 ? '1 number read' : `${count} numbers read`),
    partlyRedacted: (count: number, redacted: number) =>
      `${count} numbers read, ${redacted} of them redacted and beyond checking`,
    notProof:
      'No finding does not mean no error: only numbers that contradict each other are found. A number that stands alone, a redacted one, or an error printed consistently is not.',
    rulesTitle: 'What was checked',
    rules: (count: number) => `Each report was held against these ${count} rules:`,
    listJoin: ', ',
  },
});
