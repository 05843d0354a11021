import type { RowsModel } from './model.ts';

/**
 * The drawing of a model of rows once it is whole: Recharts draws in several passes, axis and marks
 * come after the frame. The icons of its legends share the class, so mind the selector.
 */
export function finishedRows(host: Element, model: RowsModel): SVGSVGElement | null {
  const surface = host.querySelector<SVGSVGElement>('.recharts-wrapper > svg.recharts-surface');
  const whole =
    surface !== null &&
    surface.querySelectorAll('.recharts-scatter-symbol').length === model.rows.length &&
    surface.querySelector('.recharts-cartesian-axis-tick-label text') !== null;
  return whole ? surface : null;
}
