import type { Drawing } from '../picture.ts';
import { MarkerMark, otherDot } from '../plot/marker-mark.tsx';
import { finishedPlot, Plot } from '../plot/plot.tsx';
import { RingMark } from '../plot/ring-mark.tsx';
import { PlotText } from '../plot/texts.tsx';
import { typeSizes } from '../plot/type-sizes.ts';
import type { ScatterModel } from './model.ts';
import { scatterSeries, scatterSpots, type ScatterSeries } from './series.ts';
import { scatterWords } from './words.ts';

/** Two indicators against each other, a named point for each chosen locality and year. */
function ScatterChart(props: { model: ScatterModel; width: number }) {
  const series = scatterSeries(props.model, props.width);
  const { points, unnamed, width, height } = series;
  return (
    <Plot width={width} height={height}>
      <Axes series={series} />
      {points.map(({ key, markerIndex, x, y, radius, partial, sizeMissing }) =>
        sizeMissing !== null ? (
          <RingMark key={key} index={markerIndex} x={x} y={y} r={radius} partial={partial} />
        ) : markerIndex === null ? (
          <path key={key} d={otherDot(x, y, radius)} fill="var(--ink-3)" fillOpacity={0.55} />
        ) : (
          <g key={key} opacity={0.85}>
            <MarkerMark index={markerIndex} x={x} y={y} r={radius} partial={partial} />
          </g>
        ),
      )}
      {points.map(({ key, label }) =>
        label === null ? null : (
          <PlotText
            key={key}
            x={label.left}
            y={label.top + label.height / 2}
            text={label.text}
            size={typeSizes.aside}
            fill="var(--ink)"
          />
        ),
      )}
      {unnamed === 0 ? null : (
        <PlotText
          x={0}
          y={height - 8}
          text={scatterWords(props.model.language).unnamed(unnamed)}
          size={typeSizes.aside}
        />
      )}
    </Plot>
  );
}

export const scatterDrawing: Drawing<ScatterModel> = {
  Picture: ScatterChart,
  height: (model, width) => scatterSeries(model, width).height,
  spots: scatterSpots,
  finished: finishedPlot,
};

function Axes({ series }: { series: ScatterSeries }) {
  const { plot, xTicks, yTicks, titles, width } = series;
  const foot = plot.top + plot.height;
  const right = plot.left + plot.width;
  return (
    <>
      {yTicks.map(({ at, text }) => (
        <g key={text}>
          <path d={`M${plot.left} ${at}H${right}`} stroke="var(--line-2)" />
          <PlotText x={plot.left - 8} y={at} text={text} anchor="end" />
        </g>
      ))}
      {xTicks.map(({ at, text }) => (
        <g key={text}>
          <path d={`M${at} ${plot.top}V${foot}`} stroke="var(--line-2)" />
          <PlotText x={at} y={foot + 12} text={text} anchor="middle" />
        </g>
      ))}
      <path d={`M${plot.left} ${plot.top}V${foot}H${right}`} fill="none" stroke="var(--line)" />
      {titles.y.map(({ text, y }) => (
        <PlotText key={text} x={0} y={y} text={text} fill="var(--ink-2)" />
      ))}
      {titles.x.map(({ text, y }) => (
        <PlotText key={text} x={width} y={y} text={text} fill="var(--ink-2)" anchor="end" />
      ))}
    </>
  );
}
