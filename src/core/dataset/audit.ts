import type { Figure } from '../domain/figure.ts';
import { auditRules } from '../domain/finding.ts';
import type { ReportFacts } from '../domain/report.ts';
import type { Audit, AuditedReport, FoundFigure } from './model.ts';

/**
 * What the audit found in each report, in the order given. A report without findings is in it too,
 * with how much there was to check: that nothing was found says little where all is redacted.
 *
 * @throws {Error} when a finding names a figure that is not there
 */
export function auditOf(facts: readonly ReportFacts[]): Audit {
  return { rules: auditRules, reports: facts.map(auditedReport) };
}

function auditedReport({ report, figures, findings }: ReportFacts): AuditedReport {
  return {
    report: report.id,
    quantities: places(figures),
    redacted: places(figures.filter(({ status }) => status === 'redacted')),
    findings: findings.map((finding) => ({
      ...finding,
      figures: finding.figures.map((index): FoundFigure => {
        const figure = figures[index];
        if (figure === undefined) throw new Error(`${report.id} has no figure ${index}`);
        const { indicator, primary, label, value, unit, status, evidence } = figure;
        return { indicator, primary, label, value, unit, status, evidence };
      }),
    })),
  };
}

/** A quantity that tells two indicators is one figure of each, and yet printed once. */
function places(figures: readonly Figure[]): number {
  return new Set(figures.map(({ evidence }) => evidence.start)).size;
}
