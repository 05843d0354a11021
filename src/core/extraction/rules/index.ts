import { administrativeRules } from './administrative-rules.ts';
import { decisionsRules } from './decisions.ts';
import { digitalRules } from './digital.ts';
import { disputesRules } from './disputes.ts';
import { emergencyRules } from './emergency.ts';
import { enforcementRules } from './enforcement.ts';
import { functionsRules } from './functions.ts';
import { leadershipRules } from './leadership.ts';
import { litigationRules } from './litigation.ts';
import { mediationRules } from './mediation.ts';
import { oversightRules } from './oversight.ts';
import { reviewRules } from './review.ts';
import type { Rule } from './rule.ts';

/** The rules of all indicators, by dimension. The first of two equally specific matches wins. */
export const allRules: readonly Rule[] = [
  ...functionsRules,
  ...administrativeRules,
  ...decisionsRules,
  ...enforcementRules,
  ...emergencyRules,
  ...mediationRules,
  ...reviewRules,
  ...litigationRules,
  ...disputesRules,
  ...oversightRules,
  ...digitalRules,
  ...leadershipRules,
];
