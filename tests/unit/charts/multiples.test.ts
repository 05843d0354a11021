import { describe, expect, it } from 'vitest';
import { multiplesModel } from '../../../src/charts/multiples/build.ts';
import type { MultiplesInput } from '../../../src/charts/multiples/input.ts';
import { multiplesSeries, multiplesSpots } from '../../../src/charts/multiples/series.ts';
import { bailu, cell, countIndicator, entry, qinghe, rateIndicator } from './entries.ts';

const litigation = {
  ...countIndicator,
  id: 'test.litigation',
  name: { zh: '应诉案件数', en: 'Cases' },
};

function modelOf(over: Partial<MultiplesInput> = {}) {
  return multiplesModel({
    by: 'indicator',
    form: 'bars',
    indicators: [
      {
        indicator: countIndicator,
        entries: [entry(qinghe, 2021, cell(300), 0), entry(bailu, 2021, cell(0), 1)],
      },
      { indicator: rateIndicator, entries: [entry(qinghe, 2021, cell(98), 0)] },
      {
        indicator: litigation,
        entries: [
          entry(qinghe, 2021, cell(12), 0),
          entry(bailu, 2021, cell(null, { status: 'redacted' }), 1),
        ],
      },
    ],
    language: 'zh',
    datasetVersion: '2026.11',
    accessDate: '2026-11-22',
    ...over,
  });
}

const years: Partial<MultiplesInput> = {
  by: 'locality',
  form: 'trend',
  indicators: [
    {
      indicator: countIndicator,
      entries: [
        entry(qinghe, 2019, cell(3), 0),
        entry(qinghe, 2021, cell(5), 0),
        entry(bailu, 2020, cell(null), 1),
        entry(bailu, 2021, cell(8), 1),
      ],
    },
  ],
};

describe('multiplesModel', () => {
  it('puts charts of one unit together and states the scale that they share', () => {
    const model = modelOf();
    expect(
      model.groups.map((group) => [group.title, group.panels.map((one) => one.title)]),
    ).toEqual([
      ['单位：件；以下各图刻度相同，0 至 400', ['复议受理数', '应诉案件数']],
      ['单位：%；刻度 0% 至 100%', ['调解成功率']],
    ]);
  });

  it('turns to one chart a locality, with a bar an indicator', () => {
    const [counts] = modelOf({ by: 'locality' }).groups;
    expect(counts?.panels.map((one) => [one.title, one.markerIndex])).toEqual([
      ['青禾区', 0],
      ['白鹭县', 1],
    ]);
    expect(counts?.panels[1]?.marks.map((mark) => [mark.label, mark.value])).toEqual([
      ['复议受理数', 0],
      ['应诉案件数', null],
    ]);
  });

  it('keeps what is missing in its place with the reason, and lists it', () => {
    const model = modelOf();
    expect(model.groups[0]?.panels[1]?.marks[1]).toMatchObject({
      value: null,
      why: 'redacted',
      missing: '已遮蔽',
    });
    expect(model.missing).toEqual([{ label: '白鹭县 2021', reason: '应诉案件数已遮蔽' }]);
  });

  it('has a gap for each year without a value, one without a report too', () => {
    const panels = modelOf(years).groups[0]?.panels ?? [];
    expect(panels.map((one) => one.marks.map((mark) => [mark.year, mark.why]))).toEqual([
      [
        [2019, null],
        [2020, 'no-report'],
        [2021, null],
      ],
      [
        [2019, 'no-report'],
        [2020, 'absent'],
        [2021, null],
      ],
    ]);
  });
});

describe('a benchmark', () => {
  const held = (value: number) => ({ value, label: `中位数 ${value}` });
  const counts = {
    indicator: countIndicator,
    entries: [entry(qinghe, 2021, cell(300), 0), entry(bailu, 2021, cell(0), 1)],
    benchmark: held(150),
  };
  const rates = {
    indicator: rateIndicator,
    entries: [entry(qinghe, 2021, cell(98), 0)],
    benchmark: held(96),
  };
  const panelsOf = (model: ReturnType<typeof modelOf>) =>
    multiplesSeries(model, 896).groups.flatMap((group) => group.panels);

  it('is told in each chart, in the legend and in the description', () => {
    const model = modelOf({ indicators: [counts, rates] });
    expect(panelsOf(model).map(({ benchmark }) => benchmark?.text)).toEqual([
      '中位数 150',
      '中位数 96',
    ]);
    expect(model.legend.at(-1)).toEqual({
      label: '参照，数值写在各图标题下',
      sign: { kind: 'benchmark' },
    });
    expect(model.description).toContain(
      '：复议受理数，参照为中位数 150；调解成功率，参照为中位数 96；',
    );
  });

  it('has its value in the legend where there is one only', () => {
    expect(modelOf({ indicators: [rates] }).legend.at(-1)?.label).toBe('中位数 96');
    expect(modelOf().legend.some(({ sign }) => sign.kind === 'benchmark')).toBe(false);
  });

  it('is an upright line through all bars, where a bar of its value would end', () => {
    const [panel] = panelsOf(modelOf({ indicators: [counts] }));
    const [first, second] = panel?.bars ?? [];
    const { from, to } = first?.bar ?? { from: 0, to: 0 };
    const middle = (from + to) / 2;
    expect(Number(/^M([\d.]+) /.exec(first?.held ?? '')?.[1])).toBeCloseTo(middle, 1);
    expect(/^M([\d.]+) /.exec(second?.held ?? '')?.[1]).toBe(
      /^M([\d.]+) /.exec(first?.held ?? '')?.[1],
    );
  });

  it('is a level line below lines over the years that lie above it, within the scale', () => {
    const [indicator] = years.indicators ?? [];
    if (indicator === undefined) throw new Error('no indicator');
    const model = modelOf({ ...years, indicators: [{ ...indicator, benchmark: held(2) }] });
    const [panel] = panelsOf(model);
    const [, y] = /^M[\d.]+ ([\d.]+)H/.exec(panel?.line?.held ?? '') ?? [];
    for (const point of panel?.line?.points ?? []) expect(Number(y)).toBeGreaterThan(point.y);
    expect(Number(y)).toBeLessThan(panel?.bottom ?? 0);
  });

  it('widens the scale that its values do not reach', () => {
    const high = modelOf({ indicators: [{ ...counts, benchmark: held(900) }] });
    expect(high.groups[0]?.title).toBe('单位：件；刻度 0 至 1,000');
  });

  it('of each indicator has its own place where a chart is of a locality', () => {
    const more = { ...counts, indicator: litigation, benchmark: held(75) };
    const model = modelOf({ by: 'locality', indicators: [counts, more] });
    const [panel] = panelsOf(model);
    expect(panel?.benchmark).toBeNull();
    const [one, other] = panel?.bars.map(({ held: piece }) => piece.split(' ')[0]) ?? [];
    expect(one).not.toBe(other);
  });
});

