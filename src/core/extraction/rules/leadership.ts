import { eventUnits, peopleUnits, type Rule } from './rule.ts';

/** 组织保障: the leaders' study of law, training, accounts and publicity. */
export const leadershipRules: readonly Rule[] = [
  {
    indicator: 'study.sessions',
    units: ['次', '期', '场', '场次'],
    says: [
      '学法|集体学法|集体学习|专题学习|会前学法',
      '中心组|党组|常务会议|党委会 … 学习|学法',
      '# … 学法',
      '中心组|党组|常务会议 … # … 学习|学法|法治讲座',
      '# 举办|开展|组织 … 法治|法律|法治专题 学习',
      '# 举办|开展|组织 …… 法治 …… 学习',
      { says: '专题 辅导', demotion: 'part-of-total' },
      { says: '集体学习 研讨', demotion: 'part-of-total' },
    ],
    about: '学法|法治|法律|依法|中心组',
    never: '法律法规|党员|群众|网上|考试',
    examples: [
      { text: '区政府党组理论学习中心组共开展学习22次。', value: 22 },
      { text: '在市政府常务会议上开展9次学法议题。', value: 9 },
      { text: '先后4次举办市委中心组法治专题学习报告会。', value: 4 },
    ],
  },
  {
    indicator: 'training.people',
    units: peopleUnits,
    says: [
      '# … 参加|参训|接受|完成 … 培训|轮训',
      '培训 … 执法人员|人员|干部?',
      '# … 参训',
      '参训|参加培训 … 人员?',
    ],
    about: '法治|执法|政法|法律|普法|依法行政',
    never: '律师|调解员',
    examples: [
      { text: '举办行政执法能力培训班，全县累计1500余人参加了培训。', value: 1500 },
      { text: '开展行政执法培训，培训执法人员320人次。', value: 320 },
    ],
  },
  {
    indicator: 'accountability.reports',
    units: ['人', '名', '位', '人次'],
    says: ['述法', '# … 述法', '述法 … 人员|干部|领导?'],
    about: '述法',
    examples: [{ text: '全县共160人完成书面述法工作。', value: 160 }],
  },
  {
    indicator: 'publicity.events',
    units: eventUnits,
    says: [
      '宣传|咨询|普法|讲座|咨询宣传|法治文化 … 活动',
      '开展|举办|组织 # … 宣传|普法|讲座|咨询',
      '开展|举办|组织 … 法治|法制|法律|普法 … 讲座|宣讲|宣传|活动',
      '法治宣传|普法宣传|法治讲座|普法讲座|法律讲座|普法活动',
    ],
    about: '法治|法制|普法|法律|宪法|宣传',
    never: '培训|演练|检查|学习',
    narrower: [
      { words: '讲座|宣讲', where: 'clause', scope: 'subset' },
      { words: '法律顾问', where: 'sentence', scope: 'subset' },
    ],
    examples: [
      { text: '举办现场法律咨询宣传活动30余场次。', value: 30 },
      { text: '村居法律顾问开展法治讲座90场。', value: 90, scope: 'subset' },
    ],
  },
];
