import type { AuditRule } from './finding.ts';
import type { Bilingual } from './text.ts';

/** What one rule of the audit asks, why, and how strictly. */
export interface AuditRuleEntry {
  readonly rule: AuditRule;
  /** What must hold. */
  readonly formula: Bilingual;
  /** What is let pass. */
  readonly tolerance: Bilingual;
  /** Where the rule comes from. */
  readonly source: Bilingual;
  readonly examples: readonly AuditExample[];
}

export interface AuditExample {
  /** Sentences of an invented report. */
  readonly text: string;
  /** What the reports say that it is held against: of the year before, or of other places. */
  readonly beside?: readonly string[];
  /** The working that the rule shows for it, null where it is silent. */
  readonly working: string | null;
}

const arithmetic: Bilingual = { zh: '算术：部分与全体。', en: 'Arithmetic: parts of a whole.' };
const rounding: Bilingual = {
  zh: 'GB/T 8170—2008《数值修约规则与极限数值的表示和判定》',
  en: 'GB/T 8170—2008, rules of rounding off',
};
const law: Bilingual = {
  zh: '《行政复议法》（2023 年修订）第三十、六十二、六十四条',
  en: 'Administrative Reconsideration Law (2023 revision), articles 30, 62 and 64',
};
const pending: Bilingual = {
  zh: '一件案子要么当年办结，要么年末未结。',
  en: 'A case is concluded in the year or pending at its end.',
};
const exact: Bilingual = { zh: '精确的数不留余地。', en: 'None for exact numbers.' };
const none: Bilingual = { zh: '不留余地。', en: 'None.' };

