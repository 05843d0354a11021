import { isTold, type ShownReport } from '../../core/dataset/choose.ts';
import type { DatasetIndex, ReportDisclosure } from '../../core/dataset/model.ts';
import type { Status } from '../../core/domain/cell.ts';
import { type DimensionId, dimensionIds } from '../../core/domain/dimension.ts';
import type { Indicator } from '../../core/domain/indicator.ts';

/** From what is told to what is not. */
export const statusOrder = ['stated', 'in-words', 'computed', 'redacted', 'absent'] as const;

export type Counts = Readonly<Record<Status, number>>;

/** One report: what it tells, counted. `told` is stated, in words or computed. */
export interface Column extends ShownReport {
  readonly counts: Counts;
  readonly told: number;
}

/** One indicator across all reports, in the order of the columns. */
export interface Row {
  readonly indicator: Indicator;
  /** The place among all rows, from 0. */
  readonly at: number;
  readonly statuses: readonly Status[];
  /** How many of the reports tell it. */
  readonly told: number;
}

/** The indicators of one dimension. */
export interface Group {
  readonly dimension: DimensionId;
  readonly rows: readonly Row[];
  /** How many of the indicators each report tells, in the order of the columns. */
  readonly told: readonly number[];
}

export interface Matrix {
  readonly columns: readonly Column[];
  /** In the order of the Outline; without dimensions that have no indicator. */
  readonly groups: readonly Group[];
  /** How many rows there are. */
  readonly indicators: number;
}

/**
 * Who tells what: the reports as columns, all indicators as rows, grouped by dimension. A report that
 * the table does not have is left out.
 */
export function matrixOf(
  index: Pick<DatasetIndex, 'indicators'>,
  disclosure: readonly ReportDisclosure[],
  reports: readonly ShownReport[],
): Matrix {
  const cells = new Map(disclosure.map((one) => [one.report, one.cells]));
  const shown = reports.filter(({ report }) => cells.has(report.id));
  const statusOf = (report: string, indicator: string): Status =>
    // The reader has seen to it that each report has each indicator.
    cells.get(report)?.[indicator]?.status ?? 'absent';
  let next = 0;
  const groups = dimensionIds.flatMap((dimension): Group[] => {
    const rows = index.indicators
      .filter((indicator) => indicator.dimension === dimension)
      .map((indicator): Row => {
        const told = shown.map(({ report }) => statusOf(report.id, indicator.id));
        const row = { indicator, at: next, statuses: told, told: toldIn(told) };
        next += 1;
        return row;
      });
    const told = shown.map((_, column) => toldIn(columnOf(rows, column)));
    return rows.length === 0 ? [] : [{ dimension, rows, told }];
  });
  const rows = groups.flatMap((group) => group.rows);
  const columns = shown.map((report, at): Column => {
    const all = columnOf(rows, at);
    return { ...report, counts: countsOf(all), told: toldIn(all) };
  });
  return { columns, groups, indicators: rows.length };
}

function columnOf(rows: readonly Row[], column: number): Status[] {
  return rows.flatMap((row) => row.statuses[column] ?? []);
}

function toldIn(all: readonly Status[]): number {
  return all.filter((status) => isTold({ status })).length;
}

function countsOf(all: readonly Status[]): Counts {
  const count = (wanted: Status) => all.filter((status) => status === wanted).length;
  return {
    stated: count('stated'),
    'in-words': count('in-words'),
    computed: count('computed'),
    redacted: count('redacted'),
    absent: count('absent'),
  };
}
