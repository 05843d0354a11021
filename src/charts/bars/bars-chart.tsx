import type { Drawing } from '../picture.ts';
import { finishedPlot } from '../plot/plot.tsx';
import type { RowsModel } from '../rows/model.ts';
import { RowsFrame } from '../rows/rows-frame.tsx';
import { rowSpots } from '../rows/spots.ts';
import { type BarMark, barSeries, barThickness } from './series.ts';

/** Horizontal bars from zero, `width` px wide and as high as the rows need. */
function BarsChart(props: { model: RowsModel; width: number }) {
  const series = barSeries(props.model, props.width);
  return (
    <RowsFrame
      model={props.model}
      placed={series}
      zeroLine
      marks={series.marks}
      mark={(mark, cx, scale) => <Bar mark={mark} from={scale(0)} to={cx} />}
    />
  );
}

export const barsDrawing: Drawing<RowsModel> = {
  Picture: BarsChart,
  height: (model, width) => barSeries(model, width).layout.height,
  spots: (model, width) => rowSpots(barSeries(model, width), barThickness / 2),
  finished: finishedPlot,
};

/** A value of 0 shows as an upright stroke on the zero line: told, and nothing. */
function Bar(props: { mark: BarMark; from: number; to: number }) {
  const { mark, from, to } = props;
  const zero = mark.x === 0;
  const width = zero ? zeroMark.width : Math.max(to - from, least);
  const height = zero ? zeroMark.height : barThickness;
  return (
    <rect
      x={zero ? from - width / 2 : from}
      y={mark.y - height / 2}
      width={width}
      height={height}
      fill={mark.colour}
    />
  );
}

/** Nothing told is drawn narrower than this, px. */
const least = 2;

/** A zero stands out from a short bar: it straddles the line and is taller, px. */
const zeroMark = { width: 4, height: 24 } as const;
