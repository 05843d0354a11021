import { describe, expect, it } from 'vitest';
import type { ChartContext } from '../../../src/charts/entry.ts';
import { heatModel } from '../../../src/charts/heat/build.ts';
import { multiplesModel } from '../../../src/charts/multiples/build.ts';
import { rowsModel } from '../../../src/charts/rows/build.ts';
import { scatterModel } from '../../../src/charts/scatter/build.ts';
import { stripModel } from '../../../src/charts/strip/build.ts';
import { trendModel } from '../../../src/charts/trend/build.ts';
import { cell, countIndicator, entry, qinghe, rateIndicator } from './entries.ts';

const context = { language: 'en', datasetVersion: '2026.11', accessDate: '2026-11-22' } as const;
const entries = [entry(qinghe, 2021, cell(5), 0)];
const one = { indicator: countIndicator, entries };
const axis = { indicator: rateIndicator, log: false };
const told = { cell: cell(5) };
const place = { locality: qinghe, year: 2021, markerIndex: 0 };

const models = {
  rows: (of: ChartContext) => rowsModel({ ...of, ...one }),
  trend: (of: ChartContext) => trendModel({ ...of, ...one }),
  strip: (of: ChartContext) => stripModel({ ...of, ...one }),
  heat: (of: ChartContext) => heatModel({ ...of, places: [place], indicators: [one] }),
  multiples: (of: ChartContext) =>
    multiplesModel({ ...of, by: 'indicator', form: 'bars', indicators: [one] }),
  scatter: (of: ChartContext) =>
    scatterModel({
      ...of,
      x: axis,
      y: axis,
      size: null,
      colour: 'locality',
      entries: [{ ...place, x: told, y: told }],
    }),
};

describe.each(Object.entries(models))('the description of a chart of %s', (_, modelOf) => {
  it('opens with the sentence that sums it up, and is whole without one', () => {
    const { description } = modelOf(context);
    expect(modelOf({ ...context, summary: 'There is one.' }).description).toBe(
      `There is one. ${description}`,
    );
    expect(modelOf({ ...context, language: 'zh', summary: '有一个。' }).description).toBe(
      `有一个。${modelOf({ ...context, language: 'zh' }).description}`,
    );
  });
});
