import type { Axis } from '../axis/ticks.ts';
import type { RowsModel, ChartRow } from './model.ts';
import { textWidth } from '../text/width.ts';
import { layOutRows } from './layout.ts';
import type { Layout } from './placement.ts';
import { typeSizes, unitOnMarks } from '../plot/type-sizes.ts';

/** An axis with its tick labels, and the layout that goes with it. */
export interface PlacedAxis {
  readonly axis: Axis;
  readonly tickTexts: readonly string[];
  readonly layout: Layout;
}

/** How one kind of chart wants its rows placed. */
interface Kind {
  /** The axis in at most so many steps. */
  readonly axis: (maxSteps: number) => Axis;
  readonly tickText: (tick: number) => string;
  /** The value at which the mark of a row ends. */
  readonly end: (row: ChartRow) => number;
  readonly markOverhang: number;
  readonly markerBeside: boolean;
}

/** Of the label of a line that values are held against, px. */
const benchmarkHeight = 20;

/** Tick labels keep at least this distance from each other, px. */
const tickDistance = 26;

/**
 * Axis and layout together, as each needs the other: the length of the axis follows from the texts,
 * and how many tick labels fit from its length. Starts from five steps and takes fewer until all
 * labels fit side by side.
 */
export function placeAxis(model: RowsModel, width: number, kind: Kind): PlacedAxis {
  for (let maxSteps = 5; ; maxSteps -= 1) {
    const placed = place(model, width, kind, kind.axis(maxSteps));
    if (maxSteps === 1 || ticksFit(placed)) return placed;
  }
}

function place(model: RowsModel, width: number, kind: Kind, axis: Axis): PlacedAxis {
  const [from, to] = axis.domain;
  const tickTexts = axis.ticks.map(kind.tickText);
  const half = (text: string | undefined) =>
    text === undefined ? 0 : Math.ceil(textWidth(text, typeSizes.tick) / 2);
  const layout = layOutRows({
    rows: model.rows,
    unit: unitOnMarks(model.unit),
    width,
    reach: (row) => (kind.end(row) - from) / (to - from),
    markOverhang: kind.markOverhang,
    markerBeside: kind.markerBeside,
    headroom: model.benchmark === null ? 0 : benchmarkHeight,
    tickOverhang: [half(tickTexts[0]), half(tickTexts.at(-1))],
  });
  return { axis, tickTexts, layout };
}

function ticksFit({ axis, tickTexts, layout }: PlacedAxis): boolean {
  const widest = Math.max(...tickTexts.map((text) => textWidth(text, typeSizes.tick)));
  return layout.plot.width / (axis.ticks.length - 1) >= widest + tickDistance;
}
