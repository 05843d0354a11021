import { checkCarriedOver } from './carried-over.ts';
import type { AuditRule } from './context.ts';
import { checkLimits } from './limits.ts';
import { checkParts } from './parts.ts';
import { checkRange, checkRates } from './rates.ts';
import { checkStatements } from './statements.ts';

/**
 * What is checked in one report, in the order in which findings are told; what each rule asks is in the
 * domain's `audit-rule-entries.ts`. Those across reports are in the dataset's `across-reports.ts`.
 */
export const auditChecks: readonly AuditRule[] = [
  checkParts,
  checkRates,
  checkCarriedOver,
  checkLimits,
  checkRange,
  checkStatements,
];
