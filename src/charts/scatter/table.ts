import type { Language } from '../../core/domain/text.ts';
import type { DrawnEntry, ObservedEntry } from '../entry.ts';
import type { MissingRow, TableCell, TableColumn, TableModel } from '../frame.ts';
import { localityCell, remarksCell } from '../table/figure-table.ts';
import { missingRows } from '../table/missing-rows.ts';
import { chartWords } from '../words.ts';
import type { ScatterFigure } from './figure.ts';
import { scatterWords } from './words.ts';

/** An indicator with the words above its column. */
interface Head {
  readonly indicator: string;
  readonly name: string;
}

function valueCell(
  { entry, value, valueText }: DrawnEntry<ObservedEntry>,
  { indicator }: Head,
): TableCell {
  const { locality, year } = entry;
  return { text: valueText, sort: value, opens: { locality: locality.id, year, indicator } };
}

/** The points as rows, in the order of choice; last those who cannot be drawn. */
export function scatterTable(
  figures: readonly ScatterFigure[],
  missing: readonly MissingRow[],
  heads: {
    readonly language: Language;
    /** Whether the markers of the chart are those of the localities. */
    readonly markers: boolean;
    readonly x: Head;
    readonly y: Head;
    readonly size: Head | null;
  },
): TableModel {
  const words = chartWords(heads.language).table;
  const columns: TableColumn[] = [
    { key: 'locality', name: words.locality, align: 'start' },
    { key: 'year', name: words.year, align: 'start' },
    { key: 'x', name: heads.x.name, align: 'end' },
    { key: 'y', name: heads.y.name, align: 'end' },
    ...(heads.size === null ? [] : [{ key: 'size', name: heads.size.name, align: 'end' } as const]),
    { key: 'remarks', name: words.remarks, align: 'start' },
  ];
  const rows = figures.map((figure) => {
    const { key, label, markerIndex, year, offScale } = figure;
    const { x, y, size } = figure.figures;
    const notDrawn = { text: scatterWords(heads.language).notDrawn, tone: 'plain' } as const;
    const badges = offScale.length === 0 ? figure.badges : [notDrawn, ...figure.badges];
    const cells: TableCell[] = [
      localityCell(label, heads.markers ? markerIndex : null),
      { text: String(year), sort: year },
      valueCell(x, heads.x),
      valueCell(y, heads.y),
    ];
    if (heads.size !== null) {
      cells.push(size === null ? { text: words.none, sort: null } : valueCell(size, heads.size));
    }
    return { key, cells: [...cells, remarksCell(badges, heads.language)], missing: null };
  });
  return { columns, rows: [...rows, ...missingRows(missing)] };
}
