import * as z from 'zod/mini';
import { cellSchema, statuses } from '../domain/cell.ts';
import { figureSchema } from '../domain/figure.ts';
import { auditRules, findingSchema } from '../domain/finding.ts';
import { indicatorSchema } from '../domain/indicator.ts';
import { localitySchema } from '../domain/locality.ts';
import { reportSchema } from '../domain/report.ts';
import { datasetFormat, type TableName, tableNames } from './model.ts';

/*
 * The kinds of files in `data/dataset`, in JSON-stat 2.0 (https://json-stat.org/full/), but for the
 * findings, which are no statistics. What that standard has no place for is in `extension`; keys that
 * are not listed here are left to it.
 */

const labels = z.record(z.string(), z.string());

const dimensionSchema = z.object({
  label: z.string(),
  category: z.object({ index: z.array(z.string()), label: labels }),
});

/** A JSON-stat `dataset`: one indicator, a value for each locality × year, row by row. */
export const shardFileSchema = z.object({
  version: z.literal('2.0'),
  class: z.literal('dataset'),
  label: z.string(),
  source: z.string(),
  note: z.array(z.string()),
  id: z.tuple([z.literal('locality'), z.literal('year')]),
  size: z.tuple([z.int(), z.int()]),
  role: z.object({ geo: z.tuple([z.literal('locality')]), time: z.tuple([z.literal('year')]) }),
  dimension: z.object({ locality: dimensionSchema, year: dimensionSchema }),
  /** `null` where there is no value, be it that the report gives none or that there is no report. */
  value: z.array(z.nullable(z.number())),
  /** By cell index; a cell without a status has no report. */
  status: z.record(z.string(), z.enum(statuses)),
  extension: z.object({
    format: z.literal(datasetFormat),
    indicator: z.string(),
    unit: z.string(),
    label_en: z.string(),
    source_en: z.string(),
    note_en: z.array(z.string()),
    status: z.object({ label: labels, label_en: labels }),
    /** By cell index, exactly where there is a status. */
    cells: z.record(z.string(), cellSchema),
  }),
});

/** A JSON-stat `dataset`: a value and a status for each report × indicator, row by row. */
export const disclosureFileSchema = z.object({
  version: z.literal('2.0'),
  class: z.literal('dataset'),
  label: z.string(),
  source: z.string(),
  id: z.tuple([z.literal('report'), z.literal('indicator')]),
  size: z.tuple([z.int(), z.int()]),
  role: z.object({ metric: z.tuple([z.literal('indicator')]) }),
  dimension: z.object({
    report: dimensionSchema,
    indicator: z.object({
      label: z.string(),
      category: z.object({
        index: z.array(z.string()),
        label: labels,
        unit: z.record(z.string(), z.object({ label: z.string() })),
      }),
    }),
  }),
  value: z.array(z.nullable(z.number())),
  status: z.array(z.enum(statuses)),
  extension: z.object({
    format: z.literal(datasetFormat),
    label_en: z.string(),
    source_en: z.string(),
    status: z.object({ label: labels, label_en: labels }),
  }),
});

/** What the audit found, by report. */
export const findingsFileSchema = z.object({
  label: z.string(),
  extension: z.object({ format: z.literal(datasetFormat), label_en: z.string() }),
  rules: z.array(z.enum(auditRules)),
  reports: z.array(
    z.object({
      report: z.string(),
      quantities: z.int(),
      redacted: z.int(),
      findings: z.array(
        z.extend(z.omit(findingSchema, { figures: true }), {
          figures: z.array(
            z.pick(figureSchema, {
              indicator: true,
              primary: true,
              label: true,
              value: true,
              unit: true,
              status: true,
              evidence: true,
            }),
          ),
        }),
      ),
    }),
  ),
});

/** A JSON-stat `collection` of the shards, with links to the tables beside it. */
export const indexFileSchema = z.object({
  version: z.literal('2.0'),
  class: z.literal('collection'),
  label: z.string(),
  link: z.object({
    item: z.array(
      z.object({
        class: z.literal('dataset'),
        href: z.string(),
        label: z.string(),
        extension: z.object({ indicator: z.string() }),
      }),
    ),
    /** Not among the items, each of which is an indicator. An early edition has none. */
    related: z.optional(
      z.array(
        z.object({
          href: z.string(),
          label: z.string(),
          extension: z.object({ table: z.enum(tableNames) }),
        }),
      ),
    ),
  }),
  extension: z.object({
    format: z.literal(datasetFormat),
    version: z.string(),
    hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    label_en: z.string(),
    indicators: z.array(indicatorSchema),
    localities: z.array(localitySchema),
    reports: z.array(reportSchema),
    coverage: z.record(
      z.string(),
      z.object({ disclosed: z.int(), reports: z.int(), localities: z.int() }),
    ),
  }),
});

export type ShardFile = z.infer<typeof shardFileSchema>;
export type IndexFile = z.infer<typeof indexFileSchema>;
export type DisclosureFile = z.infer<typeof disclosureFileSchema>;
export type FindingsFile = z.infer<typeof findingsFileSchema>;

/** The address of a shard relative to the index. */
export function shardFileName(indicator: string): string {
  return `${indicator}.json`;
}

/** The address of a table relative to the index. */
export function tableFileName(table: TableName): string {
  return `${table}.json`;
}

export const indexFileName = 'index.json';
