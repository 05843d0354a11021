import type { Badge } from '../../ui/badges/cell-badges.ts';
import type { HeatCell } from './model.ts';

/** A cell and the figure in it, for the table. */
export interface HeatFigure {
  readonly cell: HeatCell;
  readonly value: number | null;
  readonly badges: readonly Badge[];
}
