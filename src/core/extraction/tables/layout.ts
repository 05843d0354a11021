import { matchesOf } from '../matches.ts';
import {
  type Column,
  columnOf,
  headerOf,
  isPlaces,
  isValued,
  mergedHeads,
  nameIn,
  valueCell,
} from './columns.ts';

interface Line {
  readonly text: string;
  readonly start: number;
}

/** How a text is changed so that each row of a table is one line whose cells a tab parts. */
export interface TableLayout {
  /** Offsets that become a tab. */
  readonly tabs: ReadonlySet<number>;
  /** Offsets to leave out. */
  readonly drop: ReadonlySet<number>;
  /** Stretches that are rows of tables, where blanks part cells. */
  readonly rows: readonly { readonly start: number; readonly end: number }[];
}

/** Separators from the surest to the least sure. */
const separators: readonly RegExp[] = [/ {0,8}[\t|｜] {0,8}/g, / {2,}/g, / /g];
const anySeparator = /[\t|｜ ]/;
const longestName = 40;
const longestTable = 200;

interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function split(line: Line, separator: RegExp): readonly Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  const add = (to: number): void => {
    const raw = line.text.slice(from, to);
    const text = raw.trim();
    if (text === '') return;
    const start = line.start + from + raw.indexOf(text);
    cells.push({ text, start, end: start + text.length });
  };
  for (const match of matchesOf(line.text, separator)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(line.text.length);
  return cells;
}

const fullHeader = (cells: readonly Cell[]): readonly Column[] | null =>
  cells.length < 2
    ? null
    : headerOf(
        cells.map(({ text }) => text),
        null,
      );

/** The cells of a row under a header; null where the line is none. The name may hold blanks. */
function rowCells(line: Line, columns: readonly Column[]): readonly Cell[] | null {
  if (line.text.trim() === '' || /[。;]/.test(line.text)) return null;
  for (const separator of separators) {
    const cells = split(line, separator);
    const extra = cells.length - columns.length;
    if (extra < 0) continue;
    const nameAt = nameIn(columns);
    const name = cells.slice(nameAt, nameAt + extra + 1);
    const [first, last] = [name[0], name.at(-1)];
    if (first === undefined || last === undefined) continue;
    // A number in the name means that there are more columns than the header has.
    if (name.slice(1).some(({ text }) => valueCell.test(text))) return null;
    const whole = {
      text: line.text.slice(first.start - line.start, last.end - line.start),
      start: first.start,
      end: last.end,
    };
    const row = [...cells.slice(0, nameAt), whole, ...cells.slice(nameAt + extra + 1)];
    const fits = row.every(({ text }, at) => {
      const column = columns[at];
      if (at === nameAt) return text.length <= longestName && !valueCell.test(text);
      return column === undefined || !isValued(column) || valueCell.test(text);
    });
    if (fits) return row;
  }
  return null;
}

interface Building {
  readonly tabs: Set<number>;
  readonly drop: Set<number>;
  readonly rows: { start: number; end: number }[];
}

function putRow(cells: readonly Cell[], building: Building): void {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return;
  building.rows.push({ start: first.start, end: last.end });
  for (const [index, cell] of cells.entries()) {
    const next = cells[index + 1];
    if (next === undefined) continue;
    building.tabs.add(cell.end);
    for (let at = cell.end + 1; at < next.start; at++) building.drop.add(at);
  }
}

/** The cells of a line that tabs part, empty ones among them. */
function tabbedCells(line: Line): readonly Cell[] {
  let at = line.start;
  return line.text.split('\t').map((raw) => {
    const text = raw.trim();
    const start = text === '' ? at + raw.length : at + raw.indexOf(text);
    at += raw.length + 1;
    return { text, start, end: start + text.length };
  });
}

const textsOf = (cells: readonly Cell[]): readonly string[] => cells.map(({ text }) => text);

/**
 * Rows with empty cells, as merged cells leave them, under a header of one line or two; returns how
 * many lines they take.
 */
function layOutTabbed(lines: readonly Line[], from: number, building: Building): number {
  const width = lines[from]?.text.split('\t').length ?? 0;
  const rows: (readonly Cell[])[] = [];
  for (let at = from; at < lines.length && rows.length < longestTable; at++) {
    const cells = tabbedCells(lines[at] ?? { text: '', start: 0 });
    if (cells.length !== width || cells.every(({ text }) => text === '')) break;
    rows.push(cells);
  }
  const [upper, lower] = rows;
  if (width < 3 || upper === undefined || lower === undefined) return 0;
  if (!rows.some((cells) => cells.some(({ text }) => text === ''))) return 0;
  const one = headerOf(textsOf(upper), null);
  const columns = one ?? headerOf(mergedHeads(textsOf(upper), textsOf(lower)), null);
  if (columns === null) return 0;
  const heads = one === null ? 2 : 1;
  const fitting = rows.slice(heads).findIndex((cells) => !fitsRow(cells, columns));
  const count = fitting < 0 ? rows.length : heads + fitting;
  if (count === heads) return 0;
  for (const cells of rows.slice(0, count)) putRow(cells, building);
  return count;
}

