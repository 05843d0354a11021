import { describe, expect, it } from 'vitest';
import { heatModel } from '../../../src/charts/heat/build.ts';
import { rowsModel } from '../../../src/charts/rows/build.ts';
import { indicatorInput } from '../../../src/features/comparison/chart-input.ts';
import type { Row } from '../../../src/features/comparison/model.ts';
import { qinghe, rowOf, yunping } from './summary-rows.ts';

/** Qinghe has a report of 2018 only, too old for the tolerance; Yunping has none at all. */
function tooOld(): Row {
  const row = rowOf([[qinghe], [yunping]]);
  const omitted = { reason: 'outside-tolerance', year: 2018, told: true } as const;
  return {
    ...row,
    entries: row.entries.map((entry) =>
      entry.column.locality.id === qinghe.id ? { ...entry, omitted } : entry,
    ),
  };
}

const context = { language: 'zh', datasetVersion: '2026.11', accessDate: '2026-11-22' } as const;

describe('what a chart of a row is made from', () => {
  it('tells a locality with older reports only from one without any', () => {
    const input = indicatorInput(tooOld(), context);
    const missing = [
      { label: '青禾县', reason: '只有更早的报告（2018 年）' },
      { label: '云屏县', reason: '无报告' },
    ];
    expect(rowsModel(input).missing).toEqual(missing);
    const places = input.entries.map(({ locality, markerIndex }) => ({
      locality,
      markerIndex,
      year: null,
    }));
    const heat = heatModel({ ...context, across: false, places, indicators: [input] });
    expect(heat.missing).toEqual(missing);
    expect(heat.rows.map(({ cells }) => cells[0]?.text)).toEqual(
      missing.map(({ reason }) => reason),
    );
  });
});
