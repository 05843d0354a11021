import { describeChart, describeFigure } from '../describe.ts';
import { markerItems } from '../legend-items.ts';
import { figureTable } from '../table/figure-table.ts';
import { distinctYears } from '../text/join.ts';
import type { RowsModel } from './model.ts';

/** A model of rows before it says of itself what follows from its rows. */
export type Rows = Omit<
  RowsModel,
  'legend' | 'empty' | 'years' | 'description' | 'readings' | 'table'
>;

/** The whole model: with the legend, words and table that follow from the rows. */
export function completeRows(model: Rows): RowsModel {
  const { rows, language } = model;
  const readings = rows.map((row) => ({
    key: row.key,
    text: describeFigure({ ...row, unit: model.unit }, language),
  }));
  return {
    ...model,
    legend: markerItems(rows),
    empty: rows.length === 0,
    years: distinctYears(rows.map((row) => row.year)),
    readings,
    description: describeChart(
      model.title,
      readings.map((reading) => reading.text),
      model.missing,
      language,
    ),
    table: figureTable(model.id, rows, model.missing, model.unit, language),
  };
}
