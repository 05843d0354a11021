import {
  type CSSProperties,
  type KeyboardEvent,
  type SyntheticEvent,
  useId,
  useRef,
  useState,
} from 'react';
import type { CellKey } from '../../core/dataset/model.ts';
import { useStrings } from '../../ui/i18n/strings.ts';
import { DimensionRow } from './dimension-row.tsx';
import { Legend } from './legend.tsx';
import type { Matrix } from './matrix.ts';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixRow } from './matrix-row.tsx';
import { type Place, placeAfter, placeOf } from './places.ts';
import { strings } from './strings.ts';
import { TotalRows } from './total-rows.tsx';
import './matrix-table.css';

/** Above this, a column has room for its sign alone and the names of the reports stand upright. */
const roomyColumns = 12;

/**
 * The matrix in a frame of its own, with its head and first column in sight. As a grid it is one stop
 * of the Tab key, however many reports there are; the arrow keys move within it.
 */
export function MatrixTable(props: {
  matrix: Matrix;
  focus: CellKey | null;
  onOpen: (focus: CellKey) => void;
}) {
  const words = useStrings(strings);
  const hint = useId();
  const table = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState<Place>({ row: 0, column: 0 });
  const { columns, groups, indicators } = props.matrix;
  // Another choice may have left fewer columns than there were.
  const at = { row: stop.row, column: Math.min(stop.column, columns.length - 1) };
  const openColumn = columns.findIndex(
    ({ report }) =>
      report.locality.id === props.focus?.locality && report.year === props.focus.year,
  );

  const open = (place: Place | null) => {
    const column = place === null ? undefined : columns[place.column];
    const row = groups.flatMap((group) => group.rows).find((one) => one.at === place?.row);
    if (column === undefined || row === undefined) return;
    const { locality, report } = column;
    props.onOpen({ locality: locality.id, year: report.year, indicator: row.indicator.id });
  };
  const onFocus = (event: SyntheticEvent) => {
    const place = placeOf(event.target);
    if (place !== null) setStop(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(placeOf(event.target));
      return;
    }
    const next = placeAfter(event, at, { rows: indicators, columns: columns.length });
    if (next === null) return;
    event.preventDefault();
    const cell = table.current?.querySelector<HTMLElement>(
      `[data-row="${next.row}"][data-column="${next.column}"]`,
    );
    cell?.focus();
  };

  return (
    <div className={columns.length > roomyColumns ? 'matrix matrix-dense' : 'matrix'}>
      <div className="matrix-frame">
        <table
          ref={table}
          role="grid"
          style={{ '--columns': columns.length } as CSSProperties}
          aria-label={words.heading}
          aria-describedby={hint}
          onClick={(event) => open(placeOf(event.target))}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
        >
          <MatrixHead columns={columns} />
          <TotalRows matrix={props.matrix} />
          {groups.map((group) => (
            <tbody key={group.dimension}>
              <DimensionRow group={group} columns={columns} />
              {group.rows.map((row) => (
                <MatrixRow
                  key={row.indicator.id}
                  row={row}
                  columns={columns}
                  stopColumn={row.at === at.row ? at.column : null}
                  openColumn={
                    row.indicator.id === props.focus?.indicator && openColumn !== -1
                      ? openColumn
                      : null
                  }
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {/* Outside of what scrolls, so that it stays in sight. */}
      <div className="matrix-foot">
        <Legend />
        <p id={hint}>{words.hint}</p>
      </div>
    </div>
  );
}
