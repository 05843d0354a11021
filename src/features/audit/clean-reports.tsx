import { useStrings } from '../../ui/i18n/strings.ts';
import { ReportName } from '../../ui/report-name/report-name.tsx';
import type { Entry } from './entries.ts';
import { strings } from './strings.ts';

/** The reports in which nothing was found, with how much there was to check, and what that is worth. */
export function CleanReports(props: { entries: readonly Entry[] }) {
  const words = useStrings(strings);
  if (props.entries.length === 0) return null;
  return (
    <section className="clean" aria-labelledby="audit-clean">
      <h2 id="audit-clean">{words.clean}</h2>
      <ul>
        {props.entries.map(({ report, locality, position, quantities, redacted }) => (
          <li key={report.id}>
            <ReportName locality={locality} year={report.year} position={position} />
            <small>
              {redacted === 0
                ? words.quantities(quantities)
                : words.partlyRedacted(quantities, redacted)}
            </small>
          </li>
        ))}
      </ul>
      <p>{words.notProof}</p>
    </section>
  );
}
