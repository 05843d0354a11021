import type { Years } from '../../core/dataset/choose.ts';
import type { CellKey, DatasetIndex } from '../../core/dataset/model.ts';
import { Empty } from '../../ui/empty/empty.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { ChartList } from './chart-list.tsx';
import { ComparabilityNotes } from './comparability-notes.tsx';
import type { ShardState } from './model.ts';
import { Panels } from './panels.tsx';
import { relatedCounts } from './related.ts';
import { columnsOf, rowsOf } from './rows.ts';
import { strings } from './strings.ts';
import { SummarySentence } from './summary-sentence.tsx';
import './comparison.css';

/** The comparison: the sentence first, then what to mind, then the numbers, then the charts. */
export function Comparison(props: {
  index: DatasetIndex;
  localities: readonly string[];
  indicators: readonly string[];
  years: Years;
  focus: CellKey | null;
  stateOf: (indicator: string) => ShardState;
  onOpen: (focus: CellKey) => void;
}) {
  const words = useStrings(strings);
  const { index, stateOf } = props;
  if (props.localities.length === 0) {
    return <Empty title={words.noLocalities} advice={words.noLocalitiesAdvice} />;
  }
  if (props.indicators.length === 0) {
    return <Empty title={words.noIndicators} advice={words.noIndicatorsAdvice} />;
  }
  const columns = columnsOf(index, props.localities, props.years);
  const rows = rowsOf(index, props.indicators, columns, props.years, stateOf);
  return (
    <>
      <SummarySentence rows={rows} order={props.indicators} />
      <ComparabilityNotes rows={rows} />
      <Panels
        columns={columns}
        rows={rows}
        focus={props.focus}
        relatedTo={(row, column, year) => relatedCounts(index, stateOf, row, column, year)}
        onOpen={props.onOpen}
      />
      <ChartList rows={rows} version={index.version} />
    </>
  );
}
