import type { ChartRow } from './model.ts';
import { axisLength } from './axis-length.ts';
import { labelLines, lineWidth } from './label.ts';
import { type Layout, type PlacedRow, type RowsToPlace, wrapUp } from './placement.ts';
import { badgeLineHeight, badgesWidth, placeBadges, valueWidth } from './trailing.ts';
import {
  badgeBox,
  labelLineHeight,
  markHeight,
  textGaps,
  topGap,
  valueGap,
} from '../plot/type-sizes.ts';

/** Column of the locality's marker before its name, px. */
const markerColumn = 23;

/** Below a row, px. */
const rowGap = 9;

/** For narrow screens: each label above its mark, so that the axis has the whole width. */
export function layOutStacked(input: RowsToPlace): Layout {
  const left = Math.max(input.markerBeside ? 1 : input.markOverhang, input.tickOverhang[0]);
  const ranksWithLabels = !ranksFitBehindValues(input, left);
  const rankBehind = (row: ChartRow) => (ranksWithLabels ? null : row.rank);
  const plotWidth = axisLength(input, left, (row) =>
    valueWidth(row.valueText, input.unit, rankBehind(row)),
  );

  let top = topGap + input.headroom;
  const rows = input.rows.map((row): PlacedRow => {
    const rank = rankBehind(row);
    const placed = placeLabel(input, row, top, row.rank === rank ? null : row.rank);
    const markY = placed.foot + markHeight / 2 + 1;
    const badgesBelow = placeBadges(
      row.badges,
      input.markerBeside ? left : 0,
      markY + markHeight / 2 + 1,
      input.width,
    );
    top =
      markY +
      markHeight / 2 +
      (placed.badges === null ? badgesBelow.lines * badgeLineHeight : 0) +
      rowGap;
    return {
      row,
      markY,
      label: placed.label,
      marker: input.markerBeside ? { x: 11, y: placed.firstLine } : null,
      value: {
        x: left + input.reach(row) * plotWidth + input.markOverhang + valueGap,
        width: valueWidth(row.valueText, input.unit, rank),
        rank,
      },
      badges: placed.badges ?? badgesBelow.placed,
    };
  });
  return wrapUp(input.width, left, plotWidth, top, rows);
}

/** Whether ranks behind the values leave the axis at least seven tenths of its length. */
function ranksFitBehindValues(input: RowsToPlace, left: number): boolean {
  const length = (withRanks: boolean) =>
    axisLength(input, left, (row) =>
      valueWidth(row.valueText, input.unit, withRanks ? row.rank : null),
    );
  return length(true) >= 0.7 * length(false);
}

/** The label from `top` on, with the badges behind it where they fit; `badges` is null elsewhere. */
function placeLabel(input: RowsToPlace, row: ChartRow, top: number, rank: string | null) {
  const x = input.markerBeside ? markerColumn : 0;
  const aside = rank === null ? String(row.year) : `${row.year} · ${rank}`;
  const lines = labelLines(row.label, aside, input.width - x);
  const middle = (index: number) => top + 3 + (index + 0.5) * (labelLineHeight + 1);
  const last = lines.at(-1);
  const behind = x + (last === undefined ? 0 : lineWidth(last)) + textGaps.badges;
  const fits = behind + badgesWidth(row.badges) <= input.width;
  const lastMiddle = middle(lines.length - 1);
  return {
    label: {
      x,
      anchor: 'start' as const,
      lines: lines.map((line, index) => ({ ...line, y: middle(index) })),
    },
    firstLine: middle(0),
    foot: lastMiddle + labelLineHeight / 2,
    badges: fits
      ? placeBadges(row.badges, behind, lastMiddle - badgeBox.height / 2, input.width).placed
      : null,
  };
}
