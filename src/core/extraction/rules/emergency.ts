import { type Narrowing, type Rule, rateUnits } from './rule.ts';

const plans = '应急预案|预案';
const bureau: Narrowing = {
  words: '^[^#,]{1,10}(?:局|厅|支队|大队|住建部门|消防部门|交通部门|教育部门)',
  unless: '各|全[省市县区镇乡街州盟旗]|有关部门|相关部门',
  where: 'clause',
  scope: 'organ',
};

/** Hazards of the gravest kind alone, which are counted and put right by themselves. */
const gravest: Narrowing = {
  words:
    '重大(?:事故|安全|火灾|生产安全)?(?:事故)?隐患(?!(?:专项|集中)?(?:大?排查|清零|治理)[^,;。#]{0,6}(?:行动|工作|活动|专项))[^;。]{0,30}$',
  unless: '一般|各类',
  where: 'said',
  demotion: 'subset',
};

/** 突发事件应对: plans, drills and hazards. */
export const emergencyRules: readonly Rule[] = [
  {
    indicator: 'emergency.plans',
    units: ['个', '件', '部', '项', '份', '余个'],
    says: [
      { says: '应急预案 等 # … 预案', demotion: 'parts-only' },
      `修订|编制|制定|完善|印发|出台|修编|编修|制修订|更新 … # … ${plans}`,
      `修订|编制|制定|完善|印发|出台|修编|编修|制修订|更新|备案 …… ${plans}`,
      `${plans} … 修订|编制|制定|修编|完善`,
      `# … 应急预案`,
      // The total after its kinds: 专项预案28个、部门预案36个，共64个.
      '预案 @',
    ],
    never: '体系|演练|培训|物资',
    narrower: [
      {
        words: '专项|部门应急|保障性|部门预案|基层|总体',
        unless: '各类|各级|等|(?:专项|总体|基层)[和及与、](?:部门|专项|基层)|部门[和及与、]专项',
        where: 'clause',
        demotion: 'parts-only',
      },
    ],
    examples: [
      { text: '全县共修订各类应急预案64个。', value: 64 },
      { text: '修订了30个政府专项应急预案和2个保障性应急预案。', value: 'none' },
      { text: '修订防汛、森林防火、危化品等应急预案6个。', value: 6 },
      { text: '修编县级专项和部门应急预案27部。', value: 27 },
      { text: '修订县级专项应急预案12部。', value: 'none' },
      { text: '修订总体预案1个、专项预案28个、部门预案36个，共65个。', value: 65 },
      { text: '全年编制、修订各级各类应急预案97个，其中县级专项预案28个。', value: 97 },
    ],
  },
  {
    indicator: 'emergency.drills',
    units: ['场次', '场', '次', '期', '场(次)', '余场'],
    says: [
      '应急演练|应急救援演练|演练|实战演练|综合演练|拉动演练',
      '开展|组织|举办|举行 …… # … 演练',
      '演练 … 活动|共',
      '应急演练|演练 … 开展|举办|组织|举行|完成',
    ],
    never: '培训|检查|科目',
    narrower: [
      { words: '[省市县区]级层面|[省市县区]级(?:综合|实战)', where: 'clause', scope: 'own-level' },
      bureau,
    ],
    examples: [
      { text: '全县共开展各类应急演练120场次。', value: 120 },
      { text: '组织防汛避险、森林扑火、学校疏散等应急演练十六场次。', value: 16 },
      { text: '开展46场应急演练。', value: 46 },
      { text: '应急演练全年举办了310余场。', value: 310 },
    ],
  },
  {
    indicator: 'emergency.hazards_found',
    units: ['条', '处', '个', '项', '起', '件', '次', '余处', '余条'],
    says: [
      '发现|排查|查出|排查出|查找|排查发现|查改|检查发现|排查整治|排查治理|查摆 … 隐患|问题隐患|隐患问题|风险隐患',
      '隐患 … 发现|排查|问题',
      '发现|排查|查出|排查出 # … 隐患',
      '# … 隐患 … 发现|排查',
    ],
    about: '隐患',
    never: '整改(?!治)|消除|治理完成|重大|挂牌|地质灾害隐患点|化解|房屋|自建房',
    narrower: [bureau],
    examples: [
      { text: '检查单位800家次，发现安全隐患412条。', value: 412 },
      { text: '排查安全隐患7745条，完成整改7690条。', value: 7745 },
      { text: '重大隐患3处已挂牌督办，另发现安全隐患820处。', value: 820 },
    ],
  },
  {
    indicator: 'emergency.hazards_fixed',
    units: ['条', '处', '个', '项', '起', '件', '次'],
    says: [
      '完成 整改',
      '整改 … 隐患|完成|完毕|到位|销号|问题隐患|隐患问题',
      '整改|已整改|整治|整改消除|消除|治理',
      '整改 # … 隐患',
      '# … 完成整改|整改到位|整改完毕|整改完成|闭环|销号',
      '闭环|销号|闭环整改|闭环销号|整改闭环|整改销号|完成闭环|完成治理|治理到位|整治到位',
    ],
    topics: ['hazard'],
    never: '正在|未|(?<!当场[和、及与])限期|问题整改|考核|反馈|环保|督察|审计|重大|拟|逾期',
    neverAfter: '.{0,3}(?:正在|正按|限期|未)',
    narrower: [gravest],
    examples: [
      { text: '发现安全隐患412条，完成整改400条，12条正在整改中。', value: 400 },
      { text: '发现安全隐患412条，其中400条已完成整改。', value: 400 },
      {
        text: '开展重大事故隐患专项排查整治行动，排查隐患412条，其中重大隐患3条，整改400条。',
        value: 400,
      },
      { text: '挂牌督办重大事故隐患6处，完成整改5处。', value: 'none' },
      { text: '排查安全隐患1060处，当场和限期整改1031处。', value: 1031 },
      { text: '发现安全隐患412条，整改到位400条，整改率97.1%。', value: 400 },
      { text: '排查安全隐患830处，已闭环816处。', value: 816 },
      { text: '排查安全隐患830处，闭环销号816处。', value: 816 },
    ],
  },
  {
    indicator: 'emergency.hazard_fix_rate',
    units: rateUnits,
    says: [
      '整改 完成|到位? 率',
      '整治|治理|销号|闭环|消除 完成|到位|销号? 率',
      '整改率|整改完成率|隐患整改率|整改到位率|按期整改率|销号率|隐患治理率',
    ],
    inWords: [
      {
        says: '(?<=隐患[^,;。\\n]{0,12}\\d[\\d,.]{0,8}余?(?:条|处|个|项|起|件),(?:已|现已)?)(?:全部|均已|悉数)(?:按时|按期|及时)?(?:完成整改|整改到位|整改完毕|整改完成|整改)(?![^,;。]{0,2}中)',
        value: 100,
      },
    ],
    topics: ['hazard'],
    never: '重大|问题整改率|督察|审计',
    narrower: [gravest],
    examples: [
      { text: '发现安全隐患412条，整改率97.1%。', value: 97.1 },
      { text: '发现安全隐患530处，整治完成率98.1%。', value: 98.1 },
      { text: '排查事故隐患530处，闭环率99.2%。', value: 99.2 },
      { text: '发现安全隐患186处，全部整改到位。', value: 100 },
    ],
  },
];