describe('a locality without any report', () => {
  const none = {
    indicator: countIndicator,
    entries: [
      entry(qinghe, 2019, cell(3), 0),
      entry(qinghe, 2021, cell(5), 0),
      entry(bailu, null, null, 1),
    ],
  };

  it('has no year of its own, and no place in the year 0', () => {
    const bars = modelOf({ indicators: [none] });
    expect(bars.groups[0]?.panels[0]?.marks.at(-1)).toMatchObject({ year: null, why: 'no-report' });
    expect(bars.years).toEqual([2019, 2021]);
    expect(bars.missing).toEqual([{ label: '白鹭县', reason: '复议受理数无报告' }]);
  });

  it('is a gap in each of the years of the others, each where it can be read', () => {
    const model = modelOf({ ...years, indicators: [none] });
    const [, without] = model.groups[0]?.panels ?? [];
    expect(without?.marks.map(({ year }) => year)).toEqual([2019, 2020, 2021]);
    const spots = multiplesSpots(model, 896);
    expect(model.readings.every(({ key }) => spots.has(key))).toBe(true);
  });

  it('is all there is to say where nobody has one', () => {
    const model = modelOf({
      ...years,
      indicators: [{ indicator: countIndicator, entries: [entry(bailu, null, null, 0)] }],
    });
    expect(model).toMatchObject({ empty: true, years: [] });
    expect(multiplesSeries(model, 326).groups[0]?.panels[0]?.line).toMatchObject({
      points: [],
      gaps: [],
      years: [],
    });
  });
});

describe('multiplesSeries', () => {
  it('gives equal values bars of equal length in all charts of a unit', () => {
    const same = modelOf({
      indicators: [
        { indicator: countIndicator, entries: [entry(qinghe, 2021, cell(300), 0)] },
        {
          indicator: litigation,
          entries: [entry(qinghe, 2021, cell(300), 0), entry(bailu, 2021, cell(12345), 1)],
        },
      ],
    });
    const bars = multiplesSeries(same, 896).groups.flatMap((group) =>
      group.panels.flatMap((panel) => panel.bars),
    );
    const lengths = bars
      .filter((bar) => bar.mark.value === 300)
      .map((bar) => (bar.bar === null ? 0 : bar.bar.to - bar.bar.from));
    expect(lengths[0]).toBeGreaterThan(0);
    expect(lengths[1]).toBeCloseTo(lengths[0] ?? 0, 1);
  });

  it('breaks a line at a year without a value', () => {
    const [panel] = multiplesSeries(modelOf(years), 896).groups[0]?.panels ?? [];
    expect(panel?.line?.solid).toBe('');
    expect(panel?.line?.points).toHaveLength(2);
    expect(panel?.line?.gaps.map((gap) => gap.mark.year)).toEqual([2020]);
  });

  it.each([326, 896])('keeps every chart inside, none on another, %i px wide', (width) => {
    const { groups, height } = multiplesSeries(modelOf(), width);
    const panels = groups.flatMap((group) => group.panels);
    for (const panel of panels) {
      expect(panel.x + panel.width).toBeLessThanOrEqual(width);
      expect(panel.bottom).toBeLessThan(height);
      for (const bar of panel.bars) expect(bar.bar?.to ?? 0).toBeLessThan(panel.x + panel.width);
    }
    const below = panels.filter((panel) => panel.x === 0);
    below.forEach((panel, index) => {
      const before = below[index - 1];
      if (before !== undefined) expect(panel.top).toBeGreaterThan(before.bottom);
    });
  });

  it('has a place for every mark that is read', () => {
    for (const model of [modelOf(), modelOf(years)]) {
      const spots = multiplesSpots(model, 896);
      expect(model.readings.every((reading) => spots.has(reading.key))).toBe(true);
    }
  });
});
