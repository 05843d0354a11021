import { markerPath } from '../../ui/marker/shapes.ts';
import { lineWidth } from './label.ts';
import type { PlacedRow } from './placement.ts';
import type { PlacedBadge } from './trailing.ts';
import { badgeBox, baseline, textGaps, typeSizes } from '../plot/type-sizes.ts';

/** Labels, values, ranks and badges of all rows, on top of grid and marks. */
export function RowTexts(props: { unit: string; rows: readonly PlacedRow[] }) {
  return (
    <g>
      {props.rows.map((placed) => (
        <g key={placed.row.key}>
          <RowLabel placed={placed} />
          <RowValue placed={placed} unit={props.unit} />
          {placed.badges.map((badge) => (
            <RowBadge key={badge.badge.text} placed={badge} />
          ))}
        </g>
      ))}
    </g>
  );
}

function RowLabel({ placed }: { placed: PlacedRow }) {
  const { label, marker, row } = placed;
  const shape = marker === null ? null : markerPath(row.markerIndex, marker.x, marker.y, 5);
  return (
    <>
      {shape === null ? null : (
        <path
          d={shape.d}
          fill={shape.hollow ? 'var(--card)' : shape.colour}
          stroke={shape.hollow ? shape.colour : 'none'}
          strokeWidth={shape.strokeWidth}
        />
      )}
      {label.anchor === 'end'
        ? null
        : label.lines.map((line) => (
            <Ground key={line.y} x={label.x} y={line.y} width={lineWidth(line)} />
          ))}
      {label.lines.map((line) => (
        <text
          key={line.y}
          x={label.x}
          y={baseline(line.y, typeSizes.label)}
          textAnchor={label.anchor}
          fontSize={typeSizes.label}
          fill="var(--ink)"
        >
          {line.name}
          {line.aside === null ? null : (
            <tspan
              dx={line.name === '' ? 0 : textGaps.aside}
              fontSize={typeSizes.aside}
              fill="var(--ink-3)"
            >
              {line.aside}
            </tspan>
          )}
        </text>
      ))}
    </>
  );
}

function RowValue({ placed, unit }: { placed: PlacedRow; unit: string }) {
  const { row, value, markY } = placed;
  const y = baseline(markY, typeSizes.value);
  return (
    <>
      <Ground x={value.x} y={markY} width={value.width} />
      <text x={value.x} y={y} fontSize={typeSizes.value} fontWeight={600} fill="var(--ink)">
        {row.valueText}
        {unit === '' ? null : (
          <tspan dx={textGaps.unit} fontSize={typeSizes.unit} fontWeight={400} fill="var(--ink-2)">
            {unit}
          </tspan>
        )}
        {value.rank === null ? null : (
          <tspan dx={textGaps.rank} fontSize={typeSizes.rank} fontWeight={400} fill="var(--ink-3)">
            {value.rank}
          </tspan>
        )}
      </text>
    </>
  );
}

/** Background behind a line of text whose middle is at `y`: grid lines stop short of words and figures. */
function Ground(props: { x: number; y: number; width: number }) {
  return (
    <rect x={props.x - 3} y={props.y - 10} width={props.width + 6} height={20} fill="var(--card)" />
  );
}

const badgeColours = {
  plain: { ground: 'var(--tint)', text: 'var(--ink-2)' },
  warn: { ground: 'var(--warn-tint)', text: 'var(--warn)' },
  error: { ground: 'var(--err-tint)', text: 'var(--err)' },
} as const;

function RowBadge({ placed }: { placed: PlacedBadge }) {
  const colours = badgeColours[placed.badge.tone];
  return (
    <>
      <rect
        x={placed.x}
        y={placed.y}
        width={placed.width}
        height={badgeBox.height}
        rx={4}
        fill={colours.ground}
      />
      <text
        x={placed.x + placed.width / 2}
        y={baseline(placed.y + badgeBox.height / 2, typeSizes.badge)}
        textAnchor="middle"
        fontSize={typeSizes.badge}
        fill={colours.text}
      >
        {placed.badge.text}
      </text>
    </>
  );
}
