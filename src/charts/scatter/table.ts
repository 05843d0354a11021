import type { Language } from '../../core/domain/text.ts';
import type { MissingRow, TableCell, TableColumn, TableModel } from '../frame.ts';
import { localityCell, remarksCell } from '../table/figure-table.ts';
import { missingRows } from '../table/missing-rows.ts';
import { chartWords } from '../words.ts';
import type { ScatterFigure } from './figure.ts';
import { scatterWords } from './words.ts';

/** The points as rows, in the order of choice; last those who cannot be drawn. */
export function scatterTable(
  figures: readonly ScatterFigure[],
  missing: readonly MissingRow[],
  heads: {
    readonly language: Language;
    readonly x: string;
    readonly y: string;
    readonly size: string | null;
  },
): TableModel {
  const words = chartWords(heads.language).table;
  const columns: TableColumn[] = [
    { key: 'locality', name: words.locality, align: 'start' },
    { key: 'year', name: words.year, align: 'start' },
    { key: 'x', name: heads.x, align: 'end' },
    { key: 'y', name: heads.y, align: 'end' },
    ...(heads.size === null ? [] : [{ key: 'size', name: heads.size, align: 'end' } as const]),
    { key: 'remarks', name: words.remarks, align: 'start' },
  ];
  const rows = figures.map((figure) => {
    const { key, label, chosen, year, offScale } = figure;
    const { x, y, size } = figure.figures;
    const notDrawn = { text: scatterWords(heads.language).notDrawn, tone: 'plain' } as const;
    const badges = offScale.length === 0 ? figure.badges : [notDrawn, ...figure.badges];
    const cells: TableCell[] = [
      localityCell(label, chosen ? x.entry.markerIndex : null),
      { text: String(year), sort: year },
      { text: x.valueText, sort: x.value },
      { text: y.valueText, sort: y.value },
    ];
    if (heads.size !== null) {
      cells.push(
        size === null
          ? { text: words.none, sort: null }
          : { text: size.valueText, sort: size.value },
      );
    }
    return { key, cells: [...cells, remarksCell(badges, heads.language)], missing: null };
  });
  return { columns, rows: [...rows, ...missingRows(missing)] };
}