/** Rows under a header in one line; returns how many lines they take. */
function layOutRows(lines: readonly Line[], from: number, building: Building): number {
  const line = lines[from];
  if (line === undefined || !anySeparator.test(line.text)) return 0;
  for (const separator of separators) {
    const head = split(line, separator);
    const columns = fullHeader(head);
    if (columns === null) continue;
    const rows: (readonly Cell[])[] = [];
    let next = from + 1;
    let end = next;
    for (; next < lines.length && rows.length < longestTable; next++) {
      const row = lines[next];
      if (row === undefined) break;
      const cells = rowCells(row, columns);
      if (cells !== null) {
        rows.push(cells);
        end = next + 1;
      } else if (row.text.trim() !== '' && !isGroup(row.text)) break;
    }
    if (rows.length === 0) continue;
    putRow(head, building);
    for (const cells of rows) putRow(cells, building);
    return end - from;
  }
  return 0;
}

/** A line in a table that heads a group of rows: one short cell without a number. */
const isGroup = (line: string): boolean =>
  /^(?!.*(?: {2}|[表\t]))[^\d。,;:]{2,16}$/.test(line.trim());

/** A table of one cell a line; returns how many lines it takes. */
function layOutCells(lines: readonly Line[], from: number, building: Building): number {
  const corner = lines[from]?.text.trim() ?? '';
  const opening = columnOf(corner, null);
  if (opening !== 'name' && opening !== 'index' && !isPlaces(corner)) return 0;
  const filled: { cell: Cell; line: number }[] = [];
  for (let at = from; at < lines.length && filled.length < longestTable * 4; at++) {
    const line = lines[at];
    const text = line?.text.trim() ?? '';
    if (line === undefined || text.length > longestName) break;
    if (text === '') continue;
    const start = line.start + line.text.indexOf(text);
    filled.push({ cell: { text, start, end: start + text.length }, line: at });
  }
  const cells = filled.map(({ cell }) => cell);
  for (let width = Math.min(7, cells.length); width >= 2; width--) {
    const columns = fullHeader(cells.slice(0, width));
    if (columns === null) continue;
    const starts = rowStarts(cells, columns);
    const lastRow = starts.at(-1);
    if (lastRow === undefined) continue;
    for (const row of [0, ...starts]) putRow(cells.slice(row, row + width), building);
    const last = filled[lastRow + width - 1];
    return last === undefined ? 0 : last.line - from + 1;
  }
  return 0;
}

/** Where the rows under a header begin, which may have the heads of groups between them. */
function rowStarts(cells: readonly Cell[], columns: readonly Column[]): readonly number[] {
  const width = columns.length;
  const fits = (at: number): boolean => fitsRow(cells.slice(at, at + width), columns);
  const starts: number[] = [];
  for (let at = width; at < cells.length; ) {
    if (fits(at)) {
      starts.push(at);
      at += width;
    } else if (isGroup(cells[at]?.text ?? '') && fits(at + 1)) at += 1;
    else break;
  }
  return starts;
}

function fitsRow(cells: readonly Cell[], columns: readonly Column[]): boolean {
  if (cells.length !== columns.length) return false;
  return columns.every((column, at) => {
    const text = cells[at]?.text ?? '';
    if (column === 'name' || column === 'place')
      return !valueCell.test(text) && !/[。;]/.test(text);
    if (column === 'unit') return text.length <= 5;
    return !isValued(column) || valueCell.test(text);
  });
}

/**
 * Finds the tables of a text that was flattened: rows with cells parted by tabs, bars or blanks, or
 * one cell a line, under a header that names its columns. `text` has half-width forms already.
 */
export function layOutTables(text: string): TableLayout {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ text: line, start });
    start += line.length + 1;
  }
  const building: Building = { tabs: new Set(), drop: new Set(), rows: [] };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]?.text.trim() ?? '';
    if (line.length < 2 || line.length > 120 || /[。;]/.test(line)) continue;
    const tabbed = line.includes('\t') ? layOutTabbed(lines, at, building) : 0;
    const inRows = tabbed > 0 ? tabbed : layOutRows(lines, at, building);
    const taken = inRows > 0 ? inRows : layOutCells(lines, at, building);
    if (taken > 0) at += taken - 1;
  }
  return building;
}
