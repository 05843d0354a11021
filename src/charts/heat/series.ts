import { seriesOf } from '../series-of.ts';
import type { Spot } from '../picture.ts';
import { typeSizes } from '../plot/type-sizes.ts';
import { wrapText } from '../text/wrap.ts';
import type { HeatCell, HeatColumn, HeatModel, HeatRow } from './model.ts';

/** A heat table as a picture: as many bands of columns below one another as the width asks for. */
export interface HeatSeries {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly HeatBand[];
  /** Where the last column of the widest band ends. */
  readonly right: number;
}

interface HeatBand {
  readonly dimensions: readonly {
    readonly x: number;
    readonly y: number;
    readonly label: string;
  }[];
  readonly heads: readonly HeatHead[];
  readonly rows: readonly PlacedRow[];
  /** Where the cells begin, below the heads. */
  readonly top: number;
}

interface HeatHead extends HeatColumn {
  /** Left end and width of the column. */
  readonly x: number;
  readonly width: number;
  readonly lines: readonly { readonly y: number; readonly text: string }[];
}

interface PlacedRow {
  readonly row: HeatRow;
  readonly y: number;
  readonly height: number;
  readonly label: readonly { readonly y: number; readonly text: string }[];
  readonly cells: readonly PlacedCell[];
}

export interface PlacedCell {
  readonly cell: HeatCell;
  readonly neutral: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Width in px of the column of names and, at least and at most, of one of values. */
const nameWidth = 168;
const leastColumn = 84;
const mostColumn = 150;

const headSize = 12.5;
const headLine = 16;
const dimensionLine = 24;
const rowPadding = 14;
const nameLine = 18;
const bandGap = 26;

/** Places a heat table in a picture `width` px wide. */
export const heatSeries = seriesOf((model: HeatModel, width: number): HeatSeries => {
  const names = Math.min(nameWidth, width * 0.34);
  const perBand = Math.max(1, Math.floor((width - names) / leastColumn));
  const bandCount = Math.max(1, Math.ceil(model.columns.length / perBand));
  // Evenly full bands rather than a last one of a single column.
  const inBand = Math.max(1, Math.ceil(model.columns.length / bandCount));
  const column = Math.min(mostColumn, Math.floor((width - names) / inBand));
  const bands: HeatBand[] = [];
  let top = 0;
  for (let from = 0; from < model.columns.length; from += inBand) {
    const band = placeBand(model, from, from + inBand, names, column, top);
    bands.push(band);
    top = footOf(band) + bandGap;
  }
  return { width, height: Math.max(0, top - bandGap) + 2, bands, right: names + inBand * column };
});

export function heatSpots(model: HeatModel, width: number): ReadonlyMap<string, Spot> {
  return new Map(
    heatSeries(model, width).bands.flatMap((band) =>
      band.rows.flatMap((row) =>
        row.cells.map(({ cell, x, y, width: wide, height }) => [
          cell.key,
          { x: x + wide / 2, y: y + height / 2, reach: height / 2 },
        ]),
      ),
    ),
  );
}

function placeBand(
  model: HeatModel,
  from: number,
  to: number,
  names: number,
  column: number,
  top: number,
): HeatBand {
  const columns = model.columns.slice(from, to);
  const texts = columns.map(({ label, unit }) => [
    ...wrapText(label, column - 10, headSize),
    ...(unit === '' ? [] : [unit]),
  ]);
  const headLines = Math.max(1, ...texts.map((lines) => lines.length));
  const headFoot = top + dimensionLine + headLines * headLine + 8;
  const heads = columns.map((head, index): HeatHead => {
    const lines = texts[index] ?? [];
    const first = headFoot - 4 - lines.length * headLine;
    return {
      ...head,
      x: names + index * column,
      width: column,
      lines: lines.map((text, at) => ({ text, y: first + (at + 0.5) * headLine })),
    };
  });
  let y = headFoot;
  const rows = model.rows.map((row): PlacedRow => {
    const lines = wrapText(
      row.year === null ? row.label : `${row.label}\n${row.year}`,
      names - 34,
      typeSizes.label,
    );
    const height = lines.length * nameLine + rowPadding;
    const placed: PlacedRow = {
      row,
      y,
      height,
      label: lines.map((text, at) => ({
        text,
        y: y + height / 2 + (at - (lines.length - 1) / 2) * nameLine,
      })),
      cells: row.cells.slice(from, to).map((cell, index) => ({
        cell,
        neutral: columns[index]?.neutral ?? true,
        x: names + index * column,
        y,
        width: column,
        height,
      })),
    };
    y += height;
    return placed;
  });
  return {
    dimensions: dimensionHeads(model, from, to, names, column, top),
    heads,
    rows,
    top: headFoot,
  };
}

/** The dimensions of the columns from `from` to `to`, each above its first one. */
function dimensionHeads(
  model: HeatModel,
  from: number,
  to: number,
  names: number,
  column: number,
  top: number,
) {
  let first = 0;
  return model.dimensions.flatMap(({ label, columns }) => {
    const start = Math.max(first, from);
    const end = Math.min(first + columns, to);
    first += columns;
    if (start >= end) return [];
    return [{ x: names + (start - from) * column, y: top + dimensionLine / 2, label }];
  });
}

function footOf(band: HeatBand): number {
  const last = band.rows.at(-1);
  return last === undefined ? band.top : last.y + last.height;
}
