import type { Drawing } from '../picture.ts';
import { finishedPlot } from '../plot/plot.tsx';
import type { RowsModel } from '../rows/model.ts';
import { RowsFrame } from '../rows/rows-frame.tsx';
import { rowSpots } from '../rows/spots.ts';
import { type IntervalMark, intervalSeries, pointRadius } from './series.ts';

/** Points with 95 % intervals, `width` px wide and as high as the rows need. */
function IntervalsChart(props: { model: RowsModel; width: number }) {
  const series = intervalSeries(props.model, props.width);
  return (
    <RowsFrame
      model={props.model}
      placed={series}
      zeroLine={false}
      marks={series.marks}
      mark={(mark, cx, scale) => <Point mark={mark} cx={cx} scale={scale} />}
    />
  );
}

export const intervalsDrawing: Drawing<RowsModel> = {
  Picture: IntervalsChart,
  height: (model, width) => intervalSeries(model, width).layout.height,
  spots: (model, width) => rowSpots(intervalSeries(model, width), pointRadius),
  finished: finishedPlot,
};

function Point(props: { mark: IntervalMark; cx: number; scale: (value: number) => number }) {
  const { marker, interval, y } = props.mark;
  return (
    <g>
      {interval === null ? null : (
        <Whiskers
          low={props.scale(interval[0])}
          high={props.scale(interval[1])}
          y={y}
          colour={marker.colour}
        />
      )}
      <path
        transform={`translate(${props.cx} ${y})`}
        d={marker.d}
        fill={marker.hollow ? 'var(--card)' : marker.colour}
        stroke={marker.hollow ? marker.colour : 'none'}
        strokeWidth={marker.strokeWidth}
      />
    </g>
  );
}

function Whiskers(props: { low: number; high: number; y: number; colour: string }) {
  const { low, high, y, colour } = props;
  return (
    <path
      d={`M${low} ${y}H${high}M${low} ${y - 6}v12M${high} ${y - 6}v12`}
      fill="none"
      stroke={colour}
      strokeWidth={2}
    />
  );
}
