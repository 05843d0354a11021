import type { Audit, AuditedReport } from '../../core/dataset/model.ts';
import type { Report } from '../../core/domain/report.ts';

/** What was found in one report. */
export interface ReportFindings
  extends Pick<AuditedReport, 'quantities' | 'redacted' | 'findings'> {
  readonly report: Report;
}

/** What the audit found in the reports, in their order; without those that were not audited. */
export function findingsOf(audit: Audit, reports: readonly Report[]): readonly ReportFindings[] {
  return reports.flatMap((report) => {
    const audited = audit.reports.find((one) => one.report === report.id);
    if (audited === undefined) return [];
    const { quantities, redacted, findings } = audited;
    return [{ report, quantities, redacted, findings }];
  });
}
