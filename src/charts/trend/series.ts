import type { Axis } from '../axis/ticks.ts';
import { spread } from '../labels/spread.ts';
import type { Spot } from '../picture.ts';
import { linePaths } from '../plot/line-paths.ts';
import { hundredths } from '../plot/marker-mark.tsx';
import { labelLineHeight, typeSizes } from '../plot/type-sizes.ts';
import { linear, tickText, valueAxis } from '../plot/value-axis.ts';
import { type LabelLine, labelLines, lineWidth } from '../rows/label.ts';
import { seriesOf } from '../series-of.ts';
import { wrapShort } from '../text/shorten.ts';
import { textWidth } from '../text/width.ts';
import { endText, trendSteps } from './build.ts';
import type { TrendGap, TrendLine, TrendModel, TrendPoint } from './model.ts';

/** A chart over the years with everything in its place, in px. */
export interface TrendSeries {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly axis: Axis;
  readonly yTicks: readonly { readonly y: number; readonly text: string }[];
  /** Every year has its place, those that have no room for their number an empty one. */
  readonly xTicks: readonly { readonly x: number; readonly text: string }[];
  readonly lines: readonly PlacedLine[];
  /** One row of signs above the years for each locality that lacks some. */
  readonly foot: readonly FootRow[];
  /** Where the texts of the labels begin. */
  readonly labelX: number;
  readonly labels: readonly EndLabel[];
  /** The line that values are held against, named in the column of the labels. */
  readonly benchmark: {
    readonly y: number;
    readonly labelY: number;
    readonly lines: readonly string[];
  } | null;
}

export interface PlacedLine {
  readonly markerIndex: number;
  readonly points: readonly (TrendPoint & { readonly x: number; readonly y: number })[];
  /** Path data between neighbouring years that both have values of whole years. */
  readonly solid: string;
  /** The same where one of the two is of a part of its year. */
  readonly broken: string;
  readonly whiskers: string;
}

export interface FootRow {
  readonly markerIndex: number;
  readonly y: number;
  readonly signs: readonly (TrendGap & { readonly x: number })[];
}

/** The name of a locality at the end of its line. */
export interface EndLabel {
  readonly markerIndex: number;
  readonly marker: { readonly x: number; readonly y: number };
  readonly x: number;
  readonly lines: readonly (LabelLine & { readonly y: number })[];
  /** Path data from the last point to the label; empty where they are side by side. */
  readonly leader: string;
}

/** Radius of a point in px. */
export const pointRadius = 6;

const top = 12;
const leastPlotHeight = 250;
const footRow = 17;
const yearsHeight = 30;
const labelSpace = 6;
/** From the last year to the labels, and from a label's marker to its text. */
const toLabels = 18;
const markerColumn = 13;
/** Of a name at the end of a line; in full it stands in the legend. */
const mostNameLines = 2;
/** At most so far, in px, points of one year stand apart so that their whiskers show. */
const apart = 7;

/** Places a model over the years in a chart `width` px wide. */
export const trendSeries = seriesOf((model: TrendModel, width: number): TrendSeries => {
  const values = model.lines.flatMap((line) => line.points);
  const axis = valueAxis(values, model.benchmark?.value ?? null, model.rates, trendSteps);
  const tickTexts = axis.ticks.map((tick) => tickText(tick, model.rates, model.language));
  const maxLabel = Math.max(70, Math.min(190, width * 0.3));
  const texts = model.lines.map((line) =>
    labelLines(line.label, endText(line, model), maxLabel, mostNameLines),
  );
  const lineTexts = texts.flat().map(lineWidth);
  const benchmarkLines =
    model.benchmark === null
      ? []
      : wrapShort(model.benchmark.label, maxLabel, typeSizes.aside, mostNameLines);
  const labelWidth = Math.max(
    ...benchmarkLines.map((line) => textWidth(line, typeSizes.aside)),
    ...lineTexts,
  );
  const heights = texts.map((lines) => lines.length * labelLineHeight + labelSpace);
  if (model.benchmark !== null) heights.push(benchmarkLines.length * labelLineHeight + labelSpace);
  const plotHeight = Math.max(
    leastPlotHeight,
    heights.reduce((sum, height) => sum + height, 0),
  );
  const left =
    Math.ceil(Math.max(...tickTexts.map((text) => textWidth(text, typeSizes.tick)))) + 10;
  const labelX = width - labelWidth;
  const right = labelX - markerColumn - toLabels;
  const bottom = top + plotHeight;
  const y = linear(axis.domain, bottom, top);
  const x = yearScale(model.span, left, right);
  const aside = asides(model.lines, model.span, right - left);
  const lines = model.lines.map((line, index) =>
    placeLine(line, (year) => x(year) + (aside[index] ?? 0), y),
  );
  const lacking = model.lines.filter((line) => line.gaps.length > 0);
  const foot = lacking.map(
    (line, index): FootRow => ({
      markerIndex: line.markerIndex,
      y: bottom + 8 + (index + 0.5) * footRow,
      signs: line.gaps.map((gap) => ({ ...gap, x: x(gap.year) })),
    }),
  );
  const desired = lines.map((line) => line.points.at(-1)?.y ?? bottom);
  if (model.benchmark !== null) desired.push(y(model.benchmark.value));
  const middles = spread(
    desired.map((middle, index) => ({ desired: middle, length: heights[index] ?? 0 })),
    top - 6,
    bottom + 6,
  ).map(hundredths);
  const footHeight = foot.length === 0 ? 0 : 8 + foot.length * footRow;
  return {
    width,
    height: bottom + footHeight + yearsHeight,
    plot: { left, top, right, bottom },
    axis,
    yTicks: axis.ticks.map((tick, index) => ({ y: y(tick), text: tickTexts[index] ?? '' })),
    xTicks: yearTicks(model.span, x, right - left),
    lines,
    foot,
    labelX,
    labels: placeLabels(lines, texts, middles, labelX),
    benchmark:
      model.benchmark === null
        ? null
        : {
            y: hundredths(y(model.benchmark.value)),
            labelY: middles.at(-1) ?? 0,
            lines: benchmarkLines,
          },
  };
});

