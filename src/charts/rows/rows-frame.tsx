import type { ReactElement } from 'react';
import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { UprightBenchmark } from '../plot/benchmark-mark.tsx';
import type { RowsModel } from './model.ts';
import { RowTexts } from './row-texts.tsx';
import type { PlacedAxis } from './series.ts';
import { baseline, typeSizes, unitOnMarks } from '../plot/type-sizes.ts';

/** A mark to draw: `x` on the axis, `y` in px of the chart. */
interface Mark {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

interface TickProps {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly index?: number;
}

/**
 * The frame that the row charts share: value axis with grid, the marks through `mark` at their place
 * in px, labels and values. `scale` turns a value into px, for marks that have more than one point.
 */
export function RowsFrame<T extends Mark>(props: {
  model: Pick<RowsModel, 'unit' | 'benchmark'>;
  placed: PlacedAxis;
  /** Draws a line where the axis is 0, for marks that start there. */
  zeroLine: boolean;
  marks: readonly T[];
  mark: (mark: T, cx: number, scale: (value: number) => number) => ReactElement;
}) {
  const { axis, tickTexts, layout } = props.placed;
  const { width, height, plot } = layout;
  const { benchmark } = props.model;
  const [from, to] = axis.domain;
  const scale = (value: number) => plot.left + ((value - from) / (to - from)) * plot.width;
  const tick = ({ x, y, index }: TickProps) => (
    <text
      x={Number(x)}
      y={baseline(Number(y) + 10, typeSizes.tick)}
      fontSize={typeSizes.tick}
      fill="var(--ink-3)"
      textAnchor="middle"
    >
      {tickTexts[index ?? 0]}
    </text>
  );
  return (
    <ScatterChart
      width={width}
      height={height}
      margin={{
        top: plot.top,
        left: plot.left,
        right: width - plot.left - plot.width,
        bottom: height - plot.top - plot.height - tickLine,
      }}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke="var(--line-2)" />
      <XAxis
        type="number"
        dataKey="x"
        domain={[from, to]}
        ticks={[...axis.ticks]}
        interval={0}
        height={tickLine}
        tickLine={false}
        axisLine={false}
        tick={tick}
      />
      <YAxis
        type="number"
        dataKey="y"
        domain={[plot.top, plot.top + plot.height]}
        reversed
        hide
        width={0}
      />
      <Scatter
        data={props.marks.map(({ x, y }) => ({ x, y }))}
        isAnimationActive={false}
        shape={({ cx, index }: { cx: number | undefined; index: number }) => {
          const mark = props.marks[index];
          return mark === undefined || cx === undefined ? <g /> : props.mark(mark, cx, scale);
        }}
      />
      {props.zeroLine ? (
        <path d={`M${scale(0)} ${plot.top}v${plot.height}`} stroke="var(--ink-3)" />
      ) : null}
      {benchmark === null ? null : (
        <UprightBenchmark
          x={scale(benchmark.value)}
          top={plot.top}
          bottom={plot.top + plot.height}
          width={width}
          label={benchmark.label}
        />
      )}
      <RowTexts unit={unitOnMarks(props.model.unit)} rows={layout.rows} />
    </ScatterChart>
  );
}

/** The part of the axis' height that Recharts is told of, px; the rest is margin. */
const tickLine = 20;
