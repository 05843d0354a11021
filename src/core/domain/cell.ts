import * as z from 'zod/mini';
import { demotions, evidenceSchema, printedStatuses, qualifiersSchema } from './figure.ts';
import { findingSchema } from './finding.ts';

/** What one report tells of one indicator: as printed, `computed` by us, or `absent`. */
export const statuses = [...printedStatuses, 'computed', 'absent'] as const;

/** A count that a rate is made of, with the qualifiers under which the report prints it. */
export const partSchema = z.object({
  indicator: z.string(),
  value: z.number(),
  evidence: evidenceSchema,
});

/** A figure of the same indicator in the same report that is not the headline, and why. */
export const otherFigureSchema = z.object({
  value: z.nullable(z.number()),
  unit: z.string(),
  status: z.enum(printedStatuses),
  label: z.string(),
  demotion: z.nullable(z.enum(demotions)),
  qualifiers: qualifiersSchema,
  evidence: evidenceSchema,
});

/**
 * One cell of the dataset: one indicator in one report. There is no cell for a locality and year
 * without a report. `value` is null exactly when `status` is `redacted` or `absent`.
 */
export const cellSchema = z.object({
  /** `<locality id>-<year>`, the report it comes from. */
  report: z.string(),
  status: z.enum(statuses),
  value: z.nullable(z.number()),
  qualifiers: qualifiersSchema,
  /** Where it is printed; null when computed (see `parts`) or absent. */
  evidence: z.nullable(evidenceSchema),
  /**
   * The two counts of a rate, where the report prints both under like qualifiers and they can make a
   * rate: 0 ≤ numerator ≤ denominator, and that is not 0.
   */
  parts: z.nullable(z.object({ numerator: partSchema, denominator: partSchema })),
  /** 95 % Wilson interval of a rate in per cent, [low, high], exactly where there are `parts`. */
  interval: z.nullable(z.tuple([z.number(), z.number()])),
  /** The audit findings that name this figure, or a count that it is computed from. */
  findings: z.array(findingSchema),
  others: z.array(otherFigureSchema),
});

export type Status = (typeof statuses)[number];
export type Part = z.infer<typeof partSchema>;
export type OtherFigure = z.infer<typeof otherFigureSchema>;
export type Cell = z.infer<typeof cellSchema>;
