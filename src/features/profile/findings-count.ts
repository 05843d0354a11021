import type { Audit } from '../../core/dataset/model.ts';
import { type Severity, severities } from '../../core/domain/finding.ts';
import type { Report } from '../../core/domain/report.ts';

/** How many findings of a severity there are. */
export interface SeverityCount {
  readonly severity: Severity;
  readonly count: number;
}

/** What was found in one report: how many, worst first, without severities of which there is none. */
export interface ReportFindings {
  readonly report: Report;
  readonly quantities: number;
  readonly redacted: number;
  readonly counts: readonly SeverityCount[];
}

/** What the audit found in the reports, in their order; without those that were not audited. */
export function findingsOf(audit: Audit, reports: readonly Report[]): readonly ReportFindings[] {
  return reports.flatMap((report) => {
    const audited = audit.reports.find((one) => one.report === report.id);
    if (audited === undefined) return [];
    const { quantities, redacted, findings } = audited;
    const counts = severities.toReversed().flatMap((severity) => {
      const count = findings.filter((one) => one.severity === severity).length;
      return count === 0 ? [] : [{ severity, count }];
    });
    return [{ report, quantities, redacted, counts }];
  });
}

/** The counts of several reports together, worst first. */
export function addedUp(findings: readonly ReportFindings[]): readonly SeverityCount[] {
  return severities.toReversed().flatMap((severity) => {
    const count = findings
      .flatMap(({ counts }) => counts)
      .reduce((sum, one) => (one.severity === severity ? sum + one.count : sum), 0);
    return count === 0 ? [] : [{ severity, count }];
  });
}
