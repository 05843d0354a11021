import { useState } from 'react';
import type { ChartContext } from '../../charts/entry.ts';
import { ChartFigure } from '../../charts/figure/chart-figure.tsx';
import type { ChartModel } from '../../charts/model.ts';
import type { CellKey } from '../../core/dataset/model.ts';
import { formatDate } from '../../ui/format/date.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import type { Row } from './model.ts';
import { strings } from './strings.ts';
import { plainText } from './summary/parts.ts';
import { useViewSentence } from './summary/told-view.tsx';

/** One chart of all rows whose data are there; what is loading or failed is said above it. */
export function SingleChart(props: {
  rows: readonly Row[];
  version: string;
  draw: (rows: readonly Row[], context: ChartContext) => ChartModel;
  onOpen: (focus: CellKey) => void;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const summary = plainText(useViewSentence());
  const [accessDate] = useState(() => formatDate(new Date()));
  const ready = props.rows.filter(({ state }) => state.kind === 'ready');
  const loading = props.rows.some(({ state }) => state.kind === 'loading');
  return (
    <section aria-label={words.charts}>
      {loading ? <p role="status">{words.loading}</p> : null}
      {props.rows.map(({ indicator, state }) =>
        state.kind === 'failed' ? <div key={indicator.id}>{state.failure}</div> : null,
      )}
      {ready.length === 0 ? null : (
        <ChartFigure
          onOpen={props.onOpen}
          model={props.draw(ready, {
            language,
            datasetVersion: props.version,
            accessDate,
            summary,
          })}
        />
      )}
    </section>
  );
}
