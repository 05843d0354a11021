import { describe, expect, it } from 'vitest';
import { trendModel } from '../../../src/charts/trend/build.ts';
import { lineWidth } from '../../../src/charts/rows/label.ts';
import { textWidth } from '../../../src/charts/text/width.ts';
import { trendSeries, trendSpots } from '../../../src/charts/trend/series.ts';
import type { ChartEntry } from '../../../src/charts/entry.ts';
import { bailu, cell, countIndicator, entry, qinghe, rateCell, rateIndicator } from './entries.ts';

const none = { approx: null, through: null, role: null, scope: null };

function modelOf(entries: readonly ChartEntry[], indicator = countIndicator) {
  return trendModel({
    indicator,
    entries,
    language: 'zh',
    datasetVersion: '2026.11',
    accessDate: '2026-11-22',
  });
}

const broken = () =>
  modelOf([
    entry(qinghe, 2019, cell(3), 0),
    entry(qinghe, 2020, cell(0), 0),
    entry(qinghe, 2021, cell(null, { status: 'redacted' }), 0),
    entry(qinghe, 2022, cell(9), 0),
    entry(bailu, 2019, cell(null), 1),
    entry(bailu, 2022, cell(5), 1),
  ]);

describe('trendModel', () => {
  it('keeps a year without a value as a gap with its reason, and a zero as a value', () => {
    const [line] = broken().lines;
    expect(line?.points.map(({ year, value }) => [year, value])).toEqual([
      [2019, 3],
      [2020, 0],
      [2022, 9],
    ]);
    expect(line?.gaps).toMatchObject([{ year: 2021, why: 'redacted', reason: '已遮蔽' }]);
  });

  it('takes a year that nobody asked about, but that lies between, as one without a report', () => {
    expect(broken().lines[1]?.gaps.map(({ year, why }) => [year, why])).toEqual([
      [2019, 'absent'],
      [2020, 'no-report'],
      [2021, 'no-report'],
    ]);
  });

  it('lists what each locality lacks, years in a row as a span', () => {
    expect(broken().missing).toEqual([
      { label: '青禾区', reason: '2021 年已遮蔽' },
      { label: '白鹭县', reason: '2019 年报告未提，2020–2021 年无报告' },
    ]);
  });

  it('lists who has no value at all, and draws no line for them', () => {
    const model = modelOf([entry(qinghe, 2020, cell(1), 0), entry(bailu, null, null, 1)]);
    expect(model.lines.map((line) => line.label)).toEqual(['青禾区']);
    expect(model.missing).toEqual([{ label: '白鹭县', reason: '2020 年无报告' }]);
  });

  it('has nothing to draw where nobody has a value', () => {
    expect(modelOf([entry(qinghe, 2020, cell(null), 0)])).toMatchObject({
      empty: true,
      missing: [{ label: '青禾区', reason: '2020 年报告未提' }],
    });
  });

  it('reads values and gaps of a locality in the order of the years', () => {
    const own = broken().readings.filter((reading) => reading.group === 'qinghe');
    expect(own.map((reading) => reading.text)).toEqual([
      '青禾区 2019 年 3 件',
      '青禾区 2020 年 0 件',
      '青禾区 2021 年：已遮蔽',
      '青禾区 2022 年 9 件',
    ]);
  });

  it('marks the value of a part of a year and says so in the legend', () => {
    const model = modelOf([
      entry(qinghe, 2019, cell(3), 0),
      entry(
        qinghe,
        2020,
        cell(2, { qualifiers: { ...none, through: '2020-11' }, report: 'qinghe-2020' }),
        0,
      ),
    ]);
    expect(model.lines[0]?.points.map((point) => point.partial)).toEqual([false, true]);
    expect(model.legend.map((item) => item.label)).toContain('虚线：未满全年');
  });

  it('says where an axis of rates does not start at zero', () => {
    const rate = modelOf(
      [entry(qinghe, 2020, rateCell(96, [96, 100], [90.2, 98.4]), 0)],
      rateIndicator,
    );
    expect(rate.notes).toContain('纵轴从 90% 起。');
    expect(broken().notes.join('')).not.toContain('纵轴');
  });
});

