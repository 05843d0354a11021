import type { Severity } from '../../core/domain/finding.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { severityWords } from '../../ui/severity/severity-words.ts';
import { countOf, type Entry, type Narrowing, severityOrder } from './entries.ts';
import { strings } from './strings.ts';

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
  const choices: readonly (Severity | null)[] = [null, ...severityOrder];
  return (
    <div className="narrowing" role="group" aria-label={words.narrow}>
      <div className="narrowing-severity" role="group" aria-label={words.severity}>
        {choices.map((severity) => (
          <button
            key={severity ?? 'all'}
            type="button"
            aria-pressed={narrowing.severity === severity}
            disabled={narrowing.severity !== severity && countOf(entries, severity) === 0}
            onClick={() => props.onNarrow({ ...narrowing, severity })}
          >
            {severity === null ? words.all : names[severity]} <b>{countOf(entries, severity)}</b>
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
