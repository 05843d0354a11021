import { describe, expect, it } from 'vitest';
import type { ObservedEntry } from '../../../src/charts/entry.ts';
import { heatModel } from '../../../src/charts/heat/build.ts';
import type { HeatIndicator } from '../../../src/charts/heat/input.ts';
import { fifthOf, positions } from '../../../src/charts/heat/position.ts';
import { heatSeries, heatSpots } from '../../../src/charts/heat/series.ts';
import type { Indicator } from '../../../src/core/domain/indicator.ts';
import {
  bailu,
  cell,
  countIndicator,
  entry,
  locality,
  qinghe,
  rateIndicator,
  songyan,
} from './entries.ts';

const none = { approx: null, through: null, role: null, scope: null };
const remark = { text: '高于中位数', tone: 'plain' } as const;
const shidu = locality('shidu', '石渡县', 'Shidu County');
const places = [qinghe, bailu, songyan, shidu];

function column(indicator: Indicator, entries: readonly ObservedEntry[]): HeatIndicator {
  return { indicator, entries };
}

function modelOf(indicators: readonly HeatIndicator[], of = places) {
  return heatModel({
    places: of.map((place, markerIndex) => ({ locality: place, year: 2021, markerIndex })),
    indicators,
    language: 'zh',
    datasetVersion: '2026.11',
    accessDate: '2026-11-22',
  });
}

const values = (indicator: Indicator, ...all: readonly (number | null)[]) =>
  column(
    indicator,
    all.map((value, index) => entry(places[index] ?? qinghe, 2021, cell(value), index)),
  );

const shadesOf = (model: ReturnType<typeof modelOf>) =>
  model.rows.map((row) => row.cells[0]?.shade);

describe('heatModel', () => {
  it('shades a value by its position among those of its indicator, the better end strongest', () => {
    expect(shadesOf(modelOf([values(rateIndicator, 90, 95, 99, 97)]))).toEqual([0, 1, 4, 3]);
    const lower: Indicator = { ...rateIndicator, polarity: 'lower' };
    expect(shadesOf(modelOf([values(lower, 90, 95, 99, 97)]))).toEqual([4, 3, 0, 1]);
  });

  it('shades a neutral indicator by size alone, and says that neither end is better', () => {
    const model = modelOf([values(countIndicator, 1, 0, 9, 4)]);
    expect(shadesOf(model)).toEqual([1, 0, 4, 3]);
    expect(model.columns[0]?.neutral).toBe(true);
    expect(model.legend.map((item) => item.label)).toEqual([
      '中性指标：颜色越浓数值越大，无好坏之分',
    ]);
  });

  it('leaves what counts something else unshaded, with its number and a sign', () => {
    const entries = [
      entry(qinghe, 2021, cell(90), 0),
      entry(bailu, 2021, cell(95), 1),
      entry(songyan, 2021, cell(10, { qualifiers: { ...none, scope: 'organ' } }), 2),
    ];
    const model = modelOf([column(rateIndicator, entries)], places.slice(0, 3));
    expect(model.rows[2]?.cells[0]).toMatchObject({ shade: null, unlike: true, text: '10' });
    expect(model.rows[2]?.cells[0]?.reading).toContain('口径不同');
    expect(shadesOf(model)).toEqual([0, 4, null]);
  });

  it('keeps zero, redacted, not mentioned and no report apart', () => {
    const model = modelOf([
      column(countIndicator, [
        entry(qinghe, 2021, cell(0), 0),
        entry(bailu, 2021, cell(null, { status: 'redacted' }), 1),
        entry(songyan, 2021, cell(null), 2),
        entry(shidu, null, null, 3),
      ]),
    ]);
    expect(model.rows.map((row) => [row.cells[0]?.state, row.cells[0]?.text])).toEqual([
      ['value', '0'],
      ['redacted', '已遮蔽'],
      ['absent', '报告未提'],
      ['no-report', '无报告'],
    ]);
    expect(model.legend.map((item) => item.label)).toEqual(['报告未提', '已遮蔽', '无报告']);
  });

  it('prints the year of a figure that is not that of its row', () => {
    const model = modelOf([column(countIndicator, [entry(qinghe, 2019, cell(3), 0)])], [qinghe]);
    expect(model.rows[0]?.cells[0]?.year).toBe(2019);
    expect(model.table.rows[0]?.cells[2]?.text).toBe('3 · 2019');
  });

  it('names the dimensions above their columns', () => {
    const model = modelOf([
      values(rateIndicator, 1, 2, 3, 4),
      values(countIndicator, 1, 2, 3, 4),
      values({ ...countIndicator, id: 'test.decision', dimension: 'decisions' }, 1, 2, 3, 4),
    ]);
    expect(model.dimensions.map(({ label, columns }) => [label, columns])).toEqual([
      ['社会矛盾纠纷化解', 2],
      ['行政决策', 1],
    ]);
  });
});

describe('positions', () => {
  it('counts equal values half, as the mid-rank does', () => {
    expect(positions([10, 20, 20, 30])).toEqual([0, 0.5, 0.5, 1]);
    expect(positions([5, 5])).toEqual([0.5, 0.5]);
  });

  it('gives a single value no position', () => {
    expect(positions([7])).toEqual([null]);
  });

  it('puts the highest into the last fifth, not a sixth', () => {
    expect([0, 0.19, 0.2, 0.5, 0.99, 1].map(fifthOf)).toEqual([0, 0, 1, 2, 4, 4]);
  });
});

describe('heatSeries', () => {
  const wide = modelOf(
    Array.from({ length: 14 }, (_, index) =>
      values({ ...countIndicator, id: `test.${index}` }, 1, 2, 3, 4),
    ),
  );

  it('goes on below where the columns do not fit side by side, each column once', () => {
    const { bands, height } = heatSeries(wide, 896);
    expect(bands.length).toBeGreaterThan(1);
    expect(bands.flatMap((band) => band.heads.map((head) => head.key))).toEqual(
      wide.columns.map((head) => head.key),
    );
    for (const head of bands.flatMap((band) => band.heads)) {
      expect(head.x + head.width).toBeLessThanOrEqual(896);
    }
    const feet = bands.flatMap((band) => band.rows.map((row) => row.y + row.height));
    expect(Math.max(...feet)).toBeLessThanOrEqual(height);
  });

  it('has a place for every cell that is read', () => {
    const spots = heatSpots(wide, 896);
    expect(wide.readings.every((reading) => spots.has(reading.key))).toBe(true);
  });

  it('has in its table what qualifies the figures of a row, each with its indicator', () => {
    const partial = cell(3, { qualifiers: { ...none, through: '2021-11' } });
    const held = { ...entry(bailu, 2021, cell(5), 1), remarks: [remark] };
    const { table } = modelOf([column(countIndicator, [entry(qinghe, 2021, partial, 0), held])]);
    expect(table.columns.at(-1)?.key).toBe('remarks');
    expect(table.rows.map((row) => row.cells.at(-1)?.badges?.map(({ text }) => text))).toEqual([
      [expect.stringMatching(new RegExp(`^${countIndicator.name.zh}：截至`))],
      [`${countIndicator.name.zh}：高于中位数`],
      undefined,
      undefined,
    ]);
  });
});
