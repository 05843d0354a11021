import { describe, expect, it } from 'vitest';
import { overlap } from '../../../src/charts/labels/box.ts';
import { scatterModel } from '../../../src/charts/scatter/build.ts';
import type { ScatterEntry, ScatterInput } from '../../../src/charts/scatter/input.ts';
import { scatterSeries, scatterSpots } from '../../../src/charts/scatter/series.ts';
import { scatterWords } from '../../../src/charts/scatter/words.ts';
import { textWidth } from '../../../src/charts/text/width.ts';
import { bailu, cell, countIndicator, qinghe, rateIndicator, songyan } from './entries.ts';

function point(
  place: typeof qinghe,
  year: number,
  x: number | null,
  y: number | null,
  markerIndex: number | null = 0,
): ScatterEntry {
  return { locality: place, year, markerIndex, x: { cell: cell(x) }, y: { cell: cell(y) } };
}

function modelOf(entries: readonly ScatterEntry[], over: Partial<ScatterInput> = {}) {
  return scatterModel({
    x: { indicator: countIndicator, log: false },
    y: { indicator: rateIndicator, log: false },
    size: null,
    colour: 'locality',
    entries,
    language: 'zh',
    datasetVersion: '2026.11',
    accessDate: '2026-11-22',
    ...over,
  });
}

const logX = { x: { indicator: countIndicator, log: true } };

describe('scatterModel', () => {
  it('draws a point for each year of a locality', () => {
    const model = modelOf([point(qinghe, 2020, 3, 90), point(qinghe, 2021, 0, 95)]);
    expect(model.points.map(({ key, x, y }) => [key, x, y])).toEqual([
      ['qinghe-2020', 3, 90],
      ['qinghe-2021', 0, 95],
    ]);
  });

  it('lists who lacks one of the two, saying which and why', () => {
    const model = modelOf([point(qinghe, 2020, null, 90), point(bailu, 2021, null, null, 1)]);
    expect(model.points).toEqual([]);
    expect(model.missing).toEqual([
      { label: '青禾区 2020', reason: '复议受理数报告未提' },
      { label: '白鹭县 2021', reason: '复议受理数报告未提，调解成功率报告未提' },
    ]);
  });

  it('names a zero that a logarithmic scale has no place for, and keeps it in the table', () => {
    const model = modelOf([point(qinghe, 2020, 0, 90), point(bailu, 2021, 5, 91, 1)], logX);
    expect(model.points.map((one) => one.key)).toEqual(['bailu-2021']);
    expect(model.notes).toContain('对数刻度上没有 0 的位置，未画出：青禾区 2020。');
    const row = model.table.rows.find((one) => one.key === 'qinghe-2020');
    expect(row?.cells[2]?.text).toBe('0');
    expect(row?.cells.at(-1)?.badges).toMatchObject([{ text: '对数刻度上画不出' }]);
  });

  it('tells a point without a size from one of size zero, in drawing, legend, reading and table', () => {
    const cases = { ...countIndicator, name: { zh: '案件数', en: 'Cases' } };
    const model = modelOf(
      [
        { ...point(qinghe, 2020, 3, 90), size: { cell: cell(0) } },
        { ...point(bailu, 2020, 4, 91, 1), size: { cell: cell(null) } },
      ],
      { size: { indicator: cases } },
    );
    const drawn = new Map(scatterSeries(model, 800).points.map((one) => [one.key, one]));
    expect(drawn.get('qinghe-2020')).toMatchObject({ size: 0, sizeMissing: null });
    expect(drawn.get('bailu-2020')).toMatchObject({ size: null, sizeMissing: '报告未提' });
    expect(drawn.get('bailu-2020')?.radius).not.toBe(drawn.get('qinghe-2020')?.radius);
    expect(model.legend.at(-1)?.sign).toEqual({ kind: 'unsized' });
    expect(model.notes).toContain('没有案件数、画成圆圈套小标记：白鹭县 2020。');
    expect(model.readings.map(({ text }) => text)).toEqual([
      '青禾区 2020 年：复议受理数 3 件，调解成功率 90%，案件数 0 件',
      '白鹭县 2020 年：复议受理数 4 件，调解成功率 91%，案件数报告未提',
    ]);
    expect(model.table.rows.map((row) => row.cells[4]?.text)).toEqual(['0', '—']);
  });

  it('has no rings where all points are of one size', () => {
    const model = modelOf([point(qinghe, 2020, 3, 90)]);
    expect(model.points[0]?.sizeMissing).toBeNull();
    expect(model.legend.map(({ sign }) => sign.kind)).toEqual(['marker']);
  });

  it('gives colour and shape to levels or years where asked to', () => {
    const entries = [
      point(qinghe, 2020, 3, 90),
      point({ ...bailu, level: 'province' }, 2021, 4, 91, 1),
    ];
    const byLevel = modelOf(entries, { colour: 'level' });
    expect(byLevel.legend.map((item) => item.label)).toEqual(['省级', '县级']);
    expect(byLevel.points.map((one) => one.markerIndex)).toEqual([1, 0]);
    const byYear = modelOf(entries, { colour: 'year' });
    expect(byYear.legend.map((item) => item.label)).toEqual(['2020 年', '2021 年']);
  });

  it('marks a locality in the table only where the marker is its own', () => {
    const entries = [point(qinghe, 2020, 3, 90, 2), point(bailu, 2021, 4, 91, null)];
    const markers = (colour: ScatterInput['colour']) =>
      modelOf(entries, { colour }).table.rows.map((row) => row.cells[0]?.marker);
    expect(markers('locality')).toEqual([2, undefined]);
    expect(markers('level')).toEqual([undefined, undefined]);
    expect(markers('year')).toEqual([undefined, undefined]);
  });

  it('tells both values, the interval and the remarks when a point is read', () => {
    const entry: ScatterEntry = {
      ...point(qinghe, 2020, 3, null),
      y: { cell: cell(98.37, { interval: [97.53, 98.93], status: 'computed' }) },
    };
    expect(modelOf([entry]).readings[0]?.text).toBe(
      '青禾区 2020 年：复议受理数 3 件，调解成功率 98.37% [97.5%–98.9%]（调解成功率：计算值）',
    );
  });

  it('tells what qualifies the figure of the size, and breaks the outline for it, too', () => {
    const entry: ScatterEntry = {
      ...point(qinghe, 2020, 3, 90),
      size: { cell: cell(700, { qualifiers: { ...cell(700).qualifiers, through: '2020-11' } }) },
    };
    const hearings = {
      ...countIndicator,
      id: 'test.hearings',
      name: { zh: '听证数', en: 'Hearings' },
    };
    const [drawn] = modelOf([entry], { size: { indicator: hearings } }).points;
    expect(drawn?.badges.map(({ text }) => text)).toEqual(['听证数：截至 2020 年 11 月']);
    expect(drawn?.partial).toBe(true);
  });
});