/** The places of points and of the signs of gaps. */
export function trendSpots(model: TrendModel, width: number): ReadonlyMap<string, Spot> {
  const { lines, foot } = trendSeries(model, width);
  return new Map([
    ...lines.flatMap((line) =>
      line.points.map(({ key, x, y }) => [key, { x, y, reach: pointRadius }] as const),
    ),
    ...foot.flatMap(({ y, signs }) =>
      signs.map(({ key, x }) => [key, { x, y, reach: 6 }] as const),
    ),
  ]);
}

function placeLine(
  line: TrendLine,
  x: (year: number) => number,
  y: (value: number) => number,
): PlacedLine {
  const points = line.points.map((point) => ({
    ...point,
    x: hundredths(x(point.year)),
    y: hundredths(y(point.value)),
  }));
  const whiskers = points.map(({ x: at, interval }) => {
    if (interval === null) return '';
    const [low, high] = [hundredths(y(interval[0])), hundredths(y(interval[1]))];
    return `M${at} ${low}V${high}M${at - 4} ${low}h8M${at - 4} ${high}h8`;
  });
  return {
    markerIndex: line.markerIndex,
    points,
    ...linePaths(points),
    whiskers: whiskers.join(''),
  };
}

function yearScale(span: readonly number[], left: number, right: number): (year: number) => number {
  const first = span[0];
  const last = span.at(-1);
  const inset = 14;
  if (first === undefined || last === undefined) return () => left;
  if (first === last) return () => (left + right) / 2;
  return linear([first, last], left + inset, right - inset);
}

/** How far aside each line stands, so that whiskers of one year do not lie on one another. */
function asides(lines: readonly TrendLine[], span: readonly number[], width: number): number[] {
  if (!lines.some((line) => line.points.some((point) => point.interval !== null)))
    return lines.map(() => 0);
  const slot = width / Math.max(1, span.length);
  const step = Math.min(apart, (slot * 0.4) / lines.length);
  return lines.map((_, index) => (index - (lines.length - 1) / 2) * step);
}

function yearTicks(span: readonly number[], x: (year: number) => number, width: number) {
  const needed = textWidth('2020', typeSizes.tick) + 12;
  const slot = span.length < 2 ? width : (width - 28) / (span.length - 1);
  const every = Math.max(1, Math.ceil(needed / slot));
  const last = span.length - 1;
  return span.map((year, index) => ({
    x: x(year),
    // Counted from the last year, which is the one most looked for.
    text: (last - index) % every === 0 ? String(year) : '',
  }));
}

function placeLabels(
  lines: readonly PlacedLine[],
  texts: readonly (readonly LabelLine[])[],
  middles: readonly number[],
  labelX: number,
): EndLabel[] {
  return lines.map((line, index): EndLabel => {
    const end = line.points.at(-1);
    const own = texts[index] ?? [];
    const middle = middles[index] ?? 0;
    const markerX = labelX - markerColumn + 4;
    const near = end === undefined || (Math.abs(end.y - middle) < 3 && markerX - end.x < 40);
    const elbow = markerX - 12;
    return {
      markerIndex: line.markerIndex,
      marker: { x: markerX, y: middle },
      x: labelX,
      lines: own.map((text, at) => ({
        ...text,
        y: middle + (at - (own.length - 1) / 2) * labelLineHeight,
      })),
      leader: near
        ? ''
        : `M${hundredths(end.x + pointRadius + 3)} ${end.y}H${hundredths(Math.max(elbow - 6, end.x + pointRadius + 3))}L${hundredths(elbow)} ${middle}H${hundredths(markerX - 6)}`,
    };
  });
}
