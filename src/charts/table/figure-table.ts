import type { Language } from '../../core/domain/text.ts';
import type { Badge } from '../../ui/badges/cell-badges.ts';
import { formatInterval } from '../../ui/format/interval.ts';
import type { MissingRow, TableCell, TableColumn, TableModel, TableRow } from '../frame.ts';
import { chartWords } from '../words.ts';
import { missingRows } from './missing-rows.ts';

/** One figure of one indicator, as a row of a table. */
export interface TabledFigure {
  /** `<locality id>-<year>`. */
  readonly key: string;
  readonly label: string;
  readonly markerIndex: number | null;
  readonly year: number;
  readonly value: number;
  readonly valueText: string;
  readonly interval: readonly [number, number] | null;
  readonly badges: readonly Badge[];
  readonly rank?: string | null;
  readonly bestRank?: number | null;
}

/** A column of the table: its head, and what each row has in it. */
interface Column extends TableColumn {
  readonly cell: (row: TabledFigure) => TableCell;
}

/**
 * The table of the figures of one indicator: locality, year, value, and where there are any interval
 * and rank, then remarks; last those who have no value.
 *
 * @param indicator the id of the indicator
 */
export function figureTable(
  indicator: string,
  figures: readonly TabledFigure[],
  missing: readonly MissingRow[],
  unit: string,
  language: Language,
): TableModel {
  const columns = columnsOf(indicator, figures, unit, language);
  const rows = figures.map(
    (row): TableRow => ({
      key: row.key,
      cells: columns.map((column) => column.cell(row)),
      missing: null,
    }),
  );
  return {
    columns: columns.map(({ key, name, align }) => ({ key, name, align })),
    rows: [...rows, ...missingRows(missing)],
  };
}

function columnsOf(
  indicator: string,
  figures: readonly TabledFigure[],
  unit: string,
  language: Language,
): readonly Column[] {
  const words = chartWords(language).table;
  const nothing: TableCell = { text: words.none, sort: null };
  const columns: Column[] = [
    {
      key: 'locality',
      name: words.locality,
      align: 'start',
      cell: ({ label, markerIndex }) => localityCell(label, markerIndex),
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
      cell: ({ key, year, value, valueText }) => ({
        text: valueText,
        sort: value,
        opens: { locality: localityIn(key, year), year, indicator },
      }),
    },
  ];
  if (figures.some((row) => row.interval !== null)) {
    columns.push({
      key: 'interval',
      name: words.interval,
      align: 'start',
      cell: ({ interval }) =>
        interval === null
          ? nothing
          : { text: formatInterval(interval, unit, language), sort: interval[0] },
    });
  }
  if (figures.some((row) => (row.rank ?? null) !== null)) {
    columns.push({
      key: 'rank',
      name: words.rank,
      align: 'start',
      cell: ({ rank, bestRank }) =>
        rank == null ? nothing : { text: rank, sort: bestRank ?? null },
    });
  }
  columns.push({
    key: 'remarks',
    name: words.remarks,
    align: 'start',
    cell: ({ badges }) => remarksCell(badges, language),
  });
  return columns;
}

/** The id of the locality in the key of a figure, `<locality id>-<year>`. */
const localityIn = (key: string, year: number): string => key.slice(0, -`-${year}`.length);

/** The name of a locality with its marker; one that was not chosen has none. */
export function localityCell(label: string, markerIndex: number | null): TableCell {
  return { text: label, sort: label, ...(markerIndex === null ? {} : { marker: markerIndex }) };
}

/** The remarks on a figure, or the sign for none. */
export function remarksCell(badges: readonly Badge[], language: Language): TableCell {
  const first = badges[0];
  if (first === undefined) return { text: chartWords(language).table.none, sort: null };
  return { text: '', sort: first.text, badges };
}
