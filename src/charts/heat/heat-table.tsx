import { type KeyboardEvent, memo, useId, useRef, useState } from 'react';
import type { CellKey } from '../../core/dataset/model.ts';
import { useGrowing } from '../../ui/growing/use-growing.ts';
import { Marker } from '../../ui/marker/marker.tsx';
import type { HeatCell, HeatModel, HeatRow } from './model.ts';
import { heatWords } from './words.ts';
import './heat-table.css';

/** Place of a cell: row and column, from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/** As many rows as a screen holds. */
const oneScreen = 30;

type Open = ((figure: CellKey) => void) | undefined;

/**
 * The heat table on the page: a grid whose head and first column stay in sight. One of its cells is in
 * the order of tabbing; arrow keys, Home, End and with Control the corners lead to the others, and
 * the words of the one that is read or pointed at stand below. Where there is a way to the evidence of
 * a figure, the cell of one is a button.
 */
export function HeatTable({ model, onOpen }: { model: HeatModel; width: number; onOpen?: Open }) {
  const [read, setRead] = useState<string | null>(null);
  const readAt = (target: EventTarget) => {
    const place = placeOf(target);
    const cell = place === null ? undefined : model.rows[place.row]?.cells[place.column];
    setRead(cell?.reading ?? null);
  };
  return (
    <div
      className="heat"
      onFocus={(event) => readAt(event.target)}
      onBlur={() => setRead(null)}
      onPointerOver={(event) => readAt(event.target)}
      onPointerLeave={() => setRead(null)}
    >
      <div className="heat-frame">
        <Grid model={model} onOpen={onOpen} />
      </div>
      {/* The cell itself is what is heard. */}
      <p className="heat-reading" aria-hidden="true">
        {read ?? '\u00a0'}
      </p>
    </div>
  );
}

/** Pointing at a cell draws no other anew. */
const Grid = memo(function Grid({ model, onOpen }: { model: HeatModel; onOpen: Open }) {
  const words = heatWords[model.language];
  const table = useRef<HTMLTableElement>(null);
  const described = useId();
  const drawn = useGrowing(model.rows.length, oneScreen, oneScreen);
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  // What was read may be gone after another choice.
  const last = { row: model.rows.length - 1, column: model.columns.length - 1 };
  const current = { row: Math.min(at.row, last.row), column: Math.min(at.column, last.column) };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextPlace(event, current, last);
    if (next === null) return;
    event.preventDefault();
    const cell = table.current?.querySelector<HTMLElement>(
      `[data-place="${next.row}-${next.column}"]`,
    );
    (cell?.querySelector('button') ?? cell)?.focus();
  };
  return (
    <table
      ref={table}
      role="grid"
      aria-readonly="true"
      aria-rowcount={model.rows.length + 2}
      aria-label={words.grid(model.title)}
      aria-describedby={described}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const place = placeOf(event.target);
        if (place !== null) setAt(place);
      }}
    >
      <caption id={described} className="visually-hidden">
        {model.description}
      </caption>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {words.locality}
          </th>
          {model.dimensions.map((dimension) => (
            <th key={dimension.key} scope="colgroup" colSpan={dimension.columns}>
              {dimension.label}
            </th>
          ))}
        </tr>
        <tr>
          {model.columns.map((head) => (
            <th key={head.key} scope="col">
              {head.label}
              {head.unit === '' ? null : <small>{head.unit}</small>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {model.rows.slice(0, drawn).map((row, index) => (
          <Row
            key={row.key}
            row={row}
            index={index}
            model={model}
            current={index === current.row ? current.column : null}
            onOpen={onOpen}
          />
        ))}
      </tbody>
    </table>
  );
});

const Row = memo(function Row(props: {
  row: HeatRow;
  index: number;
  model: HeatModel;
  /** The column of the cell that is in the order of tabbing; null where it is in another row. */
  current: number | null;
  onOpen: Open;
}) {
  const { row, model, index, current, onOpen } = props;
  return (
    <tr>
      <th scope="row">
        {row.markerIndex === null ? null : <Marker index={row.markerIndex} />} {row.label}
        {row.year === null ? null : <small>{row.year}</small>}
      </th>
      {row.cells.map((cell, at) => {
        const { opens } = cell;
        const tabIndex = current === at ? 0 : -1;
        const isButton = opens !== null && onOpen !== undefined;
        return (
          <td
            key={cell.key}
            role="gridcell"
            {...(isButton ? {} : { tabIndex })}
            data-place={`${index}-${at}`}
            data-shade={cell.shade ?? undefined}
            data-neutral={model.columns[at]?.neutral}
          >
            {isButton ? (
              <button
                type="button"
                tabIndex={tabIndex}
                aria-label={heatWords[model.language].open(cell.reading)}
                onClick={() => onOpen(opens)}
              >
                <CellContent cell={cell} model={model} />
              </button>
            ) : (
              <CellContent cell={cell} model={model} />
            )}
          </td>
        );
      })}
    </tr>
  );
});

/** The place of the cell that something on the page is in; null outside all cells. */
function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  const [row, column] = cell?.dataset.place?.split('-').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
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
  last: Place,
): Place | null {
  if (altKey || metaKey) return null;
  switch (key) {
    case 'ArrowRight':
      return { row, column: Math.min(last.column, column + 1) };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowDown':
      return { row: Math.min(last.row, row + 1), column };
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? last.row : row, column: last.column };
    default:
      return null;
  }
}
