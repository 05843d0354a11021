import { useCallback, useMemo } from 'react';
import { useStrings } from '../../../ui/i18n/strings.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { Column, ComparisonProps, Row } from '../model.ts';
import { Panels } from '../panels.tsx';
import { relatedCounts } from '../related.ts';
import { columnsOf, rowsOf } from '../rows.ts';
import { strings } from '../strings.ts';

/** As many localities side by side as are legible; whoever is left out is told where to look. */
export function PanelsView(props: ComparisonProps) {
  const words = useStrings(strings);
  const { index, stateOf, maximumColumns } = props;
  const all = props.localities;
  const beside = useMemo(
    () => (all.length > maximumColumns ? all.slice(0, maximumColumns) : all),
    [all, maximumColumns],
  );
  const columns = columnsOf(index, beside, props.years);
  const rows = rowsOf(index, props.indicators, columns, props.years, stateOf, props.choice);
  const relatedTo = useCallback(
    (row: Pick<Row, 'indicator'>, column: Column, year: number) =>
      relatedCounts(index, stateOf, row, column, year),
    [index, stateOf],
  );
  return (
    <>
      {props.localities.length > maximumColumns ? (
        <Notice
          tone="warn"
          title={words.columnsOver(maximumColumns, props.localities.length)}
          action={
            <button
              type="button"
              className="button"
              onClick={() => props.onCompareBy({ view: 'ranking' })}
            >
              {words.view.ranking}
            </button>
          }
        >
          {words.columnsOverAdvice}
        </Notice>
      ) : null}
      <Panels
        columns={columns}
        rows={rows}
        focus={props.focus}
        relatedTo={relatedTo}
        onOpen={props.onOpen}
      />
    </>
  );
}
