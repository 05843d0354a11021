import type { AuditRule as RuleName, Finding, Severity } from '../../domain/finding.ts';
import type { Bilingual } from '../../domain/text.ts';
import type { AuditContext, AuditRule, Headline } from './context.ts';
import { bilingual, written } from './working.ts';

/** Counts that together cannot exceed another. */
interface Limit {
  readonly rule: RuleName;
  readonly parts: readonly string[];
  readonly whole: readonly string[];
  /** Only where both are counted in the same printed unit: hearings (次) may exceed cases (件). */
  readonly sameUnit?: boolean;
  /** Error where not told. */
  readonly severity?: Severity;
  readonly says: (sum: string, whole: string) => Bilingual;
}

const exceeds = (zh: string, en: string) => (sum: string, whole: string) =>
  bilingual(
    `${zh} ${sum} 超过 ${whole}，不可能同时成立：口径不同，或有一数印错。`,
    `${en}: ${sum} exceed ${whole}. Both cannot hold: their bases differ, or one is misprinted.`,
  );

const successes = exceeds('成功数', 'Successes exceed the cases');
const subsets = exceeds('其中一部分', 'A part exceeds the whole');
const outcomes = exceeds('各类结果之和', 'The outcomes exceed the cases concluded');

const limits: readonly Limit[] = [
  {
    rule: 'success-exceeds-cases',
    parts: ['mediation.success'],
    whole: ['mediation.cases'],
    says: successes,
  },
  {
    rule: 'success-exceeds-cases',
    parts: ['prelitigation.success'],
    whole: ['prelitigation.diverted'],
    says: successes,
  },
  {
    rule: 'success-exceeds-cases',
    parts: ['procuratorial.adopted'],
    whole: ['procuratorial.suggestions'],
    says: subsets,
  },
  {
    rule: 'success-exceeds-cases',
    parts: ['emergency.hazards_fixed'],
    whole: ['emergency.hazards_found'],
    says: subsets,
  },
  {
    rule: 'success-exceeds-cases',
    parts: ['advisor.units_with'],
    whole: ['advisor.units_total'],
    says: subsets,
  },
  {
    rule: 'outcomes-exceed-concluded',
    parts: [
      'review.upheld',
      'review.revoked',
      'review.confirmed_illegal',
      'review.dismissed',
      'review.withdrawn',
    ],
    whole: ['review.concluded'],
    says: outcomes,
  },
  {
    rule: 'outcomes-exceed-concluded',
    parts: ['litigation.won', 'litigation.lost'],
    whole: ['litigation.concluded'],
    says: outcomes,
  },
  {
    rule: 'accepted-exceeds-received',
    parts: ['review.accepted', 'review.rejected_filing'],
    whole: ['review.received'],
    severity: 'warning',
    says: (sum, whole) =>
      bilingual(
        `受理与不予受理共 ${sum} 件，多于收到的 ${whole} 件：可能含往年结转，或口径不同，不宜据此计算受理率。`,
        `${sum} applications were accepted or rejected, more than the ${whole} received: some may be carried over, or the bases differ. Derive no acceptance rate from them.`,
      ),
  },
  {
    rule: 'attendance-exceeds-hearings',
    parts: ['litigation.attendance'],
    whole: ['litigation.cases', 'litigation.concluded'],
    sameUnit: true,
    severity: 'warning',
    says: exceeds('负责人出庭应诉数', 'Hearings attended exceed the cases'),
  },
];

const unitOf = ({ figure }: Headline): string => figure.evidence.printed.replace(/[\d.,\s]/g, '');

function check(limit: Limit, { headline }: AuditContext): Finding | null {
  const parts = limit.parts.flatMap((id) => headline(id) ?? []);
  const wholes = limit.whole.flatMap((id) => headline(id) ?? []);
  const values = parts.flatMap(({ exact }) => exact ?? []);
  const caps = wholes.flatMap(({ exact }) => exact ?? []);
  if (values.length === 0 || values.length !== parts.length) return null;
  if (caps.length === 0 || caps.length !== wholes.length) return null;
  if (limit.sameUnit === true && new Set([...parts, ...wholes].map(unitOf)).size > 1) return null;
  const sum = values.reduce((all, value) => all + value, 0);
  const cap = Math.max(...caps);
  if (sum <= cap) return null;
  const summed = written(sum);
  const left = values.length > 1 ? `${values.map(written).join(' + ')} = ${summed}` : summed;
  return {
    rule: limit.rule,
    severity: limit.severity ?? 'error',
    message: limit.says(summed, written(cap)),
    working: `${left} > ${written(cap)}`,
    expected: cap,
    printed: sum,
    figures: [...parts, ...wholes].map(({ index }) => index),
  };
}

/** Parts of a process that outgrow it: successes and cases, outcomes and conclusions. */
export const checkLimits: AuditRule = (context) =>
  limits.flatMap((limit) => check(limit, context) ?? []);