describe('scatterSeries', () => {
  const crowd = modelOf(
    [qinghe, bailu, songyan].flatMap((place, index) =>
      [2018, 2019, 2020, 2021, 2022].map((year, at) =>
        point(place, year, 10 + index + at, 95 + ((index + at) % 3), index),
      ),
    ),
  );

  it.each([326, 896])('lays no name on another and says how many found no room, %i px', (width) => {
    const { points, unnamed } = scatterSeries(crowd, width);
    const labels = points.flatMap((one) => (one.label === null ? [] : [one.label]));
    labels.forEach((a, index) => {
      for (const b of labels.slice(index + 1)) expect(overlap(a, b)).toBe(false);
    });
    expect(labels.length + unnamed).toBe(15);
  });

  it.each(['zh', 'en'] as const)('says so within the width of a phone: %s', (language) => {
    expect(textWidth(scatterWords(language).unnamed(188), 12.5)).toBeLessThan(326);
  });

  it('makes areas proportional to sizes', () => {
    const model = modelOf(
      [
        { ...point(qinghe, 2020, 3, 90), size: { cell: cell(400) } },
        { ...point(bailu, 2020, 4, 91, 1), size: { cell: cell(100) } },
      ],
      { size: { indicator: countIndicator } },
    );
    const [large, small] = scatterSeries(model, 800).points;
    expect((large?.radius ?? 0) / (small?.radius ?? 1)).toBeCloseTo(2, 6);
  });

  it('puts equal factors at equal distances on a logarithmic scale', () => {
    const model = modelOf(
      [1, 10, 100].map((x, index) => point(qinghe, 2020 + index, x, 90)),
      logX,
    );
    const [a, b, c] = scatterSeries(model, 800)
      .points.map((one) => one.x)
      .sort((one, two) => one - two);
    expect((b ?? 0) - (a ?? 0)).toBeCloseTo((c ?? 0) - (b ?? 0), 1);
  });

  it('has a place for every point that is read', () => {
    const spots = scatterSpots(crowd, 800);
    expect(crowd.readings.every((reading) => spots.has(reading.key))).toBe(true);
  });
});
