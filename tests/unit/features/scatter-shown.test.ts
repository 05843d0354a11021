import { describe, expect, it } from 'vitest';
import { scatterModel } from '../../../src/charts/scatter/build.ts';
import type { Years } from '../../../src/core/dataset/choose.ts';
import { openingComparison } from '../../../src/core/dataset/comparison-choice.ts';
import type { DatasetIndex } from '../../../src/core/dataset/model.ts';
import { scatterShown } from '../../../src/features/comparison/views/scatter-shown.ts';
import { index as base, indicator, invented, report } from './index-fixture.ts';

const [cases, rate] = [
  indicator({ id: 'test.cases', kind: 'count' }),
  indicator({ id: 'test.rate' }),
];
const newer = invented({ id: '990141', name: { zh: '云汀县', en: 'Yunting' } });
const older = invented({ id: '990142', name: { zh: '北麓县', en: 'Beilu' } });
const never = invented({ id: '990143', name: { zh: '石渡县', en: 'Shidu' } });
const index: DatasetIndex = {
  ...base,
  indicators: [cases, rate],
  localities: [newer, older, never],
  reports: [report(newer, 2023), report(older, 2018)],
};

function missingIn(years: Years) {
  const shown = scatterShown({
    index,
    years,
    localities: [newer.id, older.id, never.id],
    indicators: [cases.id, rate.id],
    choice: openingComparison,
    stateOf: (id) => ({ kind: 'ready', shard: { indicator: id, observations: [] } }),
  });
  if (shown === null) throw new Error('there are two indicators');
  return scatterModel({
    language: 'zh',
    datasetVersion: '2026.11',
    accessDate: '2026-11-22',
    x: { indicator: shown.x, log: false },
    y: { indicator: shown.y, log: false },
    size: null,
    colour: 'locality',
    entries: shown.entries,
    silent: shown.silent,
  }).missing.slice(1);
}

describe('what a scatter shows', () => {
  it('names who is chosen and has no report in the years asked for', () => {
    expect(missingIn({ kind: 'year', year: 2023 })).toEqual([
      { label: '北麓县', reason: '无报告' },
      { label: '石渡县', reason: '无报告' },
    ]);
  });

  it('says of the latest years whose reports are only too old', () => {
    expect(missingIn({ kind: 'latest', tolerance: 2 })).toEqual([
      { label: '北麓县', reason: '只有更早的报告（2018 年）' },
      { label: '石渡县', reason: '无报告' },
    ]);
  });
});
