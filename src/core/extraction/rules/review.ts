import { caseUnits, type Rule, rateUnits } from './rule.ts';

/** 社会矛盾纠纷化解, second part: administrative review. */
export const reviewRules: readonly Rule[] = [
  {
    indicator: 'review.received',
    units: caseUnits,
    says: [
      '收到|新收|接收|接到|收案|接受 … 复议 申请|案件|申请案件?',
      '收到|新收|接收|接到|收案 … 申请|案件?',
      '复议 … 收到|新收|收案|接收 … 申请|案件?',
      '复议 申请',
    ],
    topics: ['review'],
    never: '受理|诉讼|不予|审结|办结|应诉',
    examples: [
      { text: '全县共收到行政复议申请45件，受理40件。', value: 45 },
      { text: '2023年，全县共收到行政复议案件X件。', value: null },
    ],
  },
  {
    indicator: 'review.accepted',
    units: caseUnits,
    says: [
      '受理 … 行政复议|复议 … 案件|申请',
      '受理|立案|立案受理|予以受理|依法受理 … 案件|申请?',
      '办理|审理 … 行政复议|复议 … 案件',
      '办理|审理 案件?',
    ],
    topics: ['review'],
    never: '不予|未予|诉讼|应诉|审结|办结|未受理|不受理|受理前',
    examples: [
      { text: '全年共受理行政复议案件25件，已办结13件。', value: 25 },
      { text: '收到行政复议申请45件，受理40件，不予受理5件。', value: 40 },
    ],
  },
  {
    indicator: 'review.rejected_filing',
    units: caseUnits,
    says: ['不予受理|未予受理|不受理 … 申请|案件|决定?'],
    topics: ['review'],
    never: '驳回',
    examples: [{ text: '收到行政复议申请45件，受理40件，不予受理5件。', value: 5 }],
  },
  {
    indicator: 'review.concluded',
    units: caseUnits,
    says: ['办结|审结|结案|审理完毕|作出行政复议决定|作出复议决定|办理完毕 … 复议? 案件?'],
    topics: ['review'],
    never: '未|尚未|诉讼|调解|和解|撤回',
    examples: [{ text: '全年共受理行政复议案件25件，已办结13件。', value: 13 }],
  },
  {
    indicator: 'review.upheld',
    units: caseUnits,
    says: ['维持 …', '维持 … 决定|行为|案件'],
    topics: ['review'],
    never: '维持秩序',
    examples: [{ text: '审结行政复议案件30件，其中作出维持决定案件12件、驳回8件。', value: 12 }],
  },
  {
    indicator: 'review.revoked',
    units: caseUnits,
    says: [
      '撤销或变更|撤销、变更|撤销和变更|撤销及变更 …',
      { says: '撤销 … 决定|行为|案件?', kind: '撤销' },
      { says: '变更 … 决定|行为|案件?', kind: '变更' },
    ],
    topics: ['review'],
    never: '撤销申请|撤销复议申请',
    examples: [{ text: '审结行政复议案件30件，维持12件，撤销3件。', value: 3 }],
  },
  {
    indicator: 'review.confirmed_illegal',
    units: caseUnits,
    says: ['确认 … 违法 决定|案件?', '确认违法 …'],
    topics: ['review'],
    examples: [
      { text: '收到行政复议5件，其中驳回2件，确认行为违法0件。', value: 0 },
      { text: '行政复议审结30件，作出确认违法决定案件X件。', value: null },
    ],
  },
  {
    indicator: 'review.dismissed',
    units: caseUnits,
    says: ['驳回 …', '驳回 … 申请|请求|决定|案件'],
    topics: ['review'],
    never: '起诉|诉讼',
    examples: [{ text: '收到行政复议5件，其中驳回2件。', value: 2 }],
  },
  {
    indicator: 'review.withdrawn',
    units: caseUnits,
    says: ['撤回|终止|撤销申请|撤销复议申请 …', '撤回|终止 … 案件|申请'],
    topics: ['review', 'mediation'],
    about: '复议',
    examples: [{ text: '行政复议审结30件，其中，申请人主动撤回案件6件。', value: 6 }],
  },
  {
    indicator: 'review.pending',
    units: caseUnits,
    says: [
      '# … 审理中|办理中|在办|在审|未审结|未办结|未结',
      '正在|尚在 审理|办理 …',
      '在审|在办|未审结|未办结|未结案|尚未审结|尚未办结 …',
    ],
    topics: ['review'],
    examples: [{ text: '收到行政复议5件，驳回2件，其余3件在审理中。', value: 3 }],
  },
  {
    indicator: 'review.error_correction_rate',
    units: rateUnits,
    says: ['直接? 纠错率', '行政? 复议 … 纠错率'],
    topics: ['review', 'litigation'],
    never: '综合',
    examples: [{ text: '行政复议审结40件，纠错率10%。', value: 10 }],
  },
];
