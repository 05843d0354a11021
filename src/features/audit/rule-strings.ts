import type { AuditRule } from '../../core/domain/finding.ts';
import { defineStrings } from '../../ui/i18n/strings.ts';

/** What a rule is called, and what must hold where it finds nothing. */
interface RuleWords {
  readonly name: string;
  readonly holds: string;
}

export const ruleStrings = defineStrings<Record<AuditRule, RuleWords>>({
  zh: {
    'parts-total': { name: '分项与总数', holds: '总数之下列出的各分项，加起来应等于总数' },
    'rate-cut': { name: '比率的尾数', holds: '比率应由件数四舍五入得出，而不是截去尾数' },
    'rate-mismatch': { name: '比率与件数', holds: '印出的比率应与同时印出的两个件数相符' },
    'success-exceeds-cases': {
      name: '部分与全体',
      holds: '成功、采纳、整改的件数不应超过总件数',
    },
    'outcomes-exceed-concluded': {
      name: '结果与办结',
      holds: '各类结果之和不应超过办结数',
    },
    'carried-over': {
      name: '办结与收案',
      holds: '办结数减去往年结转的，不应超过当年收案数',
    },
    'attendance-exceeds-hearings': {
      name: '出庭与案件',
      holds: '负责人出庭应诉数不应超过案件数',
    },
    'rate-out-of-range': { name: '比率的范围', holds: '比率应在 0 到 100% 之间' },
    'accepted-exceeds-received': {
      name: '受理与收到',
      holds: '受理与不予受理之和不应超过收到数',
    },
    'concluded-exceeds-received': {
      name: '办结与收案（未写结转）',
      holds: '办结数不应超过当年收案数与结转数之和',
    },
    'statements-disagree': { name: '前后表述', holds: '同一事项在同一报告中只有一个数' },
    'repeated-value': { name: '两年同数', holds: '同一地区相邻两年的数一般不会完全相同' },
    'off-by-scale': {
      name: '数量级',
      holds: '数值不应与同级地区恰好相差 10 倍或 1 万倍',
    },
  },
  en: {
    'parts-total': {
      name: 'Parts and total',
      holds: 'parts listed under a total add up to it',
    },
    'rate-cut': {
      name: 'Last digit of a rate',
      holds: 'a rate is rounded from its counts, not cut off',
    },
    'rate-mismatch': {
      name: 'Rate and counts',
      holds: 'a rate agrees with the two counts printed with it',
    },
    'success-exceeds-cases': {
      name: 'Part and whole',
      holds: 'successes, adoptions and fixes do not exceed what there was',
    },
    'outcomes-exceed-concluded': {
      name: 'Outcomes and conclusions',
      holds: 'outcomes together do not exceed the cases concluded',
    },
    'carried-over': {
      name: 'Concluded and received',
      holds: 'cases concluded, less those of earlier years, do not exceed those received',
    },
    'attendance-exceeds-hearings': {
      name: 'Attendance and cases',
      holds: 'officials attend no more hearings than there are cases',
    },
    'rate-out-of-range': { name: 'Range of a rate', holds: 'a rate lies between 0 and 100%' },
    'accepted-exceeds-received': {
      name: 'Accepted and received',
      holds: 'applications accepted and rejected do not exceed those received',
    },
    'concluded-exceeds-received': {
      name: 'Concluded without cases carried over',
      holds: 'cases concluded do not exceed those received and carried over',
    },
    'statements-disagree': {
      name: 'Two statements',
      holds: 'one matter has one number in one report',
    },
    'repeated-value': {
      name: 'Same value in two years',
      holds: 'two years of one locality hardly ever give the very same number',
    },
    'off-by-scale': {
      name: 'Order of magnitude',
      holds: 'a figure is not 10 or 10,000 times off those of its peers',
    },
  },
});
