import { type KeyboardEvent, useRef, useState } from 'react';
import { Marker } from '../../ui/marker/marker.tsx';
import type { HeatCell, HeatModel, HeatRow } from './model.ts';
import { heatWords } from './words.ts';
import './heat-table.css';

/** Place of a cell: row and column, from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * The heat table on the page: a grid whose head and first column stay in sight. One of its cells is in
 * the order of tabbing; arrow keys, Home, End and with Control the corners lead to the others, and
 * the words of the one that is read stand below.
 */
export function HeatTable({ model }: { model: HeatModel; width: number }) {
  const words = heatWords[model.language];
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const [read, setRead] = useState<string | null>(null);
  const lastRow = model.rows.length - 1;
  const lastColumn = model.columns.length - 1;
  // What was read may be gone after another choice.
  const row = Math.min(at.row, lastRow);
  const column = Math.min(at.column, lastColumn);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextPlace(event, { row, column }, lastRow, lastColumn);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-place="${next.row}-${next.column}"]`)?.focus();
  };
  return (
    <div className="heat">
      <div className="heat-frame">
        <table
          ref={table}
          role="grid"
          aria-readonly="true"
          aria-label={words.grid(model.title)}
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              <td />
              {model.dimensions.map((dimension) => (
                <th key={dimension.key} scope="colgroup" colSpan={dimension.columns}>
                  {dimension.label}
                </th>
              ))}
            </tr>
            <tr>
              <th scope="col">{words.locality}</th>
              {model.columns.map((head) => (
                <th key={head.key} scope="col">
                  {head.label}
                  {head.unit === '' ? null : <small>{head.unit}</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.rows.map((one, index) => (
              <Row
                key={one.key}
                row={one}
                index={index}
                model={model}
                current={index === row ? column : null}
                onRead={(place, reading) => {
                  setRead(reading);
                  if (place !== null) setAt({ row: index, column: place });
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="heat-reading" aria-hidden="true">
        {read ?? '\u00a0'}
      </p>
    </div>
  );
}

function Row(props: {
  row: HeatRow;
  index: number;
  model: HeatModel;
  /** The column of the cell that is in the order of tabbing; null where it is in another row. */
  current: number | null;
  onRead: (column: number | null, reading: string | null) => void;
}) {
  const { row, model, index, current, onRead } = props;
  return (
    <tr>
      <th scope="row">
        {row.markerIndex === null ? null : <Marker index={row.markerIndex} />} {row.label}
        {row.year === null ? null : <small>{row.year}</small>}
      </th>
      {row.cells.map((cell, at) => (
        <td
          key={cell.key}
          role="gridcell"
          tabIndex={current === at ? 0 : -1}
          data-place={`${index}-${at}`}
          data-shade={cell.shade ?? undefined}
          data-neutral={model.columns[at]?.neutral}
          onFocus={() => onRead(at, cell.reading)}
          onBlur={() => onRead(null, null)}
          onMouseEnter={() => onRead(null, cell.reading)}
        >
          <CellContent cell={cell} model={model} />
        </td>
      ))}
    </tr>
  );
}

function CellContent({ cell, model }: { cell: HeatCell; model: HeatModel }) {
  const words = heatWords[model.language];
  if (cell.state !== 'value') {
    return (
      <>
        <span className={`heat-gap heat-${cell.state}`} aria-hidden="true" />
        <span className="visually-hidden">{cell.text}</span>
      </>
    );
  }
  return (
    <>
      <b>{cell.text}</b>
      {cell.inWords ? <Sign sign={words.inWordsSign} meaning={words.inWords} /> : null}
      {cell.unlike ? <Sign sign={words.unlikeSign} meaning={words.unlike} /> : null}
      {cell.year === null ? null : <small>{cell.year}</small>}
    </>
  );
}

function Sign(props: { sign: string; meaning: string }) {
  return (
    <>
      <span className="heat-sign" aria-hidden="true">
        {props.sign}
      </span>
      <span className="visually-hidden"> {props.meaning}</span>
    </>
  );
}

function nextPlace(
  { key, ctrlKey, altKey, metaKey }: KeyboardEvent,
  { row, column }: Place,
  lastRow: number,
  lastColumn: number,
): Place | null {
  if (altKey || metaKey) return null;
  switch (key) {
    case 'ArrowRight':
      return { row, column: Math.min(lastColumn, column + 1) };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowDown':
      return { row: Math.min(lastRow, row + 1), column };
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? lastRow : row, column: lastColumn };
    default:
      return null;
  }
}
