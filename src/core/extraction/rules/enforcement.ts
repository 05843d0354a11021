import { caseUnits, type Rule } from './rule.ts';

/** 行政执法: certificates, inspections, penalties and the review of files. */
export const enforcementRules: readonly Rule[] = [
  {
    indicator: 'enforcement.certificates',
    units: ['个', '本', '张', '件', '人', '名', '份', '证'],
    says: [
      '审查|办理|发放|核发|换发|申领|制发 … 执法证|执法证件|换发证|换证|证件',
      '执法证|执法证件 …',
      { says: '新证 申领', demotion: 'part-of-total' },
      { says: '年审 换证', demotion: 'part-of-total' },
      { says: '换 新证', demotion: 'part-of-total' },
      { says: '换证|年审|注销|新申领', demotion: 'part-of-total' },
    ],
    about: '执法证|执法人员|行政执法',
    never: '持有|持证|考试|参考',
    examples: [
      { text: '推进行政执法证换发工作，新证申领12个、换新证30个，共审查换发证42个。', value: 42 },
    ],
  },
  {
    indicator: 'enforcement.officers',
    units: ['人', '名'],
    says: [
      '持证 … 执法人员|人员|上岗?',
      '持有 … 执法证 … 人员|执法人员',
      '# … 持有 … 执法证',
      '# 持证',
    ],
    about: '执法',
    examples: [{ text: '全县持证行政执法人员620名。', value: 620 }],
  },
  {
    indicator: 'enforcement.penalties',
    units: caseUnits,
    says: [
      '行政处罚 … 案件|决定|决定书?',
      '行政处罚',
      '查处|办理|立案查处 … 违法案件|处罚案件',
      '行政处罚 # 案件?',
    ],
    topics: ['enforcement'],
    never: '复议|诉讼|公示|指导|公开|赋权|事项',
    examples: [{ text: '全年行政执法部门共办理行政处罚案件356件。', value: 356 }],
  },
  {
    indicator: 'enforcement.inspections',
    units: ['家次', '家', '户次', '户', '次', '人次', '个'],
    says: [
      '检查 … 单位|企业|主体|经营户|场所|商户',
      '出动 … 检查 … 单位|企业|主体',
      '检查 # … 单位|企业|主体',
    ],
    never: '整改|停业',
    examples: [{ text: '全县累计共检查生产经营单位3100家次。', value: 3100 }],
  },
  {
    indicator: 'enforcement.file_reviews',
    units: ['件', '卷', '宗', '份', '本'],
    says: ['评查 … 案卷|卷宗|案件', '案卷 … 评查', '评查 # … 案卷|卷宗', '抽取|抽查 … 案卷'],
    about: '评查',
    never: '优秀|合格|问题',
    examples: [{ text: '组织评查行政执法案卷68卷。', value: 68 }],
  },
  {
    indicator: 'enforcement.legality_reviews',
    units: caseUnits,
    says: [
      '重大执法决定|重大行政执法决定|重大行政处罚决定 … 法制审核|审核',
      '法制审核 … 重大执法决定|重大行政执法决定|重大行政处罚决定|决定|案件',
      '法制审核',
    ],
    about: '法制审核',
    examples: [{ text: '对重大执法决定进行法制审核45件。', value: 45 }],
  },
];