/** All rules, in the order in which the audit tells what they find; the last two compare reports. */
export const auditRuleEntries: readonly AuditRuleEntry[] = [
  {
    rule: 'parts-total',
    formula: {
      zh: 'Σ 各分项 = 总数；清单不必列全的，Σ 各分项 ≤ 总数',
      en: 'Σ parts = total; Σ parts ≤ total where the list need not be complete',
    },
    tolerance: {
      zh: '精确的数不留余地。有重叠、未列全（其中……）或含已遮蔽、约数的清单，只在超过总数时查出。',
      en: 'None for exact numbers. Lists that overlap, are open (其中…), or have redacted or approximate members are let pass unless they exceed the total.',
    },
    source: arithmetic,
    examples: [
      { text: '受理复议案件20件，其中处罚类25件。', working: '25 > 20' },
      { text: '调解成功591起，其中物业纠纷212起，邻里纠纷185起，劳资纠纷97起。', working: null },
      { text: '行政复议案件收到4件（上年为9件）。', working: null },
      { text: '召开常务会议17次，其中会前学法8次，先后学习法律法规11部。', working: null },
      { text: '县政府网站主动公开信息6742条（全县合计17860条）。', working: null },
      { text: '办理复议案件91件，比上年减少15件，其中处罚类70件、许可类21件。', working: null },
      { text: '行政诉讼案件33件，其中县政府为被告的9件，审结28件，败诉6件。', working: null },
    ],
  },
  {
    rule: 'rate-cut',
    formula: {
      zh: '比率 = 100 × 分子 ÷ 分母，四舍五入到所印的小数位',
      en: 'rate = round(100 × numerator ÷ denominator), to the decimals printed',
    },
    tolerance: {
      zh: '截去尾数而未四舍五入的，只作提示：不影响比较。',
      en: 'A rate that is cut off instead of rounded is a note: it changes no comparison.',
    },
    source: rounding,
    examples: [
      {
        text: '共调解矛盾纠纷856件，调解成功843件，成功率98.4%。',
        working: '843 ÷ 856 = 98.48%',
      },
      { text: '共调解矛盾纠纷856件，调解成功843件，成功率98.5%。', working: null },
    ],
  },
  {
    rule: 'rate-mismatch',
    formula: {
      zh: '比率 = 100 × 分子 ÷ 分母，四舍五入到所印的小数位',
      en: 'rate = round(100 × numerator ÷ denominator), to the decimals printed',
    },
    tolerance: {
      zh: '相差 0.3 个百分点以内的作提示，超过的作存疑。',
      en: 'Up to 0.3 percentage points a note, beyond that a warning.',
    },
    source: rounding,
    examples: [
      {
        text: '共调解矛盾纠纷856件，调解成功843件，成功率95.2%。',
        working: '843 ÷ 856 = 98.48%',
      },
      { text: '一审行政应诉案件1763件，被判决败诉127件，败诉率7.7%。', working: null },
    ],
  },
  {
    rule: 'carried-over',
    formula: {
      zh: '办结 − 往年结转 ≤ 当年收案',
      en: 'concluded − carried over ≤ received in the year',
    },
    tolerance: none,
    source: pending,
    examples: [
      {
        text: '收到行政诉讼案件8件，已判决行政诉讼案件27件（含往年案件12件）。',
        working: '27 − 12 = 15 > 8',
      },
    ],
  },
  {
    rule: 'concluded-exceeds-received',
    formula: { zh: '办结 ≤ 当年收案 + 往年结转', en: 'concluded ≤ received + carried over' },
    tolerance: {
      zh: '只作提示；报告写明含往年案件的，不查出。',
      en: 'A note, and none where the report says that older cases are included.',
    },
    source: pending,
    examples: [
      { text: '受理行政复议案件20件，审结26件。', working: '26 > 20' },
      { text: '受理行政复议案件20件，审结26件（含上年结转）。', working: null },
    ],
  },
  {
    rule: 'success-exceeds-cases',
    formula: {
      zh: '成功 ≤ 总件数；采纳 ≤ 建议；整改 ≤ 发现',
      en: 'successes ≤ cases; adopted ≤ suggested; fixed ≤ found',
    },
    tolerance: exact,
    source: arithmetic,
    examples: [{ text: '共调解矛盾纠纷100件，调解成功120件。', working: '120 > 100' }],
  },
  {
    rule: 'outcomes-exceed-concluded',
    formula: {
      zh: '维持 + 撤销 + 确认违法 + 驳回 + 终止 ≤ 审结；胜诉 + 败诉 ≤ 审结',
      en: 'upheld + revoked + found illegal + dismissed + withdrawn ≤ concluded; won + lost ≤ concluded',
    },
    tolerance: exact,
    source: { zh: `${law.zh}；一案只有一种结果。`, en: `${law.en}; a case has one outcome.` },
    examples: [
      { text: '审结行政复议案件10件，维持6件，驳回5件。', working: '6 + 5 = 11 > 10' },
      { text: '审结行政复议案件11件，维持6件，驳回5件。', working: null },
    ],
  },
  {
    rule: 'accepted-exceeds-received',
    formula: { zh: '受理 + 不予受理 ≤ 收到', en: 'accepted + rejected ≤ received' },
    tolerance: { zh: '作存疑：可能含往年结转。', en: 'A warning: some may be carried over.' },
    source: {
      zh: `${law.zh}；一件申请或受理，或不予受理，或退回。`,
      en: `${law.en}; each application is accepted, rejected or sent back.`,
    },
    examples: [
      { text: '收到行政复议申请20件，受理19件，不予受理5件。', working: '19 + 5 = 24 > 20' },
      { text: '收到行政复议申请24件，受理19件，不予受理5件。', working: null },
    ],
  },
  {
    rule: 'attendance-exceeds-hearings',
    formula: {
      zh: '出庭应诉 ≤ 案件，两者以同一单位计',
      en: 'hearings attended ≤ cases, where both are counted in the same unit',
    },
    tolerance: {
      zh: '作存疑：一案可能开庭多次。',
      en: 'A warning: one case may have several hearings.',
    },
    source: {
      zh: '《行政诉讼法》第三条；国办发〔2016〕54号',
      en: 'Administrative Litigation Law, article 3; 国办发〔2016〕54号',
    },
    examples: [
      { text: '行政诉讼案件10件，负责人出庭应诉案件12件。', working: '12 > 10' },
      { text: '行政诉讼案件10件，负责人出庭应诉12次。', working: null },
    ],
  },
  {
    rule: 'rate-out-of-range',
    formula: { zh: '0 ≤ 比率 ≤ 100%', en: '0 ≤ rate ≤ 100%' },
    tolerance: none,
    source: arithmetic,
    examples: [{ text: '调解矛盾纠纷成功率103%。', working: '103% > 100%' }],
  },
  {
    rule: 'statements-disagree',
    formula: {
      zh: '用语、范围、时段、角色相同 ⇒ 数相同',
      en: 'same words, scope, period and role ⇒ same number',
    },
    tolerance: {
      zh: '约数（余、约）不比，也只比重复的表述。',
      en: 'Approximate numbers (余, 约) are not compared, nor others than second mentions.',
    },
    source: { zh: '一份报告对一件事只有一个说法。', en: 'A report tells one thing once.' },
    examples: [
      {
        text: '全年办理法律援助案件204件。公共法律服务：全年办理法律援助案件240件。',
        working: '204 ≠ 240',
      },
      { text: '全年办理法律援助案件204件，其中办理法律援助案件40件为劳动争议。', working: null },
    ],
  },
  {
    rule: 'repeated-value',
    formula: {
      zh: '同一地区、同一指标：本年 ≠ 上年',
      en: 'of one locality and indicator: this year ≠ the year before',
    },
    tolerance: {
      zh: '只作提示。去掉末尾的零后不足三位的数（27、1300、100%）可能碰巧相同，不查；约数、只计部分时段或部分范围的数也不比。',
      en: 'A note. Numbers of fewer than three digits before their last noughts (27, 1300, 100%) may agree by chance and are let pass; approximate ones, and ones of a part of the year or of the matter, are not compared.',
    },
    source: {
      zh: '逐位相同的两年之数，多半是沿用了上年的文稿。',
      en: 'Where two years agree to the last digit, a text was mostly copied forward.',
    },
    examples: [
      {
        text: '全年办理法律援助案件1243件。',
        beside: ['全年办理法律援助案件1243件。'],
        working: '1,243 = 1,243 (2022)',
      },
      {
        text: '全年办理法律援助案件1300件。',
        beside: ['全年办理法律援助案件1300件。'],
        working: null,
      },
    ],
  },
  {
    rule: 'off-by-scale',
    formula: {
      zh: '同级最小值 ÷ 3 ≤ 数值 ≤ 同级最大值 × 3；超出而除以或乘以 10、10,000 后落在同级之间的，查出',
      en: 'least of its level ÷ 3 ≤ value ≤ greatest × 3; one beyond is found where it would lie among them if divided or multiplied by 10 or 10,000',
    },
    tolerance: {
      zh: '同级的其他地区至少要有 5 个，各取最近一年；只计部分时段或部分范围的数不比。',
      en: 'There must be five other localities of the level, each with its latest year; numbers of a part of the year or of the matter are not compared.',
    },
    source: {
      zh: '“万”字或一位数的多写、少写。',
      en: 'A 万 (ten thousand) or a digit too many or too few.',
    },
    examples: [
      {
        text: '全年办理法律援助案件2430件。',
        beside: [
          '全年办理法律援助案件200件。',
          '全年办理法律援助案件231件。',
          '全年办理法律援助案件262件。',
          '全年办理法律援助案件293件。',
          '全年办理法律援助案件324件。',
        ],
        working: '2,430 ≈ 10 × 262',
      },
    ],
  },
];
