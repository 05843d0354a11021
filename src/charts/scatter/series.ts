import { logAxis } from '../axis/log.ts';
import type { Axis } from '../axis/ticks.ts';
import { placeAround } from '../labels/around.ts';
import type { Box } from '../labels/box.ts';
import type { Spot } from '../picture.ts';
import { hundredths } from '../plot/marker-mark.tsx';
import { typeSizes } from '../plot/type-sizes.ts';
import { linear, tickText, valueAxis } from '../plot/value-axis.ts';
import { seriesOf } from '../series-of.ts';
import { textWidth } from '../text/width.ts';
import { wrapText } from '../text/wrap.ts';
import type { ScatterAxis, ScatterModel, ScatterPoint } from './model.ts';

/** A scatter with everything in its place, in px. */
export interface ScatterSeries {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly xTicks: readonly { readonly at: number; readonly text: string }[];
  readonly yTicks: readonly { readonly at: number; readonly text: string }[];
  /** The title of the vertical axis in lines above the plot, of the horizontal one below it. */
  readonly titles: {
    readonly y: readonly { readonly y: number; readonly text: string }[];
    readonly x: readonly { readonly y: number; readonly text: string }[];
  };
  /** The largest first, so that none hides behind another. */
  readonly points: readonly PlacedPoint[];
  /** How many chosen points have no room for their name. */
  readonly unnamed: number;
}

/** A point whose `x` and `y` are in px. */
export interface PlacedPoint extends Omit<ScatterPoint, 'label'> {
  readonly radius: number;
  /** Null where the point has no name on the chart, or no room for it. */
  readonly label: (Box & { readonly text: string }) | null;
}

const plotHeight = 340;
const titleLine = 19;
const tickRow = 24;
/** Radii in px: of points of one size, of the largest and smallest of many, and of others. */
const evenRadius = 7;
const greatestRadius = 22;
const leastRadius = 4;
/** Of the ring that stands for a point without a size. */
const ringRadius = 9;
const otherRadius = 4;
/** Between the edge of the plot and the points at its ends. */
const inset = 10;
const labelHeight = 17;

/** Places a scatter in a chart `width` px wide. */
export const scatterSeries = seriesOf((model: ScatterModel, width: number): ScatterSeries => {
  const titleSize = typeSizes.tick;
  const yTitle = wrapText(`↑ ${model.y.title}`, width, titleSize);
  const xTitle = wrapText(`${model.x.title} →`, width, titleSize);
  const yAxis = axisOf(
    model.points.map((point) => point.y),
    model.y,
    6,
  );
  const yTexts = yAxis.ticks.map((tick) => tickText(tick, model.y.rates, model.language));
  const left = Math.ceil(Math.max(...yTexts.map((text) => textWidth(text, titleSize)))) + 10;
  const top = yTitle.length * titleLine + 8;
  const { axis: xAxis, texts: xTexts, overhang } = xAxisOf(model, width - left);
  const plot: Box = { left, top, width: width - left - overhang, height: plotHeight };
  const x = place(xAxis, model.x, plot.left + inset, plot.left + plot.width - inset);
  const y = place(yAxis, model.y, plot.top + plotHeight - inset, plot.top + inset);
  const sized = model.points
    .map((point) => ({
      ...point,
      x: hundredths(x(point.x)),
      y: hundredths(y(point.y)),
      radius: radiusOf(point, model),
    }))
    .sort((a, b) => b.radius - a.radius);
  const names = sized.map((point) => (point.chosen ? `${point.label} ${point.year}` : null));
  const boxes = placeAround(
    sized.map((point, index) => {
      const name = names[index] ?? null;
      return {
        ...point,
        // A diamond reaches farther than a dot of the same weight.
        radius: point.radius * 1.25,
        label:
          name === null ? null : { width: textWidth(name, typeSizes.aside), height: labelHeight },
      };
    }),
    { left: plot.left, top: plot.top, width: width - plot.left, height: plotHeight },
  );
  const points = sized.map((point, index): PlacedPoint => {
    const box = boxes[index] ?? null;
    return { ...point, label: box === null ? null : { ...box, text: names[index] ?? '' } };
  });
  const foot = plot.top + plotHeight + tickRow;
  return {
    width,
    height: foot + xTitle.length * titleLine + unnamedLine,
    plot,
    xTicks: xAxis.ticks.map((tick, index) => ({ at: x(tick), text: xTexts[index] ?? '' })),
    yTicks: yAxis.ticks.map((tick, index) => ({ at: y(tick), text: yTexts[index] ?? '' })),
    titles: {
      y: yTitle.map((text, index) => ({ text, y: (index + 0.5) * titleLine })),
      x: xTitle.map((text, index) => ({ text, y: foot + (index + 0.5) * titleLine })),
    },
    points,
    unnamed: points.filter((point) => point.chosen && point.label === null).length,
  };
});

/** Kept free below all whether or not it is used, so that the height follows from the width. */
const unnamedLine = 20;

export function scatterSpots(model: ScatterModel, width: number): ReadonlyMap<string, Spot> {
  return new Map(
    scatterSeries(model, width).points.map(({ key, x, y, radius }) => [
      key,
      { x, y, reach: radius },
    ]),
  );
}

/** The area of a point is in proportion to its size, as far as one can still see it. */
function radiusOf({ size, markerIndex }: ScatterPoint, model: ScatterModel): number {
  if (model.size === null) return markerIndex === null ? otherRadius : evenRadius;
  if (size === null) return ringRadius;
  if (size <= 0 || model.size.greatest <= 0) return leastRadius;
  return hundredths(Math.max(leastRadius, greatestRadius * Math.sqrt(size / model.size.greatest)));
}

function axisOf(values: readonly number[], { rates, log }: ScatterAxis, maxSteps: number): Axis {
  if (log && values.length > 0) return logAxis(Math.min(...values), Math.max(...values), maxSteps);
  return valueAxis(
    values.map((value) => ({ value, interval: null })),
    null,
    rates,
    maxSteps,
  );
}

/** The horizontal axis in as many steps as have room for their labels. */
function xAxisOf(model: ScatterModel, room: number) {
  for (let steps = 7; ; steps -= 1) {
    const axis = axisOf(
      model.points.map((point) => point.x),
      model.x,
      steps,
    );
    const texts = axis.ticks.map((tick) => tickText(tick, model.x.rates, model.language));
    const widths = texts.map((text) => textWidth(text, typeSizes.tick));
    const overhang = Math.max(0, Math.ceil((widths.at(-1) ?? 0) / 2) - inset);
    const at = place(axis, model.x, inset, room - overhang - inset);
    const fits = axis.ticks.every((tick, index) => {
      const next = axis.ticks[index + 1];
      if (next === undefined) return true;
      const needed = ((widths[index] ?? 0) + (widths[index + 1] ?? 0)) / 2 + 14;
      return at(next) - at(tick) >= needed;
    });
    if (fits || steps === 1) return { axis, texts, overhang };
  }
}

function place(
  { domain }: Axis,
  { log }: ScatterAxis,
  from: number,
  to: number,
): (value: number) => number {
  if (!log) return linear(domain, from, to);
  const scale = linear([Math.log10(domain[0]), Math.log10(domain[1])], from, to);
  return (value) => scale(Math.log10(value));
}
