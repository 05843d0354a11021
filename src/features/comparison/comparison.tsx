import type { ReactNode } from 'react';
import type { Years } from '../../core/dataset/choose.ts';
import type { ComparisonChoice, ComparisonView } from '../../core/dataset/comparison-choice.ts';
import type { CellKey, DatasetIndex } from '../../core/dataset/model.ts';
import { Empty } from '../../ui/empty/empty.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { CompareBar } from './compare-bar.tsx';
import { ComparabilityNotes } from './comparability-notes.tsx';
import type { ShardState } from './model.ts';
import { columnsOf, rowsOf } from './rows.ts';
import { strings } from './strings.ts';
import { SummarySentence } from './summary-sentence.tsx';
import { ViewContent } from './view-content.tsx';
import { ViewSwitch } from './view-switch.tsx';
import './comparison.css';

/** All that the comparison is about. */
export interface ComparisonProps {
  index: DatasetIndex;
  localities: readonly string[];
  indicators: readonly string[];
  years: Years;
  focus: CellKey | null;
  view: ComparisonView;
  choice: ComparisonChoice;
  /** How many localities fit side by side. */
  maximumColumns: number;
  /** What stands above and below the switch where the view is the profile. */
  profile: { readonly sentence: ReactNode; readonly content: ReactNode };
  stateOf: (indicator: string) => ShardState;
  onOpen: (focus: CellKey) => void;
  onCompareBy: (choice: Partial<ComparisonChoice>) => void;
  onLocalities: (localities: readonly string[]) => void;
}

/** The comparison: the sentence first, then what to mind, then the numbers, then the charts. */
export function Comparison(props: ComparisonProps) {
  const words = useStrings(strings);
  const { index, stateOf, profile } = props;
  if (props.localities.length === 0) {
    return <Empty title={words.noLocalities} advice={words.noLocalitiesAdvice} />;
  }
  const isProfile = props.view === 'profile';
  const indicators = isProfile ? [] : props.indicators;
  const columns = columnsOf(index, props.localities, props.years);
  const rows = rowsOf(index, indicators, columns, props.years, stateOf, props.choice.scale);
  // The switch keeps its place, and the focus, whatever stands around it.
  return (
    <>
      {isProfile ? profile.sentence : <SummarySentence rows={rows} order={indicators} />}
      <ViewSwitch
        view={props.view}
        withProfile={props.localities.length === 1}
        onView={(view) => props.onCompareBy({ view })}
      />
      {isProfile ? (
        profile.content
      ) : indicators.length === 0 ? (
        <Empty title={words.noIndicators} advice={words.noIndicatorsAdvice} />
      ) : (
        <>
          <CompareBar
            index={index}
            localities={props.localities}
            indicators={indicators}
            choice={props.choice}
            withAcross={new Set(columns.map(({ locality }) => locality.level)).size > 1}
            onCompareBy={props.onCompareBy}
          />
          <ComparabilityNotes rows={rows} />
          <ViewContent {...props} columns={columns} rows={rows} />
        </>
      )}
    </>
  );
}
