import type { Severity } from '../../core/domain/finding.ts';
import type { Report } from '../../core/domain/report.ts';
import { severitiesIn } from '../../core/domain/severity-count.ts';
import { useStrings } from '../../ui/i18n/strings.ts';
import { follow } from '../../ui/link/follow.ts';
import { severityWords } from '../../ui/severity/severity-words.ts';
import { findingsOf, type ReportFindings } from './report-findings.ts';
import type { AuditState } from './model.ts';
import { strings } from './strings.ts';
import './findings-section.css';

/** The way to what the audit found in a report; `severity` null for all of it. */
export interface FindingsLinks {
  addressOf(report: Report, severity: Severity | null): string;
  onFollow(report: Report, severity: Severity | null): void;
}

/** What the audit found in the reports: how much of which severity, with the way to the findings. */
export function FindingsSection(props: {
  audit: AuditState;
  reports: readonly Report[];
  links: FindingsLinks;
}) {
  const words = useStrings(strings);
  const { audit, reports, links } = props;
  return (
    <section className="profile-findings" aria-labelledby="profile-findings">
      <h3 id="profile-findings">{words.findings}</h3>
      {audit.kind === 'loading' ? <p role="status">{words.findingsLoading}</p> : null}
      {audit.kind === 'failed' ? audit.failure : null}
      {audit.kind === 'ready' ? (
        <ul>
          {findingsOf(audit.audit, reports).map((found) => (
            <li key={found.report.id}>
              <b>{words.findingsOf(found.report.year)}</b>
              <Counts found={found} links={links} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Counts(props: { found: ReportFindings; links: FindingsLinks }) {
  const words = useStrings(strings);
  const severities = useStrings(severityWords);
  const { report, findings, quantities, redacted } = props.found;
  const counts = severitiesIn(findings);
  const { addressOf, onFollow } = props.links;
  return (
    <>
      {counts.map(({ severity, count }) => (
        <a
          key={severity}
          className={`severity severity-${severity}`}
          href={addressOf(report, severity)}
          aria-label={words.findingLink(report.year, severities[severity], count)}
          onClick={follow(() => onFollow(report, severity))}
        >
          {words.findingCount(severities[severity], count)}
        </a>
      ))}
      {counts.length === 0 ? (
        <span>{words.clean}</span>
      ) : (
        <a href={addressOf(report, null)} onClick={follow(() => onFollow(report, null))}>
          {words.allFindings}
        </a>
      )}
      <small>{words.checked(quantities, redacted)}</small>
    </>
  );
}
