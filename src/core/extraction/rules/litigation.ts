import { caseUnits, type Narrowing, type Rule, rateUnits } from './rule.ts';

/** What the court does with all lawsuits before it is not what the government answers. */
const courts: readonly Narrowing[] = [
  {
    words: '(?:^|[,，;])[^,，;]{0,8}法院[^,，;]{0,6}(?:受理|审结|收案|新收|审理|判决)',
    where: 'sentence',
    demotion: 'other-body',
  },
];

/** 社会矛盾纠纷化解, third part: administrative lawsuits and court attendance. */
export const litigationRules: readonly Rule[] = [
  {
    indicator: 'litigation.cases',
    units: caseUnits,
    says: [
      '收到|新收|受理|办理|发生|新增 … 行政诉讼|行政应诉|应诉|诉讼 … 案件?',
      '行政诉讼|行政应诉|应诉 … 案件?',
      '被诉 … 案件',
      '一审 … 案件',
    ],
    topics: ['litigation'],
    never: '判决|审结|办结|结案|胜诉|败诉|不服|提起|负责人|撤诉|中止|移交|移送',
    narrower: courts,
    examples: [
      { text: '2023年收到行政诉讼案件18件，已判决15件。', value: 18 },
      { text: '全市共有行政诉讼应诉案件X件。', value: null },
      { text: '办结13件，其中不服行政复议决定提起行政诉讼案件1件。', value: 'none' },
      { text: '县法院全年受理行政诉讼案件210件。', value: 'none' },
    ],
  },
  {
    indicator: 'litigation.concluded',
    units: caseUnits,
    says: ['判决|审结|办结|结案|裁判|作出裁判 … 行政诉讼|诉讼|应诉? 案件?'],
    topics: ['litigation'],
    never: '复议|未',
    narrower: courts,
    examples: [{ text: '收到行政诉讼案件18件，已判决行政诉讼15件。', value: 15 }],
  },
  {
    indicator: 'litigation.won',
    units: caseUnits,
    says: ['胜诉 … 案件?'],
    topics: ['litigation'],
    narrower: courts,
    examples: [{ text: '已判决行政诉讼15件，其中胜诉12件，败诉3件。', value: 12 }],
  },
  {
    indicator: 'litigation.lost',
    units: caseUnits,
    says: [
      '败诉 … 案件?',
      { says: '确认 … 违法 … 案件?', scope: 'subset', kind: '确认违法' },
      { says: '撤销 … 案件?', scope: 'subset', kind: '撤销' },
    ],
    topics: ['litigation'],
    examples: [
      { text: '已判决行政诉讼15件，其中胜诉12件，败诉3件。', value: 3 },
      { text: '已判决行政诉讼15件，其中胜诉12件，确认行为违法2件。', value: 2, scope: 'subset' },
    ],
  },
  {
    indicator: 'litigation.attendance',
    units: [...caseUnits, '次', '人次', '场', '场次'],
    says: [
      '负责人|领导|行政首长 … 出庭 … 案件?',
      '负责人|领导|行政首长 … 出庭 应诉|行政应诉? 案件?',
      '出庭应诉',
      '出庭 # ',
    ],
    topics: ['litigation'],
    never: '率|应出庭|律师|工作人员|正职|受理',
    examples: [
      { text: '行政诉讼中，政府负责人出庭应诉12次，出庭率100%。', value: 12 },
      { text: '全市共有行政诉讼应诉案件X件，其中行政机关负责人出庭应诉案件X件。', value: null },
    ],
  },
  {
    indicator: 'litigation.attendance_rate',
    units: rateUnits,
    says: ['负责人 … 出庭率|出庭应诉率|应诉率', '出庭率|出庭应诉率|应诉率'],
    topics: ['litigation'],
    never: '正职|律师',
    examples: [{ text: '政府负责人出庭行政应诉12次，出庭率100%。', value: 100 }],
  },
];
