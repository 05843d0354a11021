import * as z from 'zod/mini';
import { bilingualSchema } from './text.ts';

/** `note`: worth knowing, the figure stands · `warning`: figures disagree · `error`: cannot be true. */
export const severities = ['note', 'warning', 'error'] as const;

/** The audit rules, see `extraction/audit`. */
export const auditRules = [
  'parts-total',
  'rate-cut',
  'rate-mismatch',
  'success-exceeds-cases',
  'outcomes-exceed-concluded',
  'carried-over',
  'attendance-exceeds-hearings',
  'rate-out-of-range',
  'accepted-exceeds-received',
  'concluded-exceeds-received',
  'statements-disagree',
  'repeated-value',
  'off-by-scale',
] as const;

/**
 * What an audit rule found. `working` is the sum as one would write it, e.g. `1,271 ÷ 1,292 =
 * 98.37%`. `figures` are indexes into the report's figures, the one found wanting first.
 */
export const findingSchema = z.object({
  rule: z.enum(auditRules),
  severity: z.enum(severities),
  message: bilingualSchema,
  working: z.string(),
  expected: z.nullable(z.number()),
  printed: z.nullable(z.number()),
  figures: z.array(z.int().check(z.minimum(0))),
});

export type AuditRule = (typeof auditRules)[number];
export type Severity = (typeof severities)[number];
export type Finding = z.infer<typeof findingSchema>;
