import type { Badge } from '../../ui/badges/cell-badges.ts';
import { textWidth } from '../text/width.ts';
import { badgeBox, textGaps, typeSizes } from '../plot/type-sizes.ts';

/** A badge in its place; `x` and `y` are its left and top in px. */
export interface PlacedBadge {
  readonly badge: Badge;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What fits exactly by arithmetic may miss by a fraction of a px in binary. */
export const tolerance = 0.01;

/** Width in px of value, unit and rank on one line. */
export function valueWidth(valueText: string, unit: string, rank: string | null): number {
  const value = textWidth(valueText, typeSizes.value, true);
  const unitWidth = unit === '' ? 0 : textGaps.unit + textWidth(unit, typeSizes.unit);
  const rankWidth = rank === null ? 0 : textGaps.rank + textWidth(rank, typeSizes.rank);
  return value + unitWidth + rankWidth;
}

/** Width in px of one badge with its padding. */
export function badgeWidth(badge: Badge): number {
  return textWidth(badge.text, typeSizes.badge) + 2 * badgeBox.padding;
}

/** Width in px of badges side by side. */
export function badgesWidth(badges: readonly Badge[]): number {
  return badges.reduce(
    (sum, badge, index) => sum + badgeWidth(badge) + (index === 0 ? 0 : badgeBox.gap),
    0,
  );
}

/**
 * Badges from (`x`, `y`) on, wrapped into lines that end at `right`. A badge wider than a line takes
 * one by itself.
 *
 * @returns the badges and the number of lines they take, 0 for none
 */
export function placeBadges(
  badges: readonly Badge[],
  x: number,
  y: number,
  right: number,
): { placed: PlacedBadge[]; lines: number } {
  const placed: PlacedBadge[] = [];
  let left = x;
  let line = 0;
  for (const badge of badges) {
    const width = badgeWidth(badge);
    if (left > x && left + width > right + tolerance) {
      left = x;
      line += 1;
    }
    placed.push({ badge, x: left, y: y + line * badgeLineHeight, width });
    left += width + badgeBox.gap;
  }
  return { placed, lines: badges.length === 0 ? 0 : line + 1 };
}

/** From the top of one line of badges to the top of the next, in px. */
export const badgeLineHeight = badgeBox.height + 4;
