import type { AuditRule as RuleName } from '../../domain/finding.ts';
import { checkCarriedOver } from './carried-over.ts';
import type { AuditRule } from './context.ts';
import { checkLimits } from './limits.ts';
import { checkParts } from './parts.ts';
import { checkRange, checkRates } from './rates.ts';
import { checkStatements } from './statements.ts';

/** What one rule of the audit asks, why, and how strictly. Its words for readers are the view's. */
export interface AuditRuleEntry {
  readonly rule: RuleName;
  /** What must hold. */
  readonly formula: string;
  /** What is let pass. */
  readonly tolerance: string;
  /** Where the rule comes from. */
  readonly source: string;
  /** Sentences of a report with the working that the rule shows for them, null where it is silent. */
  readonly examples: readonly { readonly text: string; readonly working: string | null }[];
}

const arithmetic = 'Arithmetic: parts of a whole.';
const law = 'Administrative Reconsideration Law (2023 revision), articles 30, 62 and 64';

/** The rules that look at one report. Those across reports are in the dataset's `across-reports.ts`. */
export const auditRuleEntries: readonly AuditRuleEntry[] = [
  {
    rule: 'parts-total',
    formula: 'Σ parts = total; Σ parts ≤ total where the list need not be complete',
    tolerance:
      'None for exact numbers. Lists that overlap, are open (其中…), or have redacted or approximate members are let pass unless they exceed the total.',
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
    formula: 'rate = round(100 × numerator ÷ denominator), to the decimals printed',
    tolerance: 'A rate that is cut off instead of rounded is a note: it changes no comparison.',
    source: 'GB/T 8170—2008, rules of rounding off',
    examples: [
      {
        text: '共调解矛盾纠纷1292件，调解成功1271件，成功率98.3%。',
        working: '1,271 ÷ 1,292 = 98.37%',
      },
      { text: '共调解矛盾纠纷1292件，调解成功1271件，成功率98.4%。', working: null },
    ],
  },
  {
    rule: 'rate-mismatch',
    formula: 'rate = round(100 × numerator ÷ denominator), to the decimals printed',
    tolerance: 'Up to 0.3 percentage points a note, beyond that a warning.',
    source: 'GB/T 8170—2008, rules of rounding off',
    examples: [
      {
        text: '共调解矛盾纠纷1292件，调解成功1271件，成功率95.2%。',
        working: '1,271 ÷ 1,292 = 98.37%',
      },
      { text: '一审行政应诉案件1763件，被判决败诉127件，败诉率7.7%。', working: null },
    ],
  },
  {
    rule: 'carried-over',
    formula: 'concluded − carried over ≤ received in the year',
    tolerance: 'None.',
    source: 'A case is concluded in the year or pending at its end.',
    examples: [
      {
        text: '收到行政诉讼案件6件，已判决行政诉讼案件25件（含往年案件10件）。',
        working: '25 − 10 = 15 > 6',
      },
    ],
  },
  {
    rule: 'concluded-exceeds-received',
    formula: 'concluded ≤ received + carried over',
    tolerance: 'A note, and none where the report says that older cases are included.',
    source: 'A case is concluded in the year or pending at its end.',
    examples: [
      { text: '受理行政复议案件20件，审结26件。', working: '26 > 20' },
      { text: '受理行政复议案件20件，审结26件（含上年结转）。', working: null },
    ],
  },
  {
    rule: 'success-exceeds-cases',
    formula: 'successes ≤ cases; adopted ≤ suggested; fixed ≤ found',
    tolerance: 'None for exact numbers.',
    source: arithmetic,
    examples: [{ text: '共调解矛盾纠纷100件，调解成功120件。', working: '120 > 100' }],
  },
  {
    rule: 'outcomes-exceed-concluded',
    formula: 'upheld + revoked + found illegal + dismissed + withdrawn ≤ concluded',
    tolerance: 'None for exact numbers.',
    source: `${law}; a case has one outcome.`,
    examples: [
      { text: '审结行政复议案件10件，维持6件，驳回5件。', working: '6 + 5 = 11 > 10' },
      { text: '审结行政复议案件11件，维持6件，驳回5件。', working: null },
    ],
  },
  {
    rule: 'accepted-exceeds-received',
    formula: 'accepted + rejected ≤ received',
    tolerance: 'A warning: some may be carried over.',
    source: `${law}; each application is accepted, rejected or sent back.`,
    examples: [
      { text: '收到行政复议申请20件，受理19件，不予受理5件。', working: '19 + 5 = 24 > 20' },
      { text: '收到行政复议申请24件，受理19件，不予受理5件。', working: null },
    ],
  },
  {
    rule: 'attendance-exceeds-hearings',
    formula: 'hearings attended ≤ cases, where both are counted in the same unit',
    tolerance: 'A warning: one case may have several hearings.',
    source: 'Administrative Litigation Law, article 3; 国办发〔2016〕54号',
    examples: [
      { text: '行政诉讼案件10件，负责人出庭应诉案件12件。', working: '12 > 10' },
      { text: '行政诉讼案件10件，负责人出庭应诉12次。', working: null },
    ],
  },
  {
    rule: 'rate-out-of-range',
    formula: '0 ≤ rate ≤ 100',
    tolerance: 'None.',
    source: arithmetic,
    examples: [{ text: '调解矛盾纠纷成功率103%。', working: '103% > 100%' }],
  },
  {
    rule: 'statements-disagree',
    formula: 'same words, scope, period and role ⇒ same number',
    tolerance: 'Approximate numbers (余, 约) are not compared, nor others than second mentions.',
    source: 'A report tells one thing once.',
    examples: [
      {
        text: '全年办理法律援助案件204件。公共法律服务：全年办理法律援助案件240件。',
        working: '204 ≠ 240',
      },
      {
        text: '全年办理法律援助案件204件，其中办理法律援助案件40件为劳动争议。',
        working: null,
      },
    ],
  },
];

/** What is checked in one report, in the order in which findings are told. */
export const auditChecks: readonly AuditRule[] = [
  checkParts,
  checkRates,
  checkCarriedOver,
  checkLimits,
  checkRange,
  checkStatements,
];
