import { useState } from 'react';
import { Empty } from '../../ui/empty/empty.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { CompareBar } from './compare-bar.tsx';
import { ComparabilityNotes } from './comparability-notes.tsx';
import type { ComparisonProps } from './model.ts';
import { offeredFor } from './offered.ts';
import { strings } from './strings.ts';
import { ToldView } from './summary/told-view.tsx';
import { SummarySentence } from './summary-sentence.tsx';
import { fetchViews, ViewContent } from './view-content.tsx';
import { ViewSwitch } from './view-switch.tsx';
import { scatterShown } from './views/scatter-shown.ts';
import { viewRows } from './views/view-rows.ts';
import './comparison.css';

/** The comparison: the sentence first, then what to mind, then the numbers, then the charts. */
export function Comparison(props: ComparisonProps) {
  const words = useStrings(strings);
  return props.localities.length === 0 ? (
    <Empty title={words.noLocalities} advice={words.noLocalitiesAdvice} />
  ) : (
    <ChosenComparison {...props} />
  );
}

function ChosenComparison(props: ComparisonProps) {
  const words = useStrings(strings);
  const { index, profile } = props;
  const isProfile = props.view === 'profile';
  const indicators = isProfile ? [] : props.indicators;
  const shownRows = viewRows({ ...props, indicators });
  const scatter = props.view === 'scatter' ? scatterShown(props) : null;
  const shown = {
    view: props.view,
    rows: shownRows,
    order: indicators,
    chosen: props.localities,
    scatter,
  };
  // At first all comes at once, so that nothing that is read already jumps; what is chosen later comes
  // into what is there.
  const settled = shownRows.every(({ state }) => state.kind !== 'loading');
  const [begun, setBegun] = useState(settled);
  if (settled && !begun) setBegun(true);
  // The switch keeps its place, and the focus, whatever stands around it.
  return (
    <ToldView shown={shown} indicators={index.indicators}>
      {isProfile ? profile.sentence : null}
      {indicators.length === 0 ? null : <SummarySentence waiting={!begun} />}
      {begun ? (
        <>
          <ViewSwitch
            view={props.view}
            withProfile={props.localities.length === 1}
            onView={(view) => props.onCompareBy({ view })}
            onNear={fetchViews}
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
                offered={offeredFor(props.view, shownRows, props.choice)}
                onCompareBy={props.onCompareBy}
              />
              {/* Those of a scatter are of the pairs that it draws, and stand under it. */}
              {props.view === 'scatter' ? null : <ComparabilityNotes rows={shownRows} />}
              <ViewContent {...props} rows={shownRows} scatter={scatter} />
            </>
          )}
        </>
      ) : (
        <p className="comparison-loading" role="status">
          {words.loading}
        </p>
      )}
    </ToldView>
  );
}
