import type { ChartEntry, IndicatorInput } from '../../../src/charts/entry.ts';
import { rowsModel } from '../../../src/charts/rows/build.ts';
import { completeRows } from '../../../src/charts/rows/complete.ts';
import type { ChartRow, RowsModel } from '../../../src/charts/rows/model.ts';
import type { Cell } from '../../../src/core/domain/cell.ts';
import type { Indicator } from '../../../src/core/domain/indicator.ts';
import type { Locality } from '../../../src/core/domain/locality.ts';

/** Indicators, localities and cells for the tests of charts; the localities do not exist. */
export const rateIndicator: Indicator = {
  id: 'test.rate',
  name: { zh: '调解成功率', en: 'Mediation success rate' },
  dimension: 'disputes',
  unit: '%',
  kind: 'rate',
  polarity: 'higher',
  formula: { numerator: 'test.success', denominator: 'test.cases' },
  definition: { zh: '调解成功数占案件数的比例', en: 'Successes as a share of cases' },
};

export const countIndicator: Indicator = {
  id: 'test.count',
  name: { zh: '复议受理数', en: 'Review cases accepted' },
  dimension: 'disputes',
  unit: '件',
  kind: 'count',
  polarity: 'neutral',
  formula: null,
  definition: { zh: '受理的案件数', en: 'Cases accepted' },
};

export function locality(id: string, zh: string, en: string): Locality {
  return {
    id,
    name: { zh, en },
    code: null,
    statisticalCode: null,
    level: 'county',
    anonymised: false,
    parents: [],
    pinyin: { full: '', initials: '' },
    population: null,
  };
}

export const qinghe = locality('qinghe', '青禾区', 'Qinghe District');
export const bailu = locality('bailu', '白鹭县', 'Bailu County');
export const songyan = locality('songyan', '松烟市', 'Songyan City');

export function cell(value: number | null, over: Partial<Cell> = {}): Cell {
  return {
    report: 'qinghe-2021',
    status: value === null ? 'absent' : 'stated',
    value,
    qualifiers: { approx: null, through: null, role: null, scope: null },
    evidence: null,
    parts: null,
    interval: null,
    findings: [],
    others: [],
    ...over,
  };
}

/** A rate with the counts behind it; the interval is given, not computed, for it is not under test. */
export function rateCell(
  value: number,
  counts: readonly [number, number],
  interval: [number, number],
  over: Partial<Cell> = {},
): Cell {
  const part = (indicator: string, count: number) => ({
    indicator,
    value: count,
    evidence: {
      section: [],
      start: 0,
      end: 1,
      printed: String(count),
      phrase: String(count),
      phraseStart: 0,
    },
  });
  const parts = {
    numerator: part('test.success', counts[0]),
    denominator: part('test.cases', counts[1]),
  };
  return cell(value, { parts, interval, ...over });
}

export function entry(
  place: Locality,
  year: number | null,
  what: Cell | null,
  markerIndex: number,
): ChartEntry {
  return { locality: place, year, cell: what, markerIndex };
}

export function modelOf(
  indicator: Indicator,
  entries: readonly ChartEntry[],
  over: Partial<IndicatorInput> = {},
): RowsModel {
  return rowsModel({
    indicator,
    entries,
    language: 'zh',
    datasetVersion: '2026.11',
    accessDate: '2026-11-22',
    ...over,
  });
}

/** A model of rows alone, for what comes after the building of models. */
export function modelOfRows(
  kind: RowsModel['kind'],
  rows: readonly (Partial<ChartRow> & { readonly value: number })[],
  over: Partial<RowsModel> = {},
): RowsModel {
  return completeRows({
    id: 'test',
    language: 'zh',
    title: '调解成功率',
    subtitle: '定义 · 单位：%',
    kind,
    rates: kind === 'intervals',
    unit: kind === 'intervals' ? '%' : '件',
    rows: rows.map((row, index) => ({
      key: `place${index}-2021`,
      label: `地区${index}`,
      year: 2021,
      markerIndex: index,
      valueText: String(row.value),
      interval: null,
      badges: [],
      rank: null,
      bestRank: null,
      ...row,
    })),
    missing: [],
    notes: [],
    source: '来源：报告',
    benchmark: null,
    ...over,
  });
}
