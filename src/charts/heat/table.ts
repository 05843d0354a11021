import type { Language } from '../../core/domain/text.ts';
import type { TableCell, TableModel } from '../frame.ts';
import { localityCell, remarksCell } from '../table/figure-table.ts';
import { chartWords } from '../words.ts';
import type { HeatFigure } from './figure.ts';
import type { HeatColumn, HeatRow } from './model.ts';

/**
 * The same cells as numbers that sort, without shades; what has no value says why. The remarks on the
 * figures of a row, each with its indicator, come last.
 */
export function heatTable(
  rows: readonly HeatRow[],
  columns: readonly HeatColumn[],
  figures: readonly (readonly HeatFigure[])[],
  language: Language,
): TableModel {
  const words = chartWords(language).table;
  const withUnit = ({ label, unit }: HeatColumn) => {
    if (unit === '') return label;
    return language === 'zh' ? `${label}（${unit}）` : `${label} (${unit})`;
  };
  return {
    columns: [
      { key: 'locality', name: words.locality, align: 'start' },
      { key: 'year', name: words.year, align: 'start' },
      ...columns.map((column) => ({
        key: column.key,
        name: withUnit(column),
        align: 'end' as const,
      })),
      { key: 'remarks', name: words.remarks, align: 'start' },
    ],
    rows: rows.map((row, at) => ({
      key: row.key,
      cells: [
        localityCell(row.label, row.markerIndex),
        row.year === null
          ? { text: words.none, sort: null }
          : { text: String(row.year), sort: row.year },
        ...figures.map((column): TableCell => {
          const figure = column[at];
          if (figure === undefined) return { text: words.none, sort: null };
          const { cell, value } = figure;
          return {
            text: cell.year === null ? cell.text : `${cell.text} · ${cell.year}`,
            sort: value,
            ...(cell.opens === null ? {} : { opens: cell.opens }),
          };
        }),
        remarksCell(
          figures.flatMap((column, index) =>
            (column[at]?.badges ?? []).map(({ text, tone }) => ({
              text: chartWords(language).remarkOf(columns[index]?.label ?? '', text),
              tone,
            })),
          ),
          language,
        ),
      ],
      missing: null,
    })),
  };
}
