import { markerColour } from '../../ui/marker/shapes.ts';
import type { Drawing } from '../picture.ts';
import { LevelBenchmark } from '../plot/benchmark-mark.tsx';
import { GapSign } from '../plot/gap-sign.tsx';
import { LabelText } from '../plot/label-text.tsx';
import { MarkerMark } from '../plot/marker-mark.tsx';
import { finishedPlot, Plot } from '../plot/plot.tsx';
import { PlotText } from '../plot/texts.tsx';
import type { TrendModel } from './model.ts';
import {
  type PlacedLine,
  pointRadius,
  trendSeries,
  trendSpots,
  type TrendSeries,
} from './series.ts';

/** Values over the years: lines that break where data are missing, named at their ends. */
function TrendChart(props: { model: TrendModel; width: number }) {
  const series = trendSeries(props.model, props.width);
  const { plot, benchmark } = series;
  return (
    <Plot width={series.width} height={series.height}>
      <Grid series={series} />
      {benchmark === null ? null : (
        <LevelBenchmark
          y={benchmark.y}
          left={plot.left}
          right={plot.right}
          label={{ ...benchmark, x: series.labelX }}
        />
      )}
      {series.labels.map(({ leader, markerIndex }) => (
        <path
          key={markerIndex}
          d={leader}
          fill="none"
          stroke="var(--ink-3)"
          strokeWidth={1}
          strokeDasharray="1 3"
        />
      ))}
      {series.lines.map((line) => (
        <Line key={line.markerIndex} line={line} />
      ))}
      <Foot series={series} />
      {series.labels.map((label) => (
        <g key={label.markerIndex}>
          <MarkerMark index={label.markerIndex} {...label.marker} r={4.5} />
          {label.lines.map((line) => (
            <LabelText key={line.y} line={line} x={label.x} />
          ))}
        </g>
      ))}
    </Plot>
  );
}

export const trendDrawing: Drawing<TrendModel> = {
  Picture: TrendChart,
  height: (model, width) => trendSeries(model, width).height,
  spots: trendSpots,
  finished: finishedPlot,
};

function Grid({ series }: { series: TrendSeries }) {
  const { plot, yTicks, xTicks, axis } = series;
  return (
    <>
      {yTicks.map(({ y, text }) => (
        <g key={text}>
          <path d={`M${plot.left} ${y}H${plot.right}`} stroke="var(--line-2)" />
          <PlotText x={plot.left - 8} y={y} text={text} anchor="end" />
        </g>
      ))}
      <path
        d={`M${plot.left} ${plot.bottom}H${plot.right}`}
        // Where the axis starts at zero its foot is a line to stand on.
        stroke={axis.domain[0] === 0 ? 'var(--ink-3)' : 'var(--line)'}
      />
      {xTicks.map(({ x, text }) => (
        <g key={x}>
          <path d={`M${x} ${plot.bottom}v4`} stroke="var(--ink-3)" />
          <PlotText x={x} y={series.height - 12} text={text} anchor="middle" />
        </g>
      ))}
    </>
  );
}

function Line({ line }: { line: PlacedLine }) {
  const stroke = markerColour(line.markerIndex);
  return (
    <g>
      <path d={line.whiskers} fill="none" stroke={stroke} strokeWidth={1.5} opacity={0.6} />
      <path d={line.solid} fill="none" stroke={stroke} strokeWidth={2} />
      <path d={line.broken} fill="none" stroke={stroke} strokeWidth={2} strokeDasharray="5 4" />
      {line.points.map((point) => (
        <MarkerMark
          key={point.key}
          index={line.markerIndex}
          x={point.x}
          y={point.y}
          r={pointRadius}
          partial={point.partial}
        />
      ))}
    </g>
  );
}

/** Which years each locality lacks and why, above the years. */
function Foot({ series }: { series: TrendSeries }) {
  return series.foot.map(({ markerIndex, y, signs }) => (
    <g key={markerIndex}>
      <MarkerMark index={markerIndex} x={series.plot.left - 12} y={y} r={4} />
      {signs.map((sign) => (
        <GapSign key={sign.key} why={sign.why} x={sign.x} y={y} />
      ))}
    </g>
  ));
}
