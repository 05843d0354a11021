import type { Demotion } from '../../domain/figure.ts';
import type { Span } from '../normalise.ts';
import type { Passage } from '../passages.ts';
import { readValue } from '../quantities/find.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { splitUnit } from '../quantities/units.ts';
import { type Column, columnOf, headerOf, isOfAll, nameIn, withoutBrackets } from './columns.ts';

/** One value of a table: its row and column say what a sentence says elsewhere. */
export interface TableValue {
  readonly quantity: Quantity;
  readonly passage: Passage;
  /** Why the column holds no headline figures, null for that of the reported year. */
  readonly demotion: Demotion | null;
  /** What stands above the table, and the header of its group of rows. */
  readonly captions: readonly string[];
  /** The names of the rows above. */
  readonly above: readonly string[];
}

/** The tables of a clean text: their values, and the lines that hold nothing else. */
export interface Tables {
  readonly values: readonly TableValue[];
  readonly spans: readonly Span[];
}

interface Cell extends Span {
  readonly text: string;
}

const demotions: Partial<Record<Column, Demotion>> = {
  prior: 'prior-year',
  change: 'change',
  target: 'target',
  cumulative: 'cumulative',
  part: 'part-of-total',
};

function cellsOf(line: string, start: number): readonly Cell[] {
  let at = start;
  return line.split('\t').map((raw) => {
    const text = raw.trim();
    const from = at + raw.indexOf(text);
    at += raw.length + 1;
    return { text, start: from, end: from + text.length };
  });
}

const bracketed = (text: string): string =>
  [...text.matchAll(/\(([^()]{1,12})\)/g)].at(-1)?.[1]?.replace(/^单位[::]?/, '') ?? '';

/** The first of several texts that is a unit, with the power of ten that goes before it. */
function unitOf(candidates: readonly string[]): { unit: string; power: number } {
  for (const candidate of candidates) {
    const found = splitUnit(candidate.replace(/ /g, ''));
    if (found !== null) return found;
  }
  return { unit: '', power: 0 };
}

interface Header {
  readonly columns: readonly Column[];
  readonly cells: readonly Cell[];
  readonly captions: readonly string[];
  /** The units that the captions list, in their order. */
  readonly units: readonly string[];
}

/** What a cell counts, without list marks, brackets and quotation marks. */
const nounIn = (cell: string): string =>
  withoutBrackets(cell.replace(/[“”‘’《》]/g, '')).replace(
    /^(?:\d{1,2}[.、]|其中[::]?|[-—·]+)/,
    '',
  );

function valuesOfRow(
  cells: readonly Cell[],
  header: Header,
  group: string,
  above: readonly string[],
): readonly TableValue[] {
  const { columns } = header;
  const name = cells[nameIn(columns)];
  if (name === undefined) return [];
  const ofPlaces = columns.includes('place');
  const captions = group === '' ? header.captions : [...header.captions, group];
  const own = cells[columns.indexOf('unit')]?.text ?? '';
  const part = /^(?:其中|[-—·])/.test(name.text);
  return columns.flatMap((column, index) => {
    const cell = cells[index];
    if (cell === undefined) return [];
    if (column !== 'current' && column !== 'measure' && !(column in demotions)) return [];
    const head = header.cells[index]?.text ?? '';
    const left = nounIn(ofPlaces ? head : name.text);
    const told = unitOf([
      own,
      bracketed(name.text),
      bracketed(head),
      listedUnit(left, header.units),
    ]);
    const quantity = readValue(cell, told);
    if (quantity === null) return [];
    const passage: Passage = {
      // Of itself alone: last year's number beside it is none of its parts.
      sentence: { start: cell.start, end: cell.end },
      clause: { start: name.start, end: quantity.end },
      left: part ? `其中${left}` : left,
      right: '',
      previous: '',
      lead: '',
      said: '',
      around: [...captions, left].join('\n'),
      bracket: null,
    };
    // What one of several places has is a part of what all have.
    const ofPart = ofPlaces && !isOfAll(name.text) ? 'part-of-total' : null;
    return [{ quantity, passage, demotion: demotions[column] ?? ofPart, captions, above }];
  });
}

const captionUnits = /单位[::]\s?((?:[^\s()、,;/]{1,4}[、,;/]?){1,6})/;

/** Which of the units that a caption lists, "单位:件、%、万元", is that of what is counted. */
function listedUnit(noun: string, units: readonly string[]): string {
  if (noun.endsWith('率')) return '%';
  const isMoney = (unit: string): boolean => unit.endsWith('元');
  const money = /金额|款|损失|标的|资金|经费/.test(noun);
  const fitting = units.find((unit) => isMoney(unit) === money && unit !== '%');
  return fitting ?? (money ? '' : (units[0] ?? ''));
}

/** The lines above a header that may be its caption, nearest first. */
function captionsAbove(lines: readonly string[], at: number): readonly string[] {
  const found: string[] = [];
  for (let index = at - 1; index >= 0 && found.length < 2; index--) {
    const line = lines[index]?.trim() ?? '';
    if (line === '') continue;
    if (line.length > 60 || /[。;\t]/.test(line)) break;
    found.push(line);
    if (/表/.test(line)) break;
  }
  return found.reverse();
}

const textsOf = (cells: readonly Cell[]): readonly string[] => cells.map(({ text }) => text);

/** Of a header in two lines the cell that says more. */
const inTwoLines = (lower: Cell, upper: Cell | undefined): Cell =>
  lower.text === '' ? (upper ?? lower) : lower;

/** Whether a line may be the first of a header in two lines. */
const opensHeader = (cells: readonly Cell[], year: number): boolean =>
  cells.some(({ text }) => columnOf(text, year) === 'name') &&
  cells.every(({ text }) => text === '' || columnOf(text, year) !== null);

/** Reads the tables of a clean text from `body` on; their rows hold tabs, see `layout.ts`. */
export function readTables(text: string, body: number, year: number): Tables {
  const values: TableValue[] = [];
  const spans: Span[] = [];
  if (!text.includes('\t')) return { values, spans };
  const lines = text.split('\n');
  let header: Header | null = null;
  let upper: readonly Cell[] | null = null;
  let group = '';
  let names: readonly string[] = [];
  let start = 0;
  for (const [at, line] of lines.entries()) {
    const from = start;
    start += line.length + 1;
    if (from < body || line.trim() === '') continue;
    if (!line.includes('\t')) {
      group = line.trim();
      continue;
    }
    const cells = cellsOf(line, from);
    spans.push({ start: from, end: start });
    const above: readonly Cell[] = upper ?? [];
    const heads = cells.map((cell, index) => inTwoLines(cell, above[index]));
    const columns = headerOf(textsOf(cells), year) ?? headerOf(textsOf(heads), year);
    upper = columns === null && opensHeader(cells, year) ? cells : null;
    if (columns !== null) {
      const captions = captionsAbove(lines, at - (above.length > 0 ? 1 : 0));
      const units = captionUnits.exec(captions.join('\n'))?.[1]?.split(/[、,;/]/) ?? [];
      header = { columns, cells: heads, captions, units };
      group = '';
      names = [];
    } else if (header !== null && upper === null && cells.length === header.columns.length) {
      group = cells[header.columns.indexOf('group')]?.text || group;
      values.push(...valuesOfRow(cells, header, group, names));
      names = [...names.slice(-20), cells[nameIn(header.columns)]?.text ?? ''];
    }
  }
  return { values, spans };
}
