import type { LegendItem } from '../frame.ts';
import { signParts, signWidth } from '../plot/signs.ts';
import './chart-legend.css';

/** What the signs of a chart mean. */
export function ChartLegend({ legend }: { legend: readonly LegendItem[] }) {
  return (
    <ul className="chart-legend">
      {legend.map(({ label, sign }) => (
        <li key={label}>
          {sign.kind === 'text' ? (
            <b aria-hidden="true">{sign.text}</b>
          ) : (
            <svg aria-hidden="true" width={signWidth(sign)} height={14} overflow="visible">
              {signParts(sign, 0, 7).map((part) => (
                <path
                  key={part.d}
                  d={part.d}
                  fill={part.fill}
                  stroke={part.stroke}
                  strokeWidth={part.strokeWidth}
                  strokeDasharray={part.dash}
                  opacity={part.opacity}
                />
              ))}
            </svg>
          )}
          {label}
        </li>
      ))}
    </ul>
  );
}
