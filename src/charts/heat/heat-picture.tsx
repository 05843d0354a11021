import type { Language } from '../../core/domain/text.ts';
import { MarkerMark } from '../plot/marker-mark.tsx';
import { Plot } from '../plot/plot.tsx';
import { shades } from '../plot/signs.ts';
import { PlotText } from '../plot/texts.tsx';
import { typeSizes } from '../plot/type-sizes.ts';
import { GapSign } from '../plot/gap-sign.tsx';
import type { HeatModel } from './model.ts';
import { heatSeries, type PlacedCell } from './series.ts';
import { heatWords } from './words.ts';

/** The heat table as one SVG element, for images. */
export function HeatPicture(props: { model: HeatModel; width: number }) {
  const { bands, width, height, right } = heatSeries(props.model, props.width);
  return (
    <Plot width={width} height={height}>
      {bands.map((band) => (
        <g key={band.top}>
          {band.dimensions.map(({ x, y, label }) => (
            <PlotText key={x} x={x + 6} y={y} text={label} size={12} />
          ))}
          {band.heads.map((head) => (
            <g key={head.key}>
              {head.lines.map(({ y, text }) => (
                <PlotText
                  key={y}
                  x={head.x + 6}
                  y={y}
                  text={text}
                  size={12.5}
                  fill={text === head.unit ? 'var(--ink-3)' : 'var(--ink)'}
                />
              ))}
            </g>
          ))}
          {band.rows.map(({ row, y, height: rowHeight, label, cells }) => (
            <g key={row.key}>
              <path d={`M0 ${y}H${right}`} stroke="var(--line)" />
              {row.markerIndex === null ? null : (
                <MarkerMark index={row.markerIndex} x={7} y={label[0]?.y ?? y} r={5.5} />
              )}
              {label.map(({ y: at, text }) => (
                <PlotText
                  key={at}
                  x={22}
                  y={at}
                  text={text}
                  size={text === String(row.year) ? typeSizes.aside : typeSizes.label}
                  fill={text === String(row.year) ? 'var(--ink-3)' : 'var(--ink)'}
                />
              ))}
              {cells.map((cell) => (
                <Cell key={cell.cell.key} placed={cell} language={props.model.language} />
              ))}
              <path d={`M0 ${y + rowHeight}H${right}`} stroke="var(--line)" />
            </g>
          ))}
        </g>
      ))}
    </Plot>
  );
}

function Cell({ placed, language }: { placed: PlacedCell; language: Language }) {
  const { cell, x, y, width, height, neutral } = placed;
  const words = heatWords[language];
  const middle = y + height / 2;
  if (cell.state !== 'value') return <GapSign why={cell.state} x={x + 16} y={middle} />;
  const signs = [cell.inWords ? words.inWordsSign : '', cell.unlike ? words.unlikeSign : ''];
  const aside = [...signs, cell.year === null ? '' : String(cell.year)].filter(
    (part) => part !== '',
  );
  return (
    <>
      {cell.shade === null ? null : (
        <rect
          x={x + 1}
          y={y + 1.5}
          width={width - 2}
          height={height - 3}
          fill={neutral ? 'var(--ink-3)' : 'var(--accent)'}
          fillOpacity={shades[cell.shade]}
        />
      )}
      <PlotText
        x={x + 8}
        y={aside.length === 0 ? middle : middle - 8}
        text={cell.text}
        size={15}
        fill="var(--ink)"
        bold
      />
      {aside.length === 0 ? null : (
        <PlotText x={x + 8} y={middle + 10} text={aside.join(' ')} size={12} fill="var(--ink)" />
      )}
    </>
  );
}
