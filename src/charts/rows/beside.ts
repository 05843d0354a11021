import { axisLength } from './axis-length.ts';
import { labelLines, lineWidth } from './label.ts';
import type { Layout, PlacedRow, RowsToPlace } from './placement.ts';
import { wrapUp } from './placement.ts';
import { badgeLineHeight, badgesWidth, placeBadges, tolerance, valueWidth } from './trailing.ts';
import {
  badgeBox,
  labelLineHeight,
  markHeight,
  textGaps,
  topGap,
  valueGap,
} from '../plot/type-sizes.ts';

const labelGap = 14;
const markerColumn = 20;

/** Above and below the content of a row together, px. */
const rowPadding = 14;

/** Labels in a column left of the axis, values and, where there is room, badges behind the marks. */
export function layOutBeside(input: RowsToPlace): Layout {
  const maxLabel = Math.min(210, input.width * 0.3);
  const labels = input.rows.map((row) => labelLines(row.label, String(row.year), maxLabel));
  const labelColumn = Math.max(0, ...labels.flat().map(lineWidth));
  const left = labelColumn + labelGap + (input.markerBeside ? markerColumn : 0);
  const plotWidth = chooseAxisLength(input, left);
  const pitch = input.rows.length > 8 ? 38 : 45;

  let y = topGap + input.headroom;
  const rows = input.rows.map((row, index): PlacedRow => {
    const lines = labels[index] ?? [];
    const valueX = left + input.reach(row) * plotWidth + input.markOverhang + valueGap;
    const width = valueWidth(row.valueText, input.unit, row.rank);
    const inlineX = valueX + width + textGaps.badges;
    const inline = inlineX + badgesWidth(row.badges) <= input.width + tolerance;
    const belowX = Math.max(left, Math.min(valueX, input.width - badgesWidth(row.badges)));
    const belowLines = inline ? 0 : placeBadges(row.badges, belowX, 0, input.width).lines;
    // Label and mark share a middle; the row reaches as far up and down as the larger of the two.
    const labelHalf = (lines.length * labelLineHeight) / 2;
    const above = Math.max(markHeight / 2, labelHalf);
    const below = Math.max(markHeight / 2 + belowLines * badgeLineHeight, labelHalf);
    const height = Math.max(pitch, above + below + rowPadding);
    const markY = y + (height - above - below) / 2 + above;
    const placed: PlacedRow = {
      row,
      markY,
      label: {
        x: labelColumn,
        anchor: 'end',
        lines: lines.map((line, at) => ({
          ...line,
          y: markY + (at - (lines.length - 1) / 2) * labelLineHeight,
        })),
      },
      marker: input.markerBeside ? { x: left - markerColumn + 7, y: markY } : null,
      value: { x: valueX, width, rank: row.rank },
      badges: inline
        ? placeBadges(row.badges, inlineX, markY - badgeBox.height / 2, input.width).placed
        : placeBadges(row.badges, belowX, markY + markHeight / 2 + 2, input.width).placed,
    };
    y += height;
    return placed;
  });
  return wrapUp(input.width, left, plotWidth, y, rows);
}

/** How long the axis may be: with the badges in line if that costs little, else without. */
function chooseAxisLength(input: RowsToPlace, left: number): number {
  const without = axisLength(input, left, (row) => valueWidth(row.valueText, input.unit, row.rank));
  const withBadges = axisLength(input, left, (row) => {
    const own = valueWidth(row.valueText, input.unit, row.rank);
    return row.badges.length === 0 ? own : own + textGaps.badges + badgesWidth(row.badges);
  });
  return withBadges >= 0.7 * without ? withBadges : without;
}
