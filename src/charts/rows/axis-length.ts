import type { ChartRow } from './model.ts';
import type { RowsToPlace } from './placement.ts';
import { valueGap } from '../plot/type-sizes.ts';

/** The longest axis on which the text behind each mark still ends inside the chart. */
export function axisLength(
  input: RowsToPlace,
  left: number,
  textBehind: (row: ChartRow) => number,
): number {
  const whole = input.width - left - input.tickOverhang[1];
  const limits = input.rows.map((row) => {
    const reach = input.reach(row);
    const room = input.width - left - input.markOverhang - valueGap - textBehind(row);
    return reach > 0 ? room / reach : whole;
  });
  return Math.max(40, Math.min(whole, ...limits));
}
