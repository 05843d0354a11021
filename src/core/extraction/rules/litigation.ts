import { caseUnits, loose, type Narrowing, type Rule, rateUnits } from './rule.ts';

/** What the court does with all lawsuits before it is not what the government answers. */
const courts: readonly Narrowing[] = [
  {
    words:
      '(?:^|[,，;])[^,，;]{0,8}(?:法院|法庭)[^,，;]{0,8}(?:受理|审结|收案|新收|审理|办理|审执结)[^,，;]{0,10}(?:[,，;]|$|\\d)(?![^;]{0,80}行政机关)',
    where: 'said',
    demotion: 'other-body',
  },
];
/** The same, unless the sentence has named the government's lawsuits before: the court closes them. */
const courtsAlone: readonly Narrowing[] = courts.map((narrowing) => ({
  ...narrowing,
  unless: '应诉|被告|被诉|行政机关[^,;。]{0,10}行政诉讼',
}));
const suits = '行政诉讼|行政应诉|应诉|诉讼';
const ends = '(?=[,;。\\n)]|$|[、和及与或](?:行政)?复议|的?情况|的?情形)';
const none = '(?:未|没有|从未|尚未|未曾)';

/** 社会矛盾纠纷化解, third part: administrative lawsuits and court attendance. */
export const litigationRules: readonly Rule[] = [
  {
    indicator: 'litigation.cases',
    units: caseUnits,
    says: [
      `收到|新收|受理|办理|发生|新增|新发生|共有|涉及|产生|应对 … ${suits} … 案件`,
      '收到|新收|受理|办理|发生|新增|新发生|共有|涉及 … 行政诉讼|行政应诉|应诉',
      `${suits} … 案件 全年|年内|当年?`,
      '行政诉讼|行政应诉|被诉|应诉 … 案件? 新收|新增|新发|新发生|发生|收到|收案|共|立案',
      '行政诉讼|行政应诉|应诉',
      '被诉 … 案件',
      '行政案件',
      '一审 … 案件',
      '新收|发生|新增 # … 行政诉讼|行政应诉|应诉|一审',
      { says: '被告 … 案件', kind: loose },
      { says: '^ 今年|全年|年内|当年|本年? 共? 新收|新发生|新增|新发 案件?', kind: loose },
    ],
    inWords: [
      {
        says: `${none}(?:收到|发生|产生|出现|新增|被提起|涉及)(?:过|任何|一起|一件|新的)?(?:(?!因|引|由|复议)[^,;。\\n]){0,6}行政(?:诉讼|应诉)(?:案件)?${ends}`,
        value: 0,
      },
      {
        says: `${none}(?:收到|发生|产生|出现|新增|涉及)(?:行政)?复议(?:申请|案件|事项)?[、和及与或](?:行政)?(?:诉讼|应诉)(?:案件)?${ends}`,
        value: 0,
      },
      { says: `(?<![未从])无行政(?:诉讼|应诉)(?:应诉)?案件?${ends}`, value: 0 },
      { says: '零(?:行政)?诉讼(?!败诉)', value: 0 },
    ],
    topics: ['litigation'],
    never:
      '判决|审结|办结|结案|胜诉|败诉|不服|提起|负责人|撤诉|中止|移交|移送|律师|参与|复议(?!、)|代理|应出庭|应当出庭|二审|再审|民事|非诉|开庭|旁听',
    narrower: [
      ...courts,
      {
        words: '(?:代理|参与办理|协助办理|律师[^,;。]{0,8}办理)[^,;。]{0,40}$',
        where: 'said',
        demotion: 'subset',
      },
      { words: '(?:引发|引起)[^;。]{0,20}$', where: 'said', demotion: 'subset' },
    ],
    examples: [
      { text: '2023年收到行政诉讼案件18件，已判决15件。', value: 18 },
      { text: '全县共有行政诉讼应诉案件X件。', value: null },
      { text: '办结13件，其中不服行政复议决定提起行政诉讼案件1件。', value: 'none' },
      { text: '县法院全年受理行政诉讼案件210件。', value: 'none' },
      { text: '代理县政府行政复议答复案件6件、行政应诉案件15件。', value: 'none' },
      { text: '全县行政机关作为被告的行政诉讼案件新收58宗，法院判决行政机关败诉6宗。', value: 58 },
      { text: '发生行政诉讼案件23起（一审19起、二审4起）。', value: 23 },
      { text: '公职律师全年参与办理复议应诉案件506件。', value: 'none' },
      { text: '因信息公开引发行政复议3件、行政诉讼1件。', value: 'none' },
      { text: '未发生行政复议、行政诉讼案件。', value: 0 },
      { text: '以县直部门和乡镇为被告的一审行政诉讼新发42件，同比下降8.7%。', value: 42 },
      {
        text: '以县政府和乡镇为被告的应诉案件全年共37件，其中县政府本级为被告的案件5件。',
        value: 37,
      },
    ],
  },
  {
    indicator: 'litigation.concluded',
    units: caseUnits,
    says: [
      '判决|审结|办结|结案|裁判|作出裁判|审理终结|作出判决 行政诉讼|诉讼|应诉? 案件?',
      '判决|审结|办结|结案 … 行政诉讼|诉讼 案件?',
      '# … 已? 审结|判决|办结|结案',
      '^ 现? 已结',
      '审结|判决|办结 # … 诉讼|应诉|被诉 … 案件',
    ],
    topics: ['litigation'],
    never: '复议|未|败诉|胜诉|民商|法庭|执行|刑事|其余|各类|余下',
    narrower: courtsAlone,
    examples: [
      { text: '收到行政诉讼案件18件，已判决行政诉讼15件。', value: 15 },
      { text: '一审行政应诉案件176件，被判决败诉12件。', value: 'none' },
      { text: '全县发生行政应诉案件56件，法院已审结41件，败诉3件。', value: 41 },
      { text: '全县行政机关行政诉讼案件24件，已结18件。', value: 18 },
      { text: '已审结的55件行政诉讼案件中，行政机关胜诉50件。', value: 55 },
      { text: '全县行政机关新发生一审行政诉讼案件83件，法院审结78件。', value: 78 },
      { text: '县法院全年受理行政诉讼案件210件，审结200件。', value: 'none' },
    ],
  },
  {
    indicator: 'litigation.won',
    units: caseUnits,
    says: ['胜诉 案件?', '胜诉 … 案件', '# 胜诉'],
    topics: ['litigation'],
    never: '率|全部',
    narrower: courts,
    examples: [
      { text: '已判决行政诉讼15件，其中胜诉12件，败诉3件。', value: 12 },
      { text: '新收行政应诉案件53件，已审结48件，48件中行政机关胜诉43件、败诉5件。', value: 43 },
    ],
  },
  {
    indicator: 'litigation.lost',
    units: caseUnits,
    says: [
      '败诉 案件?',
      '败诉 … 案件',
      '# 败诉',
      { says: '确认 … 违法 … 案件?', scope: 'subset', kind: '确认违法' },
      { says: '撤销 … 案件?', scope: 'subset', kind: '撤销' },
    ],
    inWords: [
      {
        says: '(?:零|无一?(?:件|起|例|宗)?|没有(?:一[件起例宗])?)(?:行政(?:诉讼|应诉|机关)?)?(?:案件)?败诉(?:案件|案例|情况|情形|现象|记录)?(?![率的风])',
        value: 0,
      },
      {
        says: `${none}(?:发生|出现|产生|有)(?:过|任何|一起|一件)?(?:行政(?:诉讼|应诉|机关)?)?(?:案件)?败诉(?:案件|案例|情况|情形|现象|的情况|的情形)?(?![率的风])`,
        value: 0,
      },
      { says: '败诉(?:案件|案件数|率)?(?:为零|零发生)', value: 0 },
    ],
    topics: ['litigation'],
    never: '通报|分析|力争|复议(?!.{0,8}行政诉讼)',
    examples: [
      { text: '已判决行政诉讼15件，其中胜诉12件，败诉3件。', value: 3 },
      { text: '已判决行政诉讼15件，其中胜诉12件，确认行为违法2件。', value: 2, scope: 'subset' },
      { text: '新收行政诉讼案件5件，审结4件，零败诉。', value: 0 },
      { text: '行政诉讼案件2件，已审结2件，乡政府无败诉。', value: 0 },
      { text: '一审行政应诉案件1763件，被判决败诉127件。', value: 127 },
      { text: '法院判决行政机关败诉6宗，行政诉讼案件新收61宗。', value: 6 },
      { text: '未发生行政诉讼败诉案件。', value: 0 },
      { text: '连续三年无行政败诉案件。', value: 0 },
      { text: '全年行政复议零撤销、行政诉讼零败诉。', value: 0 },
    ],
  },
  {
    indicator: 'litigation.attendance',
    units: [...caseUnits, '次', '人次', '场', '场次'],
    says: [
      '负责人|领导|行政首长|负责同志 …… 出庭 … 案件?',
      '负责人|领导|行政首长 …… 出庭 应诉|行政应诉? 案件?',
      '出庭应诉|实际出庭|出庭应诉数',
      '出庭 ',
      '# … 负责人|领导 … 出庭',
      '负责人|领导|行政首长|负责同志 …… 到庭|到庭应诉|出席庭审|参加庭审 … 案件?',
    ],
    topics: ['litigation'],
    neverAfter: '(?:[^,#]{0,4}案件)?[中里]',
    never:
      '率|应出庭|应当出庭|应由|需由|须由|需要|通知|要求|律师|工作人员|正职|受理|旁听|其中[^#]{0,4}主要负责人|党政主要|一把手|[省市州盟县区旗]政府[^,#]{0,4}领导|[省市州盟县区旗]长(?!效|期)|班子成员',
    examples: [
      { text: '行政诉讼中，政府负责人出庭应诉12次，出庭率100%。', value: 12 },
      { text: '全县共有行政诉讼应诉案件X件，其中行政机关负责人出庭应诉案件X件。', value: null },
      { text: '53件应诉案件中，行政机关负责人出庭的50件。', value: 50 },
      { text: '行政机关负责人出庭应诉率98.7%，市政府分管领导出庭2次。', value: 'none' },
      { text: '37件应出庭案件中，行政机关负责人实际出庭应诉35件。', value: 35 },
      { text: '行政诉讼规范有序，法院通知负责人出庭的55件案件中，负责人出庭53件。', value: 53 },
      { text: '行政应诉中需由负责人出庭的30件案件，负责人实际出庭28件。', value: 28 },
      { text: '以镇政府为被告的行政诉讼案件2起，镇负责人到庭应诉2次。', value: 2 },
    ],
  },
  {
    indicator: 'litigation.attendance_rate',
    units: rateUnits,
    says: [
      '负责人 …… 出庭率|出庭应诉率|应诉率|出庭应诉比例',
      '出庭率|出庭应诉率|应诉率|出庭比例|出庭应诉比例',
      '负责人|领导 … 出庭应诉',
      '出庭率|出庭应诉率 连续|已连续 … 年 保持|稳定|维持|实现?',
      '负责人|领导 …… 出庭|出庭应诉|到庭应诉 @ 占',
    ],
    inWords: [{ says: '(?<=出庭应诉[^,;。\\n]{0,8})全覆盖', value: 100 }],
    topics: ['litigation'],
    never: '正职|律师|主要负责人出庭率',
    examples: [
      { text: '政府负责人出庭行政应诉12次，出庭率100%。', value: 100 },
      { text: '负责人出庭应诉率连续三年为100%。', value: 100 },
      { text: '行政诉讼案件负责人出庭应诉率由92.1%提升至98.6%。', value: 98.6 },
      { text: '行政应诉案件开庭38件，行政机关负责人出庭应诉36件，占94.7%。', value: 94.7 },
      { text: '行政应诉案件38件，正职负责人出庭应诉6件，占15.8%。', value: 'none' },
    ],
  },
];
