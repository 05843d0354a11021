import { type Rule, rateUnits } from './rule.ts';

/** 突发事件应对: plans, drills and hazards. */
export const emergencyRules: readonly Rule[] = [
  {
    indicator: 'emergency.plans',
    units: ['个', '件', '部', '项', '份'],
    says: [
      { says: '应急预案 等 # … 预案', demotion: 'parts-only' },
      '修订|编制|制定|完善|印发|出台 … # … 应急预案|预案',
      '修订|编制|制定|完善|印发|出台 … 应急预案|预案',
      '# … 应急预案',
    ],
    narrower: [
      { words: '专项|部门应急|保障性|部门预案|基层', where: 'clause', demotion: 'parts-only' },
    ],
    examples: [
      { text: '全县共修订各类应急预案64个。', value: 64 },
      { text: '修订了30个政府专项应急预案和2个保障性应急预案。', value: 'none' },
    ],
  },
  {
    indicator: 'emergency.drills',
    units: ['场次', '场', '次', '期'],
    says: ['应急演练|应急救援演练|演练', '开展|组织|举办 # … 演练', '演练 活动|共'],
    never: '培训|检查',
    examples: [{ text: '全县共开展各类应急演练120场次。', value: 120 }],
  },
  {
    indicator: 'emergency.hazards_found',
    units: ['条', '处', '个', '项', '起', '件', '次'],
    says: [
      '发现|排查|查出|排查出|查找|排查发现 … 隐患|问题隐患',
      '隐患 … 发现|排查',
      '发现|排查 # … 隐患',
    ],
    about: '隐患',
    never: '整改|消除|治理完成|重大',
    examples: [{ text: '检查单位800家次，发现安全隐患412条。', value: 412 }],
  },
  {
    indicator: 'emergency.hazards_fixed',
    units: ['条', '处', '个', '项', '起', '件', '次'],
    says: ['完成 整改', '整改 … 隐患?|完成|完毕|到位', '整改'],
    topics: ['hazard'],
    never: '正在|未|限期',
    examples: [{ text: '发现安全隐患412条，完成整改400条，12条正在整改中。', value: 400 }],
  },
  {
    indicator: 'emergency.hazard_fix_rate',
    units: rateUnits,
    says: ['整改 完成?|到位? 率', '整改率|整改完成率|隐患整改率'],
    topics: ['hazard'],
    examples: [{ text: '发现安全隐患412条，整改率97.1%。', value: 97.1 }],
  },
];
