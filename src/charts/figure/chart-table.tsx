import { useState } from 'react';
import type { CellKey } from '../../core/dataset/model.ts';
import type { Language } from '../../core/domain/text.ts';
import { Badges } from '../../ui/badges/badges.tsx';
import { useStrings } from '../../ui/i18n/strings.ts';
import { Marker } from '../../ui/marker/marker.tsx';
import type { TableCell, TableModel, TableRow } from '../frame.ts';
import { nextSorting, sortRows, type Sorting } from '../table/sort-rows.ts';
import { strings } from './strings.ts';
import './chart-table.css';

/** The same figures as the chart, as a table that sorts; who has none is in it with the reason. */
export function ChartTable(props: {
  table: TableModel;
  language: Language;
  labelledBy: string;
  /** Opens the evidence of a figure, where there is a way to it. */
  onOpen?: (figure: CellKey) => void;
}) {
  const { table, language } = props;
  const words = useStrings(strings);
  const [sorting, setSorting] = useState<Sorting>(null);
  const rows = sortRows(table.rows, sorting, language);
  const press = (column: number) => {
    const first = table.rows.find((row) => (row.cells[column]?.sort ?? null) !== null);
    setSorting(nextSorting(sorting, column, first?.cells[column]?.sort ?? null));
  };
  return (
    <section className="chart-table" aria-labelledby={props.labelledBy} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th
                key={column.key}
                scope="col"
                className={alignment(column.align)}
                aria-sort={sortOf(sorting, index)}
              >
                <button type="button" title={words.sort} onClick={() => press(index)}>
                  {column.name}
                  <SortSign sorting={sorting} column={index} />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.missing === null ? (
              <tr key={row.key}>
                <HeadCell cell={row.cells[0]} />
                {table.columns.slice(1).map((column, index) => (
                  <td key={column.key} className={alignment(column.align)}>
                    <CellText
                      cell={row.cells[index + 1]}
                      of={namesBefore(index + 1, row, table)}
                      column={column.name}
                      onOpen={props.onOpen}
                    />
                  </td>
                ))}
              </tr>
            ) : (
              <MissingTableRow
                key={row.key}
                row={row}
                columns={table.columns.length}
                text={`${words.noValue}${language === 'zh' ? '：' : ': '}${row.missing}`}
              />
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}

function MissingTableRow(props: { row: TableRow; columns: number; text: string }) {
  return (
    <tr className="chart-missing">
      <HeadCell cell={props.row.cells[0]} />
      <td colSpan={props.columns - 1}>{props.text}</td>
    </tr>
  );
}

function HeadCell({ cell }: { cell: TableCell | undefined }) {
  return (
    <th scope="row">
      {cell?.marker === undefined ? null : (
        <>
          <Marker index={cell.marker} />{' '}
        </>
      )}
      {cell?.text}
    </th>
  );
}

function CellText(props: {
  cell: TableCell | undefined;
  /** Whose and what it is, as its row says. */
  of: readonly string[];
  column: string;
  onOpen: ((figure: CellKey) => void) | undefined;
}) {
  const words = useStrings(strings);
  const { cell, onOpen } = props;
  const opens = cell?.opens;
  const badges = cell?.badges ?? [];
  if (cell !== undefined && opens !== undefined && onOpen !== undefined) {
    return (
      <button
        type="button"
        className="chart-open"
        aria-label={words.openValue([...props.of, opens.year, props.column, cell.text].join(' '))}
        onClick={() => onOpen(opens)}
      >
        {cell.text}
      </button>
    );
  }
  return badges.length === 0 ? cell?.text : <Badges badges={badges} />;
}

/** What a row is of, without the year: the figure has its own, which need not be that of the row. */
function namesBefore(column: number, row: TableRow, { columns }: TableModel): readonly string[] {
  return row.cells
    .slice(0, column)
    .filter((_, at) => columns[at]?.align === 'start' && columns[at].key !== 'year')
    .map(({ text }) => text);
}

function alignment(align: 'start' | 'end'): string | undefined {
  return align === 'end' ? 'chart-number' : undefined;
}

function sortOf(sorting: Sorting, column: number): 'ascending' | 'descending' | undefined {
  if (sorting?.column !== column) return undefined;
  return sorting.descending ? 'descending' : 'ascending';
}

/** Two small arrows, of which the one in force is dark; `aria-sort` says the same. */
function SortSign({ sorting, column }: { sorting: Sorting; column: number }) {
  const sort = sortOf(sorting, column);
  return (
    <svg aria-hidden="true" width="8" height="12" viewBox="0 0 8 12" className="chart-sort">
      <path d="M4 1L7.2 5H0.8Z" data-on={sort === 'ascending'} />
      <path d="M4 11L7.2 7H0.8Z" data-on={sort === 'descending'} />
    </svg>
  );
}
