import { useState } from 'react';
import type { ChartContext } from '../../charts/entry.ts';
import { ChartFigure } from '../../charts/figure/chart-figure.tsx';
import type { ChartModel } from '../../charts/model.ts';
import { formatDate } from '../../ui/format/date.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import type { Row } from './model.ts';
import { strings } from './strings.ts';
import { useRowSummary } from './summary/told-view.tsx';

/** A chart for each indicator whose data are there; those that are not have said so in the table. */
export function ChartList(props: {
  rows: readonly Row[];
  version: string;
  draw: (row: Row, context: ChartContext) => ChartModel;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const summaryOf = useRowSummary();
  const [accessDate] = useState(() => formatDate(new Date()));
  return (
    <section aria-label={words.charts}>
      {props.rows
        .filter((row) => row.state.kind === 'ready')
        .map((row) => (
          <ChartFigure
            key={row.indicator.id}
            model={props.draw(row, {
              language,
              datasetVersion: props.version,
              accessDate,
              summary: summaryOf(row),
            })}
          />
        ))}
    </section>
  );
}
