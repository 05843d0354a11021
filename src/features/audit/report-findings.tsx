import type { CellKey, DatasetIndex } from '../../core/dataset/model.ts';
import { severitiesIn } from '../../core/domain/severity-count.ts';
import { useStrings } from '../../ui/i18n/strings.ts';
import { ReportName } from '../../ui/report-name/report-name.tsx';
import { severityWords } from '../../ui/severity/severity-words.ts';
import type { Entry } from './entries.ts';
import { FindingItem } from './finding-item.tsx';
import { strings } from './strings.ts';

/** One report: how much was found in it, and each finding, worst first. */
export function ReportFindings(props: {
  index: DatasetIndex;
  entry: Entry;
  focus: CellKey | null;
  onOpen: (focus: CellKey) => void;
}) {
  const words = useStrings(strings);
  const names = useStrings(severityWords);
  const { entry } = props;
  const heading = `audit-${entry.report.id}`;
  const counts = severitiesIn(entry.findings).map(
    ({ severity, count }) => `${names[severity]} ${count}`,
  );
  return (
    <section className="audited" aria-labelledby={heading}>
      <h2 id={heading}>
        <ReportName locality={entry.locality} year={entry.report.year} position={entry.position} />
        <small>{counts.join(words.listJoin)}</small>
      </h2>
      <ol>
        {entry.findings.map((finding) => (
          <FindingItem
            key={`${finding.rule} ${finding.working}`}
            index={props.index}
            entry={entry}
            finding={finding}
            focus={props.focus}
            onOpen={props.onOpen}
          />
        ))}
      </ol>
    </section>
  );
}
