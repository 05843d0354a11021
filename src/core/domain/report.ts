import * as z from 'zod/mini';
import { figureSchema, throughSchema } from './figure.ts';
import { findingSchema } from './finding.ts';
import { levels } from './locality.ts';

/** The locality as the report itself tells it, before the catalogue is consulted. */
export const reportedLocalitySchema = z.object({
  /** Identifier of the locality in catalogue and dataset, see `Locality.id`. */
  id: z.string(),
  name: z.string(),
  code: z.nullable(z.string()),
  /** Null where an anonymised report does not tell. */
  level: z.nullable(z.enum(levels)),
  anonymised: z.boolean(),
});

export const reportSchema = z.object({
  /** `<locality id>-<year>`. */
  id: z.string(),
  locality: reportedLocalitySchema,
  year: z.int(),
  title: z.string(),
  publisher: z.nullable(z.string()),
  /** ISO date of publication, where the report prints one. */
  published: z.nullable(z.string()),
  /** The latest partial-year cut-off (`2019-11`) that any figure states, null for a full year. */
  through: z.nullable(throughSchema),
  /** SHA-256 of the file's bytes, lower-case hex. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

export const reportFactsFormat = 'fazhi-report-facts/1';

/** One facts file, `data/reports/<report id>.json`: what one report prints, and the audit of it. */
export const reportFactsSchema = z.object({
  format: z.literal(reportFactsFormat),
  report: reportSchema,
  figures: z.array(figureSchema),
  findings: z.array(findingSchema),
});

export type Report = z.infer<typeof reportSchema>;
export type ReportFacts = z.infer<typeof reportFactsSchema>;
