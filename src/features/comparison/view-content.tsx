import type { Years } from '../../core/dataset/choose.ts';
import { useStrings } from '../../ui/i18n/strings.ts';
import type { ChartContext } from '../../charts/entry.ts';
import { rowsModel } from '../../charts/rows/build.ts';
import { stripModel } from '../../charts/strip/build.ts';
import { trendModel } from '../../charts/trend/build.ts';
import { Notice } from '../../ui/notice/notice.tsx';
import { everyoneInput, indicatorInput } from './chart-input.ts';
import { ChartList } from './chart-list.tsx';
import type { Column, ComparisonProps, Row } from './model.ts';
import { Panels } from './panels.tsx';
import { relatedCounts } from './related.ts';
import { columnsOf, rowsOf } from './rows.ts';
import { strings } from './strings.ts';

/** What is compared, in the view that was asked for. */
export function ViewContent(
  props: ComparisonProps & { columns: readonly Column[]; rows: readonly Row[] },
) {
  switch (props.view) {
    case 'panels':
      return <PanelsView {...props} />;
    case 'strip':
      return <StripView {...props} />;
    case 'trend':
      return <TrendView {...props} />;
    default:
      return <ChartList rows={props.rows} version={props.index.version} draw={ranking} />;
  }
}

/** As many localities side by side as are legible; whoever is left out is told where to look. */
function PanelsView(props: ComparisonProps & { rows: readonly Row[] }) {
  const words = useStrings(strings);
  const { index, stateOf, maximumColumns } = props;
  const beside = props.localities.slice(0, maximumColumns);
  const columns = columnsOf(index, beside, props.years);
  const rows = rowsOf(index, props.indicators, columns, props.years, stateOf, props.choice);
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
        relatedTo={(row, column, year) => relatedCounts(index, stateOf, row, column, year)}
        onOpen={props.onOpen}
      />
      <ChartList rows={props.rows} version={index.version} draw={ranking} />
    </>
  );
}

/** A trend is of all years, unless a range of them was asked for. */
function TrendView(props: ComparisonProps & { columns: readonly Column[] }) {
  const { index, stateOf, choice } = props;
  const years = props.years.kind === 'range' ? props.years : everyYear(index);
  const rows = rowsOf(index, props.indicators, props.columns, years, stateOf, choice);
  return <ChartList rows={rows} version={index.version} draw={trend} />;
}

function everyYear(index: ComparisonProps['index']): Years {
  const years = index.reports.map(({ year }) => year);
  return { kind: 'range', from: Math.min(...years), to: Math.max(...years) };
}

/** The chosen localities among all of the edition. */
function StripView(props: ComparisonProps) {
  const { index, stateOf, choice, localities } = props;
  const everyone = columnsOf(index, everyId(index), props.years);
  const rows = rowsOf(index, props.indicators, everyone, props.years, stateOf, choice);
  return (
    <ChartList
      rows={rows}
      version={index.version}
      draw={(row, context) => stripModel(everyoneInput(row, localities, context))}
    />
  );
}

const ranking = (row: Row, context: ChartContext) => rowsModel(indicatorInput(row, context));
const trend = (row: Row, context: ChartContext) => trendModel(indicatorInput(row, context));

/** The localities with a report, whatever its year. */
function everyId({ localities, reports }: ComparisonProps['index']): readonly string[] {
  const reported = new Set(reports.map((report) => report.locality.id));
  return localities.map(({ id }) => id).filter((id) => reported.has(id));
}
