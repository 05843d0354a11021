import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barSeries } from '../../../../src/charts/bars/series.ts';
import { intervalSeries } from '../../../../src/charts/intervals/series.ts';
import type { RowsModel } from '../../../../src/charts/rows/model.ts';
import { lineWidth } from '../../../../src/charts/rows/label.ts';
import type { Layout, PlacedRow } from '../../../../src/charts/rows/placement.ts';
import { badgeBox, unitOnMarks } from '../../../../src/charts/plot/type-sizes.ts';
import { modelOfRows } from '../entries.ts';

interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of all that is written in a row, lines of text as high as their digits. */
function boxesOf(row: PlacedRow): Box[] {
  const labels = row.label.lines.map((line): Box => {
    const width = lineWidth(line);
    const left = row.label.anchor === 'end' ? row.label.x - width : row.label.x;
    return { what: line.name, left, right: left + width, top: line.y - 7, bottom: line.y + 7 };
  });
  const value: Box = {
    what: row.row.valueText,
    left: row.value.x,
    right: row.value.x + row.value.width,
    top: row.markY - 7,
    bottom: row.markY + 7,
  };
  const badges = row.badges.map(
    (badge): Box => ({
      what: badge.badge.text,
      left: badge.x,
      right: badge.x + badge.width,
      top: badge.y,
      bottom: badge.y + badgeBox.height,
    }),
  );
  return [...labels, value, ...badges];
}

function overlaps(layout: Layout): string[] {
  const boxes = layout.rows.flatMap(boxesOf);
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right - 0.1 &&
          other.left < one.right - 0.1 &&
          one.top < other.bottom - 0.1 &&
          other.top < one.bottom - 0.1,
      )
      .map((other) => `${one.what} × ${other.what}`),
  );
}

function outside(layout: Layout): string[] {
  return layout.rows
    .flatMap(boxesOf)
    .filter(
      (box) =>
        box.left < -0.1 ||
        box.right > layout.width + 0.1 ||
        box.top < -0.1 ||
        box.bottom > layout.plot.top + layout.plot.height + 0.1,
    )
    .map((box) => box.what);
}

function layoutOf(model: RowsModel, width: number): Layout {
  return (model.kind === 'bars' ? barSeries(model, width) : intervalSeries(model, width)).layout;
}

const crowded = modelOfRows('intervals', [
  {
    value: 100,
    label: '呼伦湖畔草原林海自治旗',
    rank: '第 1–2',
    badges: [
      { text: '截至 11 月', tone: 'plain' },
      { text: '取舍 98.37', tone: 'warn' },
      { text: '文字表述“全覆盖”', tone: 'plain' },
    ],
  },
  { value: 99, interval: [97.5, 99.6], label: '青禾区', rank: '第 1–2' },
  {
    value: 91.2,
    interval: [88, 93.5],
    label: 'Upper Songyan and Lower Songyan Autonomous County',
    rank: '3rd',
    badges: [{ text: 'Truncated from 91.27', tone: 'warn' }],
  },
]);

describe('the layout of rows', () => {
  it('cuts nothing off and lets nothing overlap, at any width and with any texts', () => {
    const label = fc.string({
      unit: fc.constantFrom(...'自治县区市青禾白鹭abdeimw '),
      minLength: 1,
      maxLength: 36,
    });
    const badges = fc.uniqueArray(
      fc.constantFrom('计算值', '截至 11 月', '被复议 · 不同口径', 'Through September 2020'),
      { maxLength: 4 },
    );
    const row = fc.record({
      value: fc.double({ min: 0, max: 100, noNaN: true }),
      valueText: fc.constantFrom('0', '98.37', '126,932.39'),
      label,
      rank: fc.constantFrom(null, '第 1–12', '10th–12th'),
      badges: badges.map((texts) => texts.map((text) => ({ text, tone: 'plain' as const }))),
    });
    fc.assert(
      fc.property(
        fc.constantFrom('bars' as const, 'intervals' as const),
        fc.array(row, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 280, max: 1100 }),
        (kind, rows, width) => {
          const layout = layoutOf(modelOfRows(kind, rows), width);
          expect(outside(layout)).toEqual([]);
          expect(overlaps(layout)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('puts labels beside the marks where there is room and above them on a phone', () => {
    const wide = layoutOf(crowded, 900).rows[1];
    expect(wide?.label.anchor).toBe('end');
    expect(wide?.label.lines[0]?.y).toBe(wide?.markY);
    const narrow = layoutOf(crowded, 350).rows[1];
    expect(narrow?.label.anchor).toBe('start');
    expect(narrow?.label.lines[0]?.y).toBeLessThan(narrow?.markY ?? 0);
  });

  it('moves badges below a mark rather than squeeze the axis', () => {
    const [first] = layoutOf(crowded, 600).rows;
    expect(first?.badges[0]?.y).toBeGreaterThan(first?.markY ?? Number.POSITIVE_INFINITY);
    const [roomy] = layoutOf(crowded, 1400).rows;
    expect(roomy?.badges[0]?.y).toBeLessThan(roomy?.markY ?? 0);
  });

  it('gives a row more height only where it needs it', () => {
    const { rows } = layoutOf(crowded, 600);
    const distances = rows.slice(1).map((row, index) => row.markY - (rows[index]?.markY ?? 0));
    const plain = layoutOf(modelOfRows('intervals', [{ value: 98 }, { value: 97 }]), 600).rows;
    expect(distances[0]).toBeGreaterThan((plain[1]?.markY ?? 0) - (plain[0]?.markY ?? 0));
  });

  it('breaks a long name evenly instead of leaving one character over', () => {
    const name = '青禾白鹭松烟云屏南滨石渡自治县';
    const lines = layoutOf(modelOfRows('bars', [{ value: 1, label: name }]), 640).rows[0]?.label
      .lines;
    expect(lines?.map((line) => line.name).join('')).toBe(name);
    const lengths = lines?.map((line) => line.name.length) ?? [];
    expect(lengths).toHaveLength(2);
    expect(Math.min(...lengths)).toBeGreaterThan(4);
  });

  it('moves ranks to the labels where they would shorten the axis of a narrow chart', () => {
    const model = modelOfRows('intervals', [
      { value: 98.75, valueText: '98.75', interval: [93, 99.8], rank: '1st–2nd' },
      { value: 92, interval: [88, 95], rank: '1st–2nd' },
    ]);
    const [first] = layoutOf(model, 250).rows;
    expect(first?.value.rank).toBeNull();
    expect(first?.label.lines.at(-1)?.aside).toBe('2021 · 1st–2nd');
    expect(layoutOf(model, 500).rows[0]?.value.rank).toBe('1st–2nd');
  });
});

describe('unitOnMarks', () => {
  it('leaves out a unit that would read as part of the number', () => {
    expect(unitOnMarks('件')).toBe('件');
    expect(unitOnMarks('× 10,000 yuan')).toBe('');
  });
});
