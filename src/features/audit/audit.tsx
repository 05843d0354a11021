import { useMemo } from 'react';
import type { ShownReport } from '../../core/dataset/choose.ts';
import type { Audit as AuditData, CellKey, DatasetIndex } from '../../core/dataset/model.ts';
import { Empty } from '../../ui/empty/empty.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { NoReports } from '../../ui/report-scope/no-reports.tsx';
import { ReportScope } from '../../ui/report-scope/report-scope.tsx';
import { CleanReports } from './clean-reports.tsx';
import { entriesOf, findingsIn, type Narrowing, narrowed } from './entries.ts';
import { NarrowingBar } from './narrowing-bar.tsx';
import { ReportFindings } from './report-findings.tsx';
import { RuleList } from './rule-list.tsx';
import { strings } from './strings.ts';
import { SummarySentence } from './summary-sentence.tsx';
import './audit.css';

/** What does not add up: the sentence first, then the findings by report, then what was checked. */
export function Audit(props: {
  index: DatasetIndex;
  audit: AuditData;
  reports: readonly ShownReport[];
  /** Whether any locality is chosen at all: what to do next depends on it. */
  chosen: boolean;
  everywhere: boolean;
  narrowing: Narrowing;
  focus: CellKey | null;
  onEverywhere: (everywhere: boolean) => void;
  onNarrow: (to: Narrowing) => void;
  onOpen: (focus: CellKey) => void;
}) {
  const words = useStrings(strings);
  const { index, audit, reports, narrowing } = props;
  const entries = useMemo(() => entriesOf(audit, reports), [audit, reports]);
  if (entries.length === 0) {
    return <NoReports chosen={props.chosen} onShowAll={() => props.onEverywhere(true)} />;
  }
  const shown = narrowed(entries, narrowing);
  const total = findingsIn(entries).length;
  const isNarrowed = narrowing.severity !== null || narrowing.report !== null;
  const clear = (
    <button
      type="button"
      className="button"
      onClick={() => props.onNarrow({ severity: null, report: null })}
    >
      {words.clear}
    </button>
  );
  return (
    <>
      <SummarySentence entries={entries} />
      <div className="audit-tools">
        {total === 0 ? null : (
          <NarrowingBar entries={entries} narrowing={narrowing} onNarrow={props.onNarrow} />
        )}
        <ReportScope
          everywhere={props.everywhere}
          total={index.reports.length}
          onEverywhere={props.onEverywhere}
        />
      </div>
      <p className="visually-hidden" role="status">
        {isNarrowed ? words.showing(findingsIn(shown).length, total) : ''}
      </p>
      {total > 0 && shown.length === 0 ? (
        <Empty title={words.nothingFits} advice={words.nothingFitsAdvice(total)} action={clear} />
      ) : null}
      {shown.map((entry) => (
        <ReportFindings
          key={entry.report.id}
          index={index}
          entry={entry}
          focus={props.focus}
          onOpen={props.onOpen}
        />
      ))}
      {isNarrowed ? null : (
        <CleanReports entries={entries.filter(({ findings }) => findings.length === 0)} />
      )}
      <RuleList rules={audit.rules} />
    </>
  );
}
