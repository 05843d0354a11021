import * as z from 'zod/mini';
import { reportFactsSchema } from '../core/domain/report.ts';

/**
 * The JSON Schema (draft 2020-12) of the facts files, for those who read or write them with other
 * tools. It is generated from the schema that this product checks them with, so the two cannot part.
 */
export function reportFactsJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(reportFactsSchema, { target: 'draft-2020-12' });
  const described = {
    $schema,
    title: '法治政府建设年度报告数据点 · Report facts',
    description:
      'What one annual report on building rule-of-law government prints: its figures with status, qualifiers and evidence, and what the audit found.',
    ...schema,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
