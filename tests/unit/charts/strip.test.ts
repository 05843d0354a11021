import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ObservedEntry } from '../../../src/charts/entry.ts';
import { stripModel } from '../../../src/charts/strip/build.ts';
import { stripSeries, stripSpots } from '../../../src/charts/strip/series.ts';
import { swarm } from '../../../src/charts/strip/swarm.ts';
import { bailu, cell, countIndicator, entry, locality, qinghe, songyan } from './entries.ts';

const none = { approx: null, through: null, role: null, scope: null };

function other(id: string, value: number | null): ObservedEntry {
  const place = locality(id, `他乡${id}`, `Elsewhere ${id}`);
  return { ...entry(place, 2022, cell(value), 0), markerIndex: null };
}

function modelOf(entries: readonly ObservedEntry[], benchmark?: { value: number; label: string }) {
  return stripModel({
    indicator: countIndicator,
    entries,
    language: 'zh',
    datasetVersion: '2026.11',
    accessDate: '2026-11-22',
    ...(benchmark === undefined ? {} : { benchmark }),
  });
}

describe('stripModel', () => {
  it('draws all localities from low to high, a zero too, and knows which are chosen', () => {
    const model = modelOf([entry(qinghe, 2021, cell(7), 0), other('1', 0), other('2', 9)]);
    expect(model.dots.map(({ value, markerIndex }) => [value, markerIndex])).toEqual([
      [0, null],
      [7, 0],
      [9, null],
    ]);
  });

  it('marks the median of three values or more', () => {
    expect(modelOf([other('1', 1), other('2', 5), other('3', 30)]).benchmark).toEqual({
      value: 5,
      label: '中位数 5 件',
    });
    expect(modelOf([other('1', 1), other('2', 5)]).benchmark).toBeNull();
  });

  it('takes the median of like values only, and says of how many', () => {
    const respondent = cell(90, { qualifiers: { ...none, role: 'respondent' } });
    const model = modelOf([
      other('1', 1),
      other('2', 5),
      other('3', 6),
      entry(songyan, 2022, respondent, 0),
    ]);
    expect(model.benchmark?.value).toBe(5);
    expect(model.notes).toContain('中位数只按口径相同的 3 个数值计算。');
    expect(model.dots.map((dot) => dot.label)).toContain('松烟市');
  });

  it('holds against another line where one is given', () => {
    const line = { value: 4, label: '合并 4 件' };
    expect(modelOf([other('1', 1), other('2', 5), other('3', 6)], line).benchmark).toBe(line);
  });

  it('lists a chosen locality without a value, and counts the others', () => {
    const model = modelOf([
      entry(qinghe, 2021, cell(null, { status: 'redacted' }), 0),
      entry(bailu, 2021, cell(3), 1),
      other('1', null),
      other('2', null),
    ]);
    expect(model.missing).toEqual([{ label: '青禾区 2021', reason: '已遮蔽' }]);
    expect(model.notes).toContain('未选的地区中另有 2 个无数据（报告未提 2 个）。');
  });

  it('names in the source the chosen ones and how many reports there are, where they are many', () => {
    const many = Array.from({ length: 30 }, (_, index) => other(String(index), index));
    expect(modelOf([...many, entry(qinghe, 2021, cell(3), 0)]).source).toContain(
      '（青禾区 2021 等，共 31 份）',
    );
  });
});

describe('stripSeries', () => {
  const model = modelOf([
    ...Array.from({ length: 40 }, (_, index) => other(String(index), index % 7)),
    entry(qinghe, 2021, cell(3), 0),
    entry(bailu, 2021, cell(3), 1),
    entry(songyan, 2021, cell(6), 2),
  ]);

  it.each([326, 896])('keeps names and dots inside, and names apart, %i px wide', (width) => {
    const { labels, dots, height } = stripSeries(model, width);
    expect(labels).toHaveLength(3);
    for (const { x, y, width: wide } of labels) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide - 5).toBeLessThanOrEqual(width + 0.01);
      expect(y).toBeGreaterThan(8);
    }
    expect(new Set(labels.map((label) => label.y)).size).toBeGreaterThan(1);
    for (const { x, y } of dots) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeLessThan(height);
    }
  });

  it('has a place for every dot that is read', () => {
    const spots = stripSpots(model, 896);
    expect(model.readings.every((reading) => spots.has(reading.key))).toBe(true);
  });
});

describe('swarm', () => {
  it('leaves a lone dot on the line and moves those that would cover it', () => {
    const dot = { x: 50, radius: 4, first: false };
    expect(swarm([dot], 50)).toEqual([0]);
    expect(swarm([dot, dot, dot], 50)).toEqual([0, -8, 8]);
  });

  it('puts those that go first on the line', () => {
    const dot = { x: 50, radius: 4, first: false };
    expect(swarm([dot, { ...dot, first: true }], 50)[1]).toBe(0);
  });

  it('lets no two dots overlap where there is height for all', () => {
    const dot = fc.record({
      x: fc.integer({ min: 0, max: 300 }),
      radius: fc.constantFrom(4, 7),
      first: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 30 }), (dots) => {
        const heights = swarm(dots, 1000);
        dots.forEach((a, index) => {
          dots.forEach((b, at) => {
            if (at <= index) return;
            const distance = Math.hypot(a.x - b.x, (heights[index] ?? 0) - (heights[at] ?? 0));
            expect(distance).toBeGreaterThanOrEqual(a.radius + b.radius - 1e-9);
          });
        });
      }),
    );
  });
});