describe('trendSeries', () => {
  it('draws no line through a year without a value', () => {
    const [line] = trendSeries(broken(), 800).lines;
    // From 2019 to 2020 only: 2021 is a gap, and 2022 stands alone behind it.
    expect(line?.solid.match(/M/g)).toHaveLength(1);
    expect(line?.points).toHaveLength(3);
  });

  it('starts the axis of counts at zero', () => {
    expect(trendSeries(broken(), 800).axis.domain[0]).toBe(0);
  });

  it('draws what leads to a part of a year broken', () => {
    const model = modelOf([
      entry(qinghe, 2019, cell(3), 0),
      entry(qinghe, 2020, cell(2, { qualifiers: { ...none, through: '2020-11' } }), 0),
    ]);
    const [line] = trendSeries(model, 800).lines;
    expect([line?.solid, line?.broken.length]).toEqual(['', expect.any(Number)]);
    expect(line?.broken).not.toBe('');
  });

  it('puts the sign of a gap under its year, not at the height of zero', () => {
    const series = trendSeries(broken(), 800);
    const sign = series.foot[0]?.signs[0];
    expect(sign?.x).toBeCloseTo(series.xTicks[2]?.x ?? 0, 6);
    expect(series.foot[0]?.y).toBeGreaterThan(series.plot.bottom);
  });

  it.each([326, 560, 896])(
    'keeps the names at the line ends apart and inside, %i px wide',
    (width) => {
      const places = Array.from({ length: 12 }, (_, index) => ({
        ...qinghe,
        id: `place${index}`,
        name: { zh: `第${index}地区满族自治县`, en: '' },
      }));
      const model = modelOf(
        places.flatMap((place, index) => [
          entry(place, 2020, cell(5), index),
          entry(place, 2021, cell(50 + (index % 3)), index),
        ]),
      );
      const { labels, height } = trendSeries(model, width);
      const lines = labels
        .flatMap((label) => label.lines.map((line) => line.y))
        .sort((a, b) => a - b);
      lines.forEach((y, index) => {
        const next = lines[index + 1];
        if (next !== undefined) expect(next - y).toBeGreaterThanOrEqual(18 - 0.01);
      });
      expect(lines[0]).toBeGreaterThan(6);
      expect(lines.at(-1)).toBeLessThan(height);
    },
  );

  it.each([
    ['en', 326],
    ['zh', 326],
    ['en', 896],
  ] as const)(
    'gives a long name two lines at most, cut off to fit, and in full in legend and table: %s, %i px',
    (language, width) => {
      const long = {
        ...qinghe,
        name: { zh: '云亭满族蒙古族达斡尔族自治县', en: 'Yunting Manchu Autonomous County' },
      };
      const model = trendModel({
        indicator: countIndicator,
        entries: [
          entry(long, 2020, cell(5), 0),
          entry(long, 2021, cell(50), 0),
          entry(bailu, 2021, cell(51), 1),
        ],
        language,
        benchmark: { value: 49, label: `${long.name[language]} 49` },
        datasetVersion: '2026.11',
        accessDate: '2026-11-22',
      });
      const { labels, labelX, plot, benchmark } = trendSeries(model, width);
      const names = labels[0]?.lines.filter((line) => line.name !== '') ?? [];
      expect(names.length).toBeLessThanOrEqual(2);
      expect(benchmark?.lines.length).toBeLessThanOrEqual(2);
      if (width === 326) expect(names.at(-1)?.name).toMatch(/…$/);
      for (const line of labels.flatMap((label) => label.lines)) {
        expect(labelX + lineWidth(line)).toBeLessThanOrEqual(width + 0.01);
      }
      for (const line of benchmark?.lines ?? []) {
        expect(labelX + textWidth(line, 12.5)).toBeLessThanOrEqual(width + 0.01);
      }
      // The plot keeps the larger part.
      expect(plot.right - plot.left).toBeGreaterThan(width * 0.5);
      const told = model.legend.map(({ label }) => label);
      expect(told).toContain(long.name[language]);
      expect(told).toContain(`${long.name[language]} 49`);
      expect(model.table.rows[0]?.cells[0]?.text).toBe(long.name[language]);
      expect(model.readings[0]?.text).toContain(long.name[language]);
    },
  );

  it('drops years that have no room for their number, never the last', () => {
    const model = modelOf(
      Array.from({ length: 12 }, (_, index) => entry(qinghe, 2012 + index, cell(index), 0)),
    );
    const ticks = trendSeries(model, 326).xTicks;
    expect(ticks).toHaveLength(12);
    expect(ticks.at(-1)?.text).toBe('2023');
    expect(ticks.filter((tick) => tick.text !== '').length).toBeLessThan(12);
  });

  it('has a place for every mark that is read', () => {
    const model = broken();
    const spots = trendSpots(model, 800);
    expect(model.readings.every((reading) => spots.has(reading.key))).toBe(true);
  });
});
