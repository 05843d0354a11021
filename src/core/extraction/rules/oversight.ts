import { caseUnits, type Rule, rateUnits } from './rule.ts';

/** 权力制约监督: disclosure, proposals, procuratorial suggestions and audits. */
export const oversightRules: readonly Rule[] = [
  {
    indicator: 'disclosure.items',
    units: ['条', '件', '篇', '份'],
    says: [
      '公开|发布 … 政府信息|政务信息|信息',
      '政务公开|政府信息公开',
      { says: '政务公开 …… 录入 信息', demotion: 'wider-scope' },
    ],
    about: '公开',
    never: '依申请|党务|村务|信用信息|受理|申请公开|目录',
    narrower: [{ words: '网站|门户|公众号|微信', where: 'clause', scope: 'portal' }],
    examples: [
      { text: '区政府门户网站公开政府信息8120条。', value: 8120, scope: 'portal' },
      { text: '其中政务公开1200条，党务公开800条，村务公开300条。', value: 1200 },
      { text: '全年公开信息215条。', value: 215 },
    ],
  },
  {
    indicator: 'disclosure.requests',
    units: caseUnits,
    says: [
      '依申请公开 … 事项|申请|件?',
      '受理|收到|办理 … 依申请公开|申请公开',
      '政府? 信息公开 申请',
    ],
    never: '答复|办结|复议|诉讼',
    examples: [{ text: '全年共受理依申请公开14件。', value: 14 }],
  },
  {
    indicator: 'proposals.handled',
    units: caseUnits,
    says: [
      '建议提案|议案建议提案|建议、提案|建议和提案',
      { says: '代表建议|人大建议|人大代表建议|议案|建议', kind: '建议' },
      { says: '政协提案|委员提案|提案', kind: '提案' },
    ],
    topics: ['proposals'],
    never: '检察|审计|司法建议|满意',
    examples: [
      { text: '认真办理县、镇两级议案建议提案22件，办理满意率均达100%。', value: 22 },
      { text: '办理人大代表建议40件、政协提案60件。', value: 40, scope: 'subset' },
    ],
  },
  {
    indicator: 'proposals.satisfaction_rate',
    units: rateUnits,
    says: ['满意率|满意度'],
    topics: ['proposals'],
    never: '基本',
    examples: [{ text: '认真办理议案建议提案22件，办理满意率均达98%。', value: 98 }],
  },
  {
    indicator: 'procuratorial.suggestions',
    units: caseUnits,
    says: ['提出|收到|发出|制发|办理|接收 … 检察建议 书?', '检察建议 书?'],
    never: '采纳|整改|回复|落实',
    examples: [{ text: '提出检察建议16件，相关单位采纳16件，采纳率100%。', value: 16 }],
  },
  {
    indicator: 'procuratorial.adopted',
    units: caseUnits,
    says: ['采纳', '采纳|落实|整改|回复 … 检察建议?'],
    topics: ['procuratorial'],
    never: '未',
    examples: [{ text: '提出检察建议16件，相关单位采纳15件。', value: 15 }],
  },
  {
    indicator: 'procuratorial.adoption_rate',
    units: rateUnits,
    says: ['采纳率'],
    topics: ['procuratorial'],
    examples: [{ text: '提出检察建议16件，相关单位采纳16件，采纳率100%。', value: 100 }],
  },
  {
    indicator: 'audit.projects',
    units: ['个', '项'],
    says: ['审计 项目', '完成|开展|实施 … 审计 项目?', '完成|开展|实施 # 审计项目'],
    topics: ['audit'],
    never: '计划|问题',
    examples: [{ text: '已完成审计项目19个，提出审计建议33条。', value: 19 }],
  },
  {
    indicator: 'audit.recommendations',
    units: ['条', '项', '件', '个'],
    says: ['审计 建议 意见?', '提出 … 建议|意见建议'],
    topics: ['audit'],
    never: '采纳|检察',
    examples: [{ text: '已完成审计项目19个，提出审计建议33条。', value: 33 }],
  },
];
