import { markerColour } from '../../ui/marker/shapes.ts';
import type { Drawing } from '../picture.ts';
import { BenchmarkPath } from '../plot/benchmark-mark.tsx';
import { GapSign } from '../plot/gap-sign.tsx';
import { MarkerMark } from '../plot/marker-mark.tsx';
import { finishedPlot, Plot } from '../plot/plot.tsx';
import { PlotText, TextGround } from '../plot/texts.tsx';
import { typeSizes } from '../plot/type-sizes.ts';
import { textWidth } from '../text/width.ts';
import type { MultiplesModel } from './model.ts';
import type { PlacedBar } from './place-bars.ts';
import type { PlacedLine } from './place-years.ts';
import {
  barThickness,
  benchmarkIndent,
  multiplesSeries,
  multiplesSpots,
  type PlacedPanel,
  pointRadius,
} from './series.ts';

/** Many small charts on shared scales. */
function MultiplesChart(props: { model: MultiplesModel; width: number }) {
  const { groups, width, height } = multiplesSeries(props.model, props.width);
  return (
    <Plot width={width} height={height}>
      {groups.map((group) => (
        <g key={group.key}>
          {group.title.map(({ y, text }) => (
            <PlotText key={y} x={0} y={y} text={text} size={typeSizes.aside} fill="var(--ink-2)" />
          ))}
          {group.panels.map((panel) => (
            <Panel key={panel.panel.key} placed={panel} />
          ))}
        </g>
      ))}
    </Plot>
  );
}

export const multiplesDrawing: Drawing<MultiplesModel> = {
  Picture: MultiplesChart,
  height: (model, width) => multiplesSeries(model, width).height,
  spots: multiplesSpots,
  finished: finishedPlot,
};

function Panel({ placed }: { placed: PlacedPanel }) {
  const { panel, x, width, title, benchmark, top, bottom, bars, line, ticks } = placed;
  const { markerIndex } = panel;
  const first = title[0];
  return (
    <g>
      {markerIndex === null || first === undefined ? null : (
        <MarkerMark index={markerIndex} x={x + 6} y={first.y} r={5} />
      )}
      {title.map(({ y, text }) => (
        <PlotText
          key={y}
          x={markerIndex === null ? x : x + 18}
          y={y}
          text={text}
          size={13.5}
          fill="var(--ink)"
          bold
        />
      ))}
      {benchmark === null ? null : (
        <>
          <BenchmarkPath d={`M${x} ${benchmark.y}h18`} />
          <PlotText
            x={x + benchmarkIndent}
            y={benchmark.y}
            text={benchmark.text}
            size={typeSizes.aside}
            fill="var(--ink-2)"
          />
        </>
      )}
      {line === null ? (
        <>
          {ticks.map((tick) => (
            <g key={tick.text}>
              <path d={`M${tick.x} ${top}V${bottom}`} stroke="var(--line)" />
              <PlotText x={tick.x} y={tick.y} text={tick.text} size={12} anchor="middle" />
            </g>
          ))}
          <BenchmarkPath d={bars.map(({ held }) => held).join('')} />
          {bars.map((bar) => (
            <Bar key={bar.mark.key} placed={bar} x={x} marked={markerIndex === null} />
          ))}
        </>
      ) : (
        <>
          {ticks.map((tick) => (
            <g key={tick.text}>
              <path d={`M${tick.x + 6} ${tick.y}H${x + width}`} stroke="var(--line-2)" />
              <PlotText x={tick.x} y={tick.y} text={tick.text} size={12} anchor="end" />
            </g>
          ))}
          <BenchmarkPath d={line.held} />
          <Line line={line} />
        </>
      )}
    </g>
  );
}

function Bar(props: { placed: PlacedBar; x: number; marked: boolean }) {
  const { mark, label, bar, y, text } = props.placed;
  return (
    <>
      {props.marked ? <MarkerMark index={mark.markerIndex} x={props.x + 5} y={y} r={4.5} /> : null}
      {label.map((line) => (
        <PlotText
          key={line.y}
          x={props.x + (props.marked ? 16 : 0)}
          y={line.y}
          text={line.text}
          size={typeSizes.aside}
          fill="var(--ink-2)"
        />
      ))}
      {bar === null ? (
        <GapSign why={mark.why ?? 'absent'} x={text.x + 8} y={y} />
      ) : (
        <>
          <rect
            x={bar.from}
            y={y - barThickness / 2}
            width={bar.to - bar.from}
            height={barThickness}
            fill={markerColour(mark.markerIndex)}
            {...(mark.partial
              ? {
                  fillOpacity: 0.35,
                  stroke: markerColour(mark.markerIndex),
                  strokeDasharray: '3 2',
                }
              : {})}
          />
          {props.placed.held === '' ? null : (
            <TextGround x={text.x} y={y} width={textWidth(text.text, typeSizes.aside, true)} />
          )}
          <PlotText
            x={text.x}
            y={y}
            text={text.text}
            size={typeSizes.aside}
            fill="var(--ink)"
            bold
          />
        </>
      )}
    </>
  );
}

function Line({ line }: { line: PlacedLine }) {
  const stroke = markerColour(line.markerIndex);
  return (
    <>
      <path d={line.whiskers} stroke={stroke} strokeWidth={1.5} opacity={0.5} />
      <path d={line.solid} fill="none" stroke={stroke} strokeWidth={2} />
      <path d={line.broken} fill="none" stroke={stroke} strokeWidth={2} strokeDasharray="4 3" />
      {line.points.map(({ mark, x, y }) => (
        <MarkerMark
          key={mark.key}
          index={line.markerIndex}
          x={x}
          y={y}
          r={pointRadius}
          partial={mark.partial}
        />
      ))}
      {line.gaps.map(({ mark, x, y }) => (
        <GapSign key={mark.key} why={mark.why ?? 'absent'} x={x} y={y} />
      ))}
      {line.years.map(({ x, y, text }) => (
        <PlotText key={text} x={x} y={y} text={text} size={12} anchor="middle" />
      ))}
      {line.lastText === null ? null : (
        <PlotText {...line.lastText} size={typeSizes.aside} fill="var(--ink)" bold />
      )}
    </>
  );
}
