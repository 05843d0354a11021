import { describe, expect, it } from 'vitest';
import {
  columnOf,
  headerOf,
  isValued,
  valueCell,
  withoutBrackets,
} from '../../../../src/core/extraction/tables/columns.ts';

describe('a column', () => {
  it.each([
    ['序号', 'index'],
    ['指标名称', 'name'],
    ['项 目', 'name'],
    ['计量单位', 'unit'],
    ['比上年增减', 'change'],
    ['上年同期', 'prior'],
    ['年度目标', 'target'],
    ['累计', 'cumulative'],
    ['全年累计', 'current'],
    ['备注', 'note'],
    ['本年数', 'current'],
    ['数量', 'current'],
    ['2023年(件)', 'current'],
    ['2023年度实绩', 'current'],
    ['2023', 'current'],
    ['2022年底', 'prior'],
    ['2024年', 'target'],
    ['受理', null],
    ['2023年受理', null],
    ['受理2023年', null],
    ['2024年情况', 'target'],
    ['很长很长很长很长很长的本年数值列', 'current'],
    ['很长很长很长很长很长很长的本年数值', null],
  ])('%j of a report for 2023 is %s', (cell, column) => {
    expect(columnOf(cell, 2023)).toBe(column);
  });

  it('of any year may be the reported one as long as that is not known', () => {
    expect(columnOf('2022年', null)).toBe('current');
    expect(columnOf('上年', null)).toBe('prior');
  });

  it('holds values, or does not', () => {
    const valued = ['current', 'prior', 'change', 'target', 'cumulative'] as const;
    expect(valued.map(isValued)).toEqual([true, true, true, true, true]);
    expect((['name', 'unit', 'index', 'note'] as const).map(isValued)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a header', () => {
  it.each([
    [
      ['指标', '2023年', '2022年'],
      ['name', 'current', 'prior'],
    ],
    [
      ['序号', '指标', '备注', '本年'],
      ['index', 'name', 'note', 'current'],
    ],
    [['指标', '受理'], null],
    [['指标'], null],
    [['指标', '单位'], null],
    [
      ['类别', '指标', '本年'],
      ['group', 'name', 'current'],
    ],
    [['指标', '本年', '项目'], null],
    [['本年', '上年'], null],
  ])('%j announces %j', (cells, columns) => {
    expect(headerOf(cells, 2023)).toEqual(columns);
  });

  it('tells units in brackets, which are no part of a name', () => {
    expect(withoutBrackets('收到申请(件)')).toBe('收到申请');
    expect(withoutBrackets('(一)收到(件) ')).toBe('收到');
  });
});

describe('a cell of values', () => {
  it.each([
    '5',
    '1,653',
    '1 653',
    '98.1%',
    '约5',
    '5余件',
    '5万件',
    '+5',
    '-5%',
    'XX',
    'X.X%',
    '—',
    '无',
    '',
  ])('may be %j', (cell) => {
    expect(valueCell.test(cell)).toBe(true);
  });

  it.each(['受理', '5件受理案件', '5、6', '较多', 'A5'])('is not %j', (cell) => {
    expect(valueCell.test(cell)).toBe(false);
  });
});
