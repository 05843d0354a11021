import { documentUnits, type Narrowing, peopleUnits, type Rule, rateUnits } from './rule.ts';

/** The advisors of villages are not the government's. */
const villages: readonly Narrowing[] = [
  {
    words: '村居|村级|一村|(?:村|社区)(?:\\([^)]{0,6}\\))?法律顾问',
    where: 'sentence',
    demotion: 'other-body',
  },
];

/** 行政决策: legality review and legal advisors. */
export const decisionsRules: readonly Rule[] = [
  {
    indicator: 'legality.opinions',
    units: documentUnits,
    says: [
      '合法性审查|合法性审核|审查|审核|法律 意见书|意见',
      '合法性审查|合法性审核 … 意见书|意见',
      '出具 … 法律意见书|法律意见|审查意见|审核意见',
      '出具 # … 合法性审查意见|合法性审查意见书|法律意见书',
    ],
    never: '村居|村\\(社区\\)|修改',
    examples: [
      { text: '市政府法律顾问出具合法性审查意见书210余份。', value: 210 },
      { text: '村居法律顾问提供法律意见300条。', value: 'none' },
    ],
  },
  {
    indicator: 'contracts.reviewed',
    units: documentUnits,
    says: [
      '审查|审核 … 合同|协议',
      '审查|审核 … 合同 … 规范性文件?|文件',
      '合同|协议 … 审查|审核',
      '审查|审核 # … 合同',
    ],
    never: '意见|建议',
    examples: [
      { text: '全年共审查政府合同56份。', value: 56 },
      { text: '共审查政府合同、规范性文件X件。', value: null },
    ],
  },
  {
    indicator: 'advisor.units_total',
    units: ['个', '家'],
    says: ['# 单位|部门 中', '# … 单位|部门 中'],
    about: '法律顾问',
    examples: [{ text: '全县80个单位中，已有60个单位聘请了法律顾问。', value: 80 }],
  },
  {
    indicator: 'advisor.units_with',
    units: ['个', '家'],
    says: [
      '# … 单位|部门|机关 … 聘请|聘任|配备|建立 … 法律顾问',
      { says: '# … 部门|单位 和|及|与 @ …… 聘请|聘任 …… 法律顾问', kind: '部门' },
      { says: '# … 乡镇|镇|街道 … 聘请|聘任 …… 法律顾问', kind: '乡镇' },
      '聘请|聘任|配备 … 法律顾问 … 单位|部门',
    ],
    about: '法律顾问',
    examples: [{ text: '全县80个单位中，已有60个单位聘请了法律顾问。', value: 60 }],
  },
  {
    indicator: 'advisor.coverage_rate',
    units: rateUnits,
    says: [
      '法律顾问 … 聘请率|覆盖率|配备率|聘用率|覆盖面',
      '聘请率|覆盖率|配备率',
      '法律顾问 … 占|占比|比例',
    ],
    inWords: ['法律顾问 …'],
    about: '法律顾问',
    never: '基本|企业',
    narrower: villages,
    examples: [
      { text: '全县80个单位中，已有60个单位聘请了法律顾问，法律顾问聘请率达到75%。', value: 75 },
      { text: '实现县、乡、村三级法律顾问全覆盖。', value: 100 },
      { text: '基本实现法律顾问全覆盖。', value: 'none' },
      { text: '实现村（社区）法律顾问全覆盖。', value: 'none' },
    ],
  },
  {
    indicator: 'advisor.count',
    units: peopleUnits,
    says: [
      '聘请|聘任|选聘|聘用 # … 律师|法律顾问',
      '聘请|聘任|选聘|聘用 … 律师|法律顾问',
      '政府法律顾问|法律顾问',
      '# … 政府法律顾问|法律顾问',
    ],
    about: '法律顾问',
    never: '公职律师|企业|公司律师',
    narrower: villages,
    examples: [
      { text: '聘请5名专业律师担任政府法律顾问。', value: 5 },
      { text: '聘请X名专业律师担任政府法律顾问。', value: null },
      { text: '全县配备村（居）法律顾问120名。', value: 'none' },
    ],
  },
  {
    indicator: 'lawyer.public',
    units: ['人', '名', '位'],
    says: ['公职律师', '# 公职律师', '公职律师 … 共?'],
    never: '新增|培训|申请',
    examples: [{ text: '本县现有公职律师15名。', value: 15 }],
  },
];
