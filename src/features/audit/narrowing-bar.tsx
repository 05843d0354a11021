import type { Severity } from '../../core/domain/finding.ts';
import { countBySeverity } from '../../core/domain/severity-count.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { severityWords } from '../../ui/severity/severity-words.ts';
import { type Entry, findingsIn, type Narrowing } from './entries.ts';
import { strings } from './strings.ts';

/** A severity to narrow to, null being any, and how many findings that leaves. */
interface Choice {
  readonly severity: Severity | null;
  readonly count: number;
}

/** Narrows the findings to a severity, with the number of each, and to a report. */
export function NarrowingBar(props: {
  entries: readonly Entry[];
  narrowing: Narrowing;
  onNarrow: (to: Narrowing) => void;
}) {
  const words = useStrings(strings);
  const names = useStrings(severityWords);
  const language = useLanguage();
  const { entries, narrowing } = props;
  const findings = findingsIn(entries);
  const all: Choice = { severity: null, count: findings.length };
  const choices: readonly Choice[] = [all, ...countBySeverity(findings)];
  return (
    <div className="narrowing" role="group" aria-label={words.narrow}>
      <div className="narrowing-severity" role="group" aria-label={words.severity}>
        {choices.map(({ severity, count }) => (
          <button
            key={severity ?? 'all'}
            type="button"
            aria-pressed={narrowing.severity === severity}
            disabled={narrowing.severity !== severity && count === 0}
            onClick={() => props.onNarrow({ ...narrowing, severity })}
          >
            {severity === null ? words.all : names[severity]} <b>{count}</b>
          </button>
        ))}
      </div>
      <label className="narrowing-report">
        <span>{words.report}</span>
        <select
          value={narrowing.report ?? ''}
          onChange={(event) =>
            props.onNarrow({
              ...narrowing,
              report: event.target.value === '' ? null : event.target.value,
            })
          }
        >
          <option value="">{words.allReports}</option>
          {entries
            .filter(({ findings }) => findings.length > 0)
            .map(({ report, locality }) => (
              <option key={report.id} value={report.id}>
                {words.reportName(locality.name[language], report.year)}
              </option>
            ))}
        </select>
      </label>
    </div>
  );
}
