import { markerColour } from '../../ui/marker/shapes.ts';
import type { Drawing } from '../picture.ts';
import { UprightBenchmark } from '../plot/benchmark-mark.tsx';
import { LabelText } from '../plot/label-text.tsx';
import { MarkerMark, otherDot } from '../plot/marker-mark.tsx';
import { finishedPlot, Plot } from '../plot/plot.tsx';
import { PlotText, TextGround } from '../plot/texts.tsx';
import type { StripModel } from './model.ts';
import { chosenRadius, otherRadius, stripSeries, stripSpots } from './series.ts';

/** A dot for each locality on one axis; the chosen ones have marker and name. */
function StripChart(props: { model: StripModel; width: number }) {
  const { plot, ticks, dots, labels, benchmark, width, height } = stripSeries(
    props.model,
    props.width,
  );
  const others = dots.filter((dot) => dot.markerIndex === null);
  return (
    <Plot width={width} height={height}>
      {ticks.map(({ x, text }) => (
        <g key={text}>
          <path d={`M${x} ${plot.top}V${plot.bottom}`} stroke="var(--line-2)" />
          <PlotText x={x} y={plot.bottom + 15} text={text} anchor="middle" />
        </g>
      ))}
      <path d={`M${plot.left} ${plot.bottom}H${plot.right}`} stroke="var(--line)" />
      {benchmark === null ? null : (
        <UprightBenchmark
          x={benchmark.x}
          top={plot.top}
          bottom={plot.bottom}
          width={width}
          label={benchmark.label}
          labelY={height - 10}
        />
      )}
      {/* One path for all: a thousand dots are no burden then. */}
      <path
        d={others.map(({ x, y }) => otherDot(x, y, otherRadius)).join('')}
        fill="var(--ink-3)"
        fillOpacity={0.55}
      />
      {labels.map(({ key, pole }) => (
        <path
          key={key}
          d={`M${pole.x} ${pole.from}V${pole.to}`}
          stroke={poleColour(dots.find((dot) => dot.key === key)?.markerIndex)}
          strokeWidth={1.25}
        />
      ))}
      {dots.map(({ key, markerIndex, x, y }) =>
        markerIndex === null ? null : (
          <MarkerMark key={key} index={markerIndex} x={x} y={y} r={chosenRadius} />
        ),
      )}
      {labels.map(({ key, name, aside, x, y, width: labelWidth }) => (
        <g key={key}>
          <TextGround x={x} y={y} width={labelWidth - 8} />
          <LabelText line={{ name, aside, y }} x={x} />
        </g>
      ))}
    </Plot>
  );
}

export const stripDrawing: Drawing<StripModel> = {
  Picture: StripChart,
  height: (model, width) => stripSeries(model, width).height,
  spots: stripSpots,
  finished: finishedPlot,
};

function poleColour(markerIndex: number | null | undefined): string {
  return markerIndex == null ? 'var(--ink-3)' : markerColour(markerIndex);
}
