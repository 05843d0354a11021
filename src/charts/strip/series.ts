import type { Axis } from '../axis/ticks.ts';
import { flyFlags } from '../labels/lanes.ts';
import type { Spot } from '../picture.ts';
import { hundredths } from '../plot/marker-mark.tsx';
import { textGaps, typeSizes } from '../plot/type-sizes.ts';
import { linear, tickText, valueAxis } from '../plot/value-axis.ts';
import { seriesOf } from '../series-of.ts';
import { textWidth } from '../text/width.ts';
import { withUnit } from '../describe.ts';
import type { StripDot, StripModel } from './model.ts';
import { swarm } from './swarm.ts';

/** A dot strip with everything in its place, in px. */
export interface StripSeries {
  readonly width: number;
  readonly height: number;
  /** From the top of the dots to the axis. */
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly axis: Axis;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly dots: readonly (StripDot & { readonly x: number; readonly y: number })[];
  readonly labels: readonly StripLabel[];
  readonly benchmark: { readonly x: number; readonly label: string } | null;
}

/** The name of a chosen locality, above its dot. */
export interface StripLabel {
  readonly key: string;
  readonly name: string;
  readonly aside: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** From the label down to the dot. */
  readonly pole: { readonly x: number; readonly from: number; readonly to: number };
}

/** Radii in px of the dots of chosen localities and of the others. */
export const chosenRadius = 7;
export const otherRadius = 4;

const laneHeight = 21;
/** Of the half of the plot above or below its middle line, px. */
const halfHeight = 52;
const axisHeight = 30;
const benchmarkHeight = 20;
const labelStart = 5;
const tickDistance = 26;

/** Places a strip in a chart `width` px wide. */
export const stripSeries = seriesOf((model: StripModel, width: number): StripSeries => {
  const { axis, ticks, left, right } = placeAxis(model, width);
  const x = linear(axis.domain, left, right);
  const places = swarm(
    model.dots.map((dot) => ({
      x: x(dot.value),
      radius: dot.markerIndex === null ? otherRadius : chosenRadius,
      first: dot.markerIndex !== null,
    })),
    halfHeight,
  );
  const chosen = model.dots.filter((dot) => dot.markerIndex !== null);
  const texts = chosen.map((dot) => ({
    name: dot.label,
    aside: `${dot.year} · ${withUnit(dot.valueText, model.unit)}`,
  }));
  const widths = texts.map(
    ({ name, aside }) =>
      labelStart +
      textWidth(name, typeSizes.label) +
      textGaps.aside +
      textWidth(aside, typeSizes.aside),
  );
  const flags = flyFlags(
    chosen.map((dot, index) => ({ x: x(dot.value), width: widths[index] ?? 0 })),
    width,
  );
  const lanes = flags.reduce((most, flag) => Math.max(most, flag.lane + 1), 0);
  const labelFoot = lanes * laneHeight + 4;
  const top = labelFoot;
  const middle = top + halfHeight + chosenRadius;
  const bottom = middle + halfHeight + chosenRadius;
  const dots = model.dots.map((dot, index) => ({
    ...dot,
    x: hundredths(x(dot.value)),
    y: hundredths(middle + (places[index] ?? 0)),
  }));
  const benchmarkFoot = model.benchmark === null ? 0 : benchmarkHeight;
  return {
    width,
    height: bottom + axisHeight + benchmarkFoot,
    plot: { left, right, top, bottom },
    axis,
    ticks: ticks.map((tick, index) => ({ x: x(axis.ticks[index] ?? 0), text: tick })),
    dots,
    labels: chosen.map((dot, index): StripLabel => {
      const flag = flags[index] ?? { left: 0, lane: 0 };
      const y = labelFoot - 4 - (flag.lane + 0.5) * laneHeight;
      const own = dots.find((one) => one.key === dot.key);
      return {
        key: dot.key,
        name: texts[index]?.name ?? '',
        aside: texts[index]?.aside ?? '',
        x: hundredths(flag.left + labelStart),
        y,
        width: widths[index] ?? 0,
        pole: { x: own?.x ?? 0, from: y - 8, to: (own?.y ?? 0) - chosenRadius },
      };
    }),
    benchmark:
      model.benchmark === null
        ? null
        : { x: hundredths(x(model.benchmark.value)), label: model.benchmark.label },
  };
});

export function stripSpots(model: StripModel, width: number): ReadonlyMap<string, Spot> {
  return new Map(
    stripSeries(model, width).dots.map(({ key, x, y, markerIndex }) => [
      key,
      { x, y, reach: markerIndex === null ? otherRadius : chosenRadius },
    ]),
  );
}

/** An axis whose tick labels all fit, five steps if they do and fewer if not. */
function placeAxis(model: StripModel, width: number) {
  for (let steps = 5; ; steps -= 1) {
    const axis = valueAxis(
      model.dots.map(({ value }) => ({ value, interval: null })),
      model.benchmark?.value ?? null,
      model.rates,
      steps,
    );
    const ticks = axis.ticks.map((tick) => tickText(tick, model.rates, model.language));
    const half = (text: string | undefined) =>
      Math.ceil(Math.max(textWidth(text ?? '', typeSizes.tick) / 2, chosenRadius + 1));
    const left = half(ticks[0]);
    const right = width - half(ticks.at(-1));
    const widest = Math.max(...ticks.map((tick) => textWidth(tick, typeSizes.tick)));
    const fits = (right - left) / (ticks.length - 1) >= widest + tickDistance;
    if (fits || steps === 1) return { axis, ticks, left, right };
  }
}
