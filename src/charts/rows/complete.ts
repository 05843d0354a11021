import { describeChart, describeFigure, intervalText } from '../describe.ts';
import type { TableCell, TableColumn, TableModel, TableRow } from '../frame.ts';
import { missingRows } from '../table/missing-rows.ts';
import { distinctYears } from '../text/join.ts';
import { chartWords } from '../words.ts';
import type { ChartRow, RowsModel } from './model.ts';

/** A model of rows before it says of itself what follows from its rows. */
export type Rows = Omit<
  RowsModel,
  'legend' | 'empty' | 'years' | 'description' | 'readings' | 'table'
>;

/** The whole model: with the legend, words and table that follow from the rows. */
export function completeRows(model: Rows): RowsModel {
  const { rows, language } = model;
  const localities = new Map(rows.map((row) => [row.markerIndex, row.label]));
  const readings = rows.map((row) => ({
    key: row.key,
    text: describeFigure({ ...row, unit: model.unit }, language),
  }));
  return {
    ...model,
    legend: [...localities]
      .sort(([a], [b]) => a - b)
      .map(([index, label]) => ({ label, sign: { kind: 'marker', index } })),
    empty: rows.length === 0,
    years: distinctYears(rows.map((row) => row.year)),
    readings,
    description: describeChart(
      model.title,
      readings.map((reading) => reading.text),
      model.missing,
      language,
    ),
    table: tableOf(model),
  };
}

/** A column of the table: its head, and what each row has in it. */
interface Column extends TableColumn {
  readonly cell: (row: ChartRow) => TableCell;
}

function tableOf(model: Rows): TableModel {
  const columns = columnsOf(model);
  const rows = model.rows.map(
    (row): TableRow => ({
      key: row.key,
      cells: columns.map((column) => column.cell(row)),
      missing: null,
    }),
  );
  return {
    columns: columns.map(({ key, name, align }) => ({ key, name, align })),
    rows: [...rows, ...missingRows(model.missing)],
  };
}

function columnsOf({ rows, unit, language }: Rows): Column[] {
  const words = chartWords(language).table;
  const nothing: TableCell = { text: words.none, sort: null };
  const columns: Column[] = [
    {
      key: 'locality',
      name: words.locality,
      align: 'start',
      cell: ({ label, markerIndex }) => ({ text: label, sort: label, marker: markerIndex }),
    },
    {
      key: 'year',
      name: words.year,
      align: 'start',
      cell: ({ year }) => ({ text: String(year), sort: year }),
    },
    {
      key: 'value',
      name: words.value(unit),
      align: 'end',
      cell: ({ value, valueText }) => ({ text: valueText, sort: value }),
    },
  ];
  if (rows.some((row) => row.interval !== null)) {
    columns.push({
      key: 'interval',
      name: words.interval,
      align: 'start',
      cell: ({ interval }) =>
        interval === null
          ? nothing
          : { text: intervalText(interval, unit, language), sort: interval[0] },
    });
  }
  if (rows.some((row) => row.rank !== null)) {
    columns.push({
      key: 'rank',
      name: words.rank,
      align: 'start',
      cell: ({ rank, bestRank }) => (rank === null ? nothing : { text: rank, sort: bestRank }),
    });
  }
  columns.push({
    key: 'remarks',
    name: words.remarks,
    align: 'start',
    cell: ({ badges }) =>
      badges.length === 0 ? nothing : { text: '', sort: badges[0]?.text ?? null, badges },
  });
  return columns;
}
