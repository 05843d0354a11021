import type { Figure } from '../../domain/figure.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Reading } from '../reading.ts';
import { makeContext } from './context.ts';
import { auditChecks } from './rules.ts';

/**
 * All that does not add up in the figures of one report. `readings` are those that `figures` come
 * from, in the same order; `text` is the clean text to which their offsets belong.
 */
export function auditReport(
  text: string,
  readings: readonly Reading[],
  figures: readonly Figure[],
  indicators: readonly Indicator[],
): readonly Finding[] {
  const context = makeContext(text, readings, figures, indicators);
  return auditChecks.flatMap((check) => check(context));
}
