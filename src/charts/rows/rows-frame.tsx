import { Fragment, type ReactElement } from 'react';
import { UprightBenchmark } from '../plot/benchmark-mark.tsx';
import { Plot } from '../plot/plot.tsx';
import { PlotText } from '../plot/texts.tsx';
import { unitOnMarks } from '../plot/type-sizes.ts';
import type { RowsModel } from './model.ts';
import { RowTexts } from './row-texts.tsx';
import type { PlacedAxis } from './series.ts';

/** A mark to draw: `x` on the axis, `y` in px of the chart. */
interface Mark {
  readonly key: string;
  readonly x: number;
  readonly y: number;
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
  const foot = plot.top + plot.height;
  const scale = (value: number) => plot.left + ((value - from) / (to - from)) * plot.width;
  return (
    <Plot width={width} height={height}>
      {axis.ticks.map((tick, index) => (
        <Fragment key={tick}>
          <path d={`M${scale(tick)} ${plot.top}V${foot}`} stroke="var(--line-2)" />
          <PlotText
            x={scale(tick)}
            y={foot + tickMiddle}
            text={tickTexts[index] ?? ''}
            anchor="middle"
          />
        </Fragment>
      ))}
      {props.zeroLine ? (
        <path d={`M${scale(0)} ${plot.top}V${foot}`} stroke="var(--ink-3)" />
      ) : null}
      {benchmark === null ? null : (
        <UprightBenchmark
          x={scale(benchmark.value)}
          top={plot.top}
          bottom={foot}
          width={width}
          label={benchmark.label}
        />
      )}
      <RowTexts unit={unitOnMarks(props.model.unit)} rows={layout.rows} />
      {props.marks.map((mark) => (
        <g key={mark.key} className="row-mark">
          {props.mark(mark, scale(mark.x), scale)}
        </g>
      ))}
    </Plot>
  );
}

/** From the foot of the plot to the middle of the tick labels, px. */
const tickMiddle = 18;
