import { useMemo } from 'react';
import type { ShownReport } from '../../core/dataset/choose.ts';
import type { CellKey, DatasetIndex, ReportDisclosure } from '../../core/dataset/model.ts';
import { NoReports } from '../../ui/report-scope/no-reports.tsx';
import { ReportScope } from '../../ui/report-scope/report-scope.tsx';
import { matrixOf } from './matrix.ts';
import { MatrixTable } from './matrix-table.tsx';
import { ReportCards } from './report-cards.tsx';
import { SummarySentence } from './summary-sentence.tsx';
import './disclosure.css';

/** Who tells what: the sentence first, then the legend, then the matrix, or on a phone a card a report. */
export function Disclosure(props: {
  index: DatasetIndex;
  disclosure: readonly ReportDisclosure[];
  reports: readonly ShownReport[];
  /** Whether any locality is chosen at all: what to do next depends on it. */
  chosen: boolean;
  everywhere: boolean;
  focus: CellKey | null;
  narrow: boolean;
  onEverywhere: (everywhere: boolean) => void;
  onOpen: (focus: CellKey) => void;
}) {
  const { index, disclosure, reports } = props;
  const matrix = useMemo(() => matrixOf(index, disclosure, reports), [index, disclosure, reports]);
  if (matrix.columns.length === 0) {
    return <NoReports chosen={props.chosen} onShowAll={() => props.onEverywhere(true)} />;
  }
  return (
    <>
      <SummarySentence matrix={matrix} />
      <div className="disclosure-tools">
        <ReportScope
          everywhere={props.everywhere}
          total={index.reports.length}
          onEverywhere={props.onEverywhere}
        />
      </div>
      {props.narrow ? (
        <ReportCards matrix={matrix} focus={props.focus} onOpen={props.onOpen} />
      ) : (
        <MatrixTable matrix={matrix} focus={props.focus} onOpen={props.onOpen} />
      )}
    </>
  );
}
