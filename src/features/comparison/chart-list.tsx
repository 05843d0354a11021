import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { ChartContext } from '../../charts/entry.ts';
import { ChartFigure } from '../../charts/figure/chart-figure.tsx';
import type { ChartModel } from '../../charts/model.ts';
import type { CellKey } from '../../core/dataset/model.ts';
import type { Language } from '../../core/domain/text.ts';
import { formatDate } from '../../ui/format/date.ts';
import { useGrowing } from '../../ui/growing/use-growing.ts';
import { useLanguage } from '../../ui/i18n/language.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import type { Row } from './model.ts';
import { strings } from './strings.ts';
import { useRowSummary } from './summary/told-view.tsx';

type DrawRow = (row: Row, context: ChartContext) => ChartModel;

/** As many charts, and as many of their rows, as a screen holds. */
const oneScreen = { charts: 2, rows: 24 };

/**
 * A chart for each indicator whose data are there; those that are not have said so in the table. What
 * is seen first is drawn at once, the charts below it as soon as that is on the screen.
 */
export function ChartList(props: {
  rows: readonly Row[];
  version: string;
  /** The same function while nothing else is to be drawn. */
  draw: DrawRow;
  /** Whether the charts stand below a table, and so below what is seen first. */
  below?: boolean;
  onOpen: (focus: CellKey) => void;
}) {
  const words = useStrings(strings);
  const language = useLanguage();
  const summaryOf = useRowSummary();
  const [accessDate] = useState(() => formatDate(new Date()));
  const { rows, version, draw } = props;
  const all = useMemo(
    () =>
      rows
        .filter((row) => row.state.kind === 'ready')
        .map((row) => ({ row, language, version, accessDate, summaryOf, draw })),
    [rows, language, version, accessDate, summaryOf, draw],
  );
  const first = all.slice(0, props.below === true ? 0 : seenFirst(rows));
  // As they were until there is time: nothing of them is drawn before what is seen first. A chart of
  // what is no longer chosen goes at once, for it is no answer to what was pressed.
  const below = new Set(all.slice(first.length).map(({ row }) => row.indicator.id));
  const later = useDeferredValue(all, first).filter(({ row }) => below.has(row.indicator.id));
  const drawn = useGrowing(later.length, 0, 1);
  return (
    <section aria-label={words.charts}>
      {[...first, ...later.slice(0, drawn)].map((one) => (
        <RowChart key={one.row.indicator.id} {...one} onOpen={props.onOpen} />
      ))}
    </section>
  );
}

/** How many charts are seen before anybody scrolls. */
function seenFirst(rows: readonly Row[]): number {
  const [row] = rows;
  return row !== undefined && row.entries.length > oneScreen.rows ? 1 : oneScreen.charts;
}

/** The chart of one row, drawn anew only where something of the row has changed. */
const RowChart = memo(function RowChart(props: {
  row: Row;
  language: Language;
  version: string;
  accessDate: string;
  summaryOf: (row: Row) => string;
  draw: DrawRow;
  onOpen: (focus: CellKey) => void;
}) {
  const { row, language, version, accessDate, summaryOf, draw } = props;
  const context = { language, datasetVersion: version, accessDate, summary: summaryOf(row) };
  return <ChartFigure model={draw(row, context)} onOpen={props.onOpen} />;
});
