import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownReports } from '../../../src/core/dataset/choose.ts';
import type { ReportDisclosure } from '../../../src/core/dataset/model.ts';
import { matrixOf } from '../../../src/features/disclosure/matrix.ts';
import { placeAfter } from '../../../src/features/disclosure/places.ts';
import { index } from './index-fixture.ts';

const latest = { kind: 'latest', tolerance: null } as const;
const disclosure: readonly ReportDisclosure[] = [
  {
    report: '990121-2021',
    cells: {
      'mediation.success_rate': { status: 'computed', value: 75 },
      'review.accepted': { status: 'stated', value: 0 },
      'service.items': { status: 'in-words', value: 100 },
    },
  },
  {
    report: '990121-2023',
    cells: {
      'mediation.success_rate': { status: 'redacted', value: null },
      'review.accepted': { status: 'absent', value: null },
      'service.items': { status: 'stated', value: 7 },
    },
  },
  {
    report: '990122201-2022',
    cells: {
      'mediation.success_rate': { status: 'absent', value: null },
      'review.accepted': { status: 'absent', value: null },
      'service.items': { status: 'absent', value: null },
    },
  },
];

describe('the disclosure matrix', () => {
  const matrix = matrixOf(index, disclosure, shownReports(index, [], latest, true));

  it('counts a stated zero, words and what is computed as told, what is redacted not', () => {
    expect(matrix.columns.map(({ report, told, counts }) => [report.id, told, counts])).toEqual([
      ['990121-2021', 3, { stated: 1, 'in-words': 1, computed: 1, redacted: 0, absent: 0 }],
      ['990121-2023', 1, { stated: 1, 'in-words': 0, computed: 0, redacted: 1, absent: 1 }],
      ['990122201-2022', 0, { stated: 0, 'in-words': 0, computed: 0, redacted: 0, absent: 3 }],
    ]);
  });

  it('groups indicators by dimension in the order of the Outline, and counts by each', () => {
    expect(
      matrix.groups.map(({ dimension, told, rows }) => [
        dimension,
        told,
        rows.map((row) => [row.at, row.indicator.id, row.told]),
      ]),
    ).toEqual([
      ['functions', [1, 1, 0], [[0, 'service.items', 2]]],
      [
        'disputes',
        [2, 0, 0],
        [
          [1, 'mediation.success_rate', 1],
          [2, 'review.accepted', 1],
        ],
      ],
    ]);
    expect(matrix.indicators).toBe(3);
  });

  it('shows only reports that the table has', () => {
    const shown = shownReports(index, ['990122201'], latest, true);
    expect(matrixOf(index, disclosure.slice(0, 1), shown).columns).toHaveLength(1);
  });
});

describe('the reports that are shown', () => {
  const ids = (...choice: Parameters<typeof shownReports>) =>
    shownReports(...choice).map(({ report, position }) => [report.id, position]);

  it('are those of the chosen localities and years, in the order of choice', () => {
    expect(ids(index, ['990122201', '990121'], latest, false)).toEqual([
      ['990122201-2022', 0],
      ['990121-2023', 1],
    ]);
    expect(ids(index, ['990121'], { kind: 'range', from: 2020, to: 2023 }, false)).toEqual([
      ['990121-2023', 0],
      ['990121-2021', 0],
    ]);
  });

  it('are all reports everywhere, chosen localities keeping their place', () => {
    expect(ids(index, ['990122201'], { kind: 'year', year: 1999 }, true)).toEqual([
      ['990121-2021', null],
      ['990121-2023', null],
      ['990122201-2022', 0],
    ]);
  });
});

describe('moving in the matrix', () => {
  const size = { rows: 4, columns: 3 };
  const press = (key: string, ctrlKey = false) => ({ key, ctrlKey });

  it('goes to the neighbour, the ends of the row and the corners', () => {
    const from = { row: 2, column: 1 };
    expect(placeAfter(press('ArrowUp'), from, size)).toEqual({ row: 1, column: 1 });
    expect(placeAfter(press('ArrowDown'), from, size)).toEqual({ row: 3, column: 1 });
    expect(placeAfter(press('ArrowLeft'), from, size)).toEqual({ row: 2, column: 0 });
    expect(placeAfter(press('ArrowRight'), from, size)).toEqual({ row: 2, column: 2 });
    expect(placeAfter(press('Home'), from, size)).toEqual({ row: 2, column: 0 });
    expect(placeAfter(press('End'), from, size)).toEqual({ row: 2, column: 2 });
    expect(placeAfter(press('Home', true), from, size)).toEqual({ row: 0, column: 0 });
    expect(placeAfter(press('End', true), from, size)).toEqual({ row: 3, column: 2 });
    expect(placeAfter(press('Tab'), from, size)).toBeNull();
  });

  it('never leaves the matrix', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys)), (path) => {
        let place = { row: 0, column: 0 };
        for (const key of path) place = placeAfter(press(key), place, size) ?? place;
        expect(place.row).toBeGreaterThanOrEqual(0);
        expect(place.row).toBeLessThan(size.rows);
        expect(place.column).toBeGreaterThanOrEqual(0);
        expect(place.column).toBeLessThan(size.columns);
      }),
    );
  });
});
