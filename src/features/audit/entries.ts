import type { ShownReport } from '../../core/dataset/choose.ts';
import type { Audit, ReportFinding } from '../../core/dataset/model.ts';
import type { Severity } from '../../core/domain/finding.ts';
import { worstFirst } from '../../core/domain/severity-count.ts';

/** One report and what was found in it, worst first. */
export interface Entry extends ShownReport {
  readonly quantities: number;
  readonly redacted: number;
  readonly findings: readonly ReportFinding[];
}

/** To what the findings are narrowed; null is all. */
export interface Narrowing {
  readonly severity: Severity | null;
  /** Id of a report. */
  readonly report: string | null;
}

const rankOf = (severity: Severity): number => worstFirst.indexOf(severity);

/** What was found in the reports that are shown, in their order; without reports that were not audited. */
export function entriesOf(audit: Audit, reports: readonly ShownReport[]): readonly Entry[] {
  const audited = new Map(audit.reports.map((one) => [one.report, one]));
  return reports.flatMap((shown) => {
    const found = audited.get(shown.report.id);
    if (found === undefined) return [];
    const { quantities, redacted, findings } = found;
    return [{ ...shown, quantities, redacted, findings: findings.toSorted(byWorst) }];
  });
}

/**
 * The entries with findings that pass, and of these only such findings: the worst report first, then
 * the one with most; where both are alike, in the order given.
 */
export function narrowed(entries: readonly Entry[], to: Narrowing): readonly Entry[] {
  return entries
    .filter(({ report }) => to.report === null || report.id === to.report)
    .map((entry) => ({
      ...entry,
      findings: entry.findings.filter(
        ({ severity }) => to.severity === null || severity === to.severity,
      ),
    }))
    .filter(({ findings }) => findings.length > 0)
    .sort((a, b) => b.findings.length - a.findings.length)
    .sort((a, b) => worstOf(a.findings) - worstOf(b.findings));
}

/** The findings of all the entries. */
export function findingsIn(entries: readonly Entry[]): readonly ReportFinding[] {
  return entries.flatMap(({ findings }) => findings);
}

function byWorst(a: ReportFinding, b: ReportFinding): number {
  return rankOf(a.severity) - rankOf(b.severity);
}

function worstOf(findings: readonly ReportFinding[]): number {
  return Math.min(...findings.map(({ severity }) => rankOf(severity)));
}
