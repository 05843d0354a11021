import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/core/domain/finding.ts';
import {
  bailu,
  cell,
  countIndicator,
  entry,
  modelOf,
  qinghe,
  rateCell,
  rateIndicator,
  songyan,
} from '../entries.ts';

const none = { approx: null, through: null, role: null, scope: null };
// 1271/1292, 2440/2487 and 2297/2422: the first two cannot be told apart, the third is lower.
const high = () => rateCell(98.3, [1271, 1292], [97.53, 98.93]);
const alsoHigh = () => rateCell(98.1, [2440, 2487], [97.5, 98.58]);
const low = () => rateCell(94.84, [2297, 2422], [93.88, 95.65], { status: 'computed' });

function threeRates() {
  return [
    entry(bailu, 2024, low(), 0),
    entry(qinghe, 2019, high(), 1),
    entry(songyan, 2022, alsoHigh(), 2),
  ];
}

describe('rowsModel', () => {
  it('sorts by value and keeps the marker that a locality has by the order of choice', () => {
    const model = modelOf(rateIndicator, threeRates());
    expect(model.rows.map((row) => [row.label, row.markerIndex])).toEqual([
      ['青禾区', 1],
      ['松烟市', 2],
      ['白鹭县', 0],
    ]);
  });

  it('keeps equal values in the order of choice', () => {
    const model = modelOf(countIndicator, [
      entry(songyan, 2021, cell(0), 0),
      entry(qinghe, 2021, cell(7), 1),
      entry(bailu, 2021, cell(7), 2),
    ]);
    expect(model.rows.map((row) => row.label)).toEqual(['青禾区', '白鹭县', '松烟市']);
  });

  it('draws a zero as a value', () => {
    const model = modelOf(countIndicator, [entry(qinghe, 2021, cell(0), 0)]);
    expect(model.rows[0]).toMatchObject({ value: 0, valueText: '0' });
    expect(model.missing).toEqual([]);
  });

  it('lists who has no value, with the reason, and draws nothing for them', () => {
    const model = modelOf(countIndicator, [
      entry(qinghe, 2021, cell(null), 0),
      entry(bailu, 2020, cell(null, { status: 'redacted' }), 1),
      entry(songyan, 2019, null, 2),
      entry(songyan, null, null, 2),
    ]);
    expect(model.rows).toEqual([]);
    expect(model.missing).toEqual([
      { label: '青禾区 2021', reason: '报告未提' },
      { label: '白鹭县 2020', reason: '已遮蔽' },
      { label: '松烟市', reason: '2019 年无报告' },
      { label: '松烟市', reason: '无报告' },
    ]);
  });

  it('gives ranges of ranks, and says which differences mean nothing', () => {
    const model = modelOf(rateIndicator, threeRates());
    expect(model.rows.map((row) => row.rank)).toEqual(['第 1–2', '第 1–2', '第 3']);
    expect(model.notes).toEqual(['青禾区与松烟市的差异在自然波动之内，不分先后。']);
  });

  it('says the same in English', () => {
    const model = modelOf(rateIndicator, threeRates(), { language: 'en' });
    expect(model.rows.map((row) => row.rank)).toEqual(['1st–2nd', '1st–2nd', '3rd']);
    expect(model.notes).toEqual([
      'The difference between Qinghe District and Songyan City is within natural variation; neither comes first.',
    ]);
    expect(model.title).toBe('Mediation success rate');
  });

  it('ranks from the lowest where lower is better', () => {
    const model = modelOf({ ...rateIndicator, polarity: 'lower' }, threeRates());
    expect(model.rows.map((row) => [row.label, row.rank])).toEqual([
      ['青禾区', '第 2–3'],
      ['松烟市', '第 2–3'],
      ['白鹭县', '第 1'],
    ]);
  });

  it('ranks nothing where the indicator is neutral', () => {
    const model = modelOf({ ...rateIndicator, polarity: 'neutral' }, threeRates());
    expect(model.rows.every((row) => row.rank === null)).toBe(true);
    expect(model.notes).toEqual([]);
  });

  it('draws and badges who answers another question, without a rank', () => {
    const respondent = rateCell(99, [990, 1000], [98.2, 99.5], {
      qualifiers: { ...none, role: 'respondent' },
    });
    const model = modelOf(rateIndicator, [
      ...threeRates(),
      entry(
        { ...songyan, id: 'town', name: { zh: '石渡镇', en: 'Shidu Town' } },
        2021,
        respondent,
        3,
      ),
    ]);
    expect(model.rows[0]).toMatchObject({
      label: '石渡镇',
      rank: null,
      badges: [{ text: '被复议 · 不同口径', tone: 'warn' }],
    });
    expect(model.rows[1]?.rank).toBe('第 1–2');
  });

  it('does not rank a rate that its own counts contradict', () => {
    const mismatch: Finding = {
      rule: 'rate-mismatch',
      severity: 'warning',
      message: { zh: '', en: '' },
      working: '',
      expected: 25.13,
      printed: 72.75,
      figures: [0],
    };
    const model = modelOf(rateIndicator, [
      ...threeRates().slice(1),
      entry(bailu, 2024, rateCell(72.75, [304, 1210], [22.8, 27.6], { findings: [mismatch] }), 0),
    ]);
    expect(model.rows.find((row) => row.label === '白鹭县')?.rank).toBeNull();
  });

  it('does not rank one locality against itself over the years', () => {
    const model = modelOf(rateIndicator, [
      entry(qinghe, 2019, high(), 0),
      entry(qinghe, 2020, low(), 0),
    ]);
    expect(model.rows.map((row) => row.rank)).toEqual([null, null]);
    expect(model.rows.map((row) => row.key)).toEqual(['qinghe-2019', 'qinghe-2020']);
  });

  it('speaks of intervals where there are any, and of those without', () => {
    const mixed = modelOf(rateIndicator, [
      entry(qinghe, 2021, high(), 0),
      entry(bailu, 2021, cell(100), 1),
    ]);
    expect(mixed.subtitle).toContain('横线为 95% 自然波动区间');
    expect(mixed.notes).toContain('无横线者，报告未给出计算区间所需的件数。');
    const without = modelOf(rateIndicator, [entry(bailu, 2021, cell(100), 1)]);
    expect(without.subtitle).not.toContain('区间');
    expect(without.notes).toEqual([]);
  });

  it('tells definition, unit, polarity and years in the subtitle', () => {
    expect(modelOf(rateIndicator, threeRates()).subtitle.replaceAll('\u00a0', ' ')).toBe(
      '调解成功数占案件数的比例 · 单位：% · 越高越好 · 2019、2022、2024 年 · 横线为 95% 自然波动区间',
    );
    const many = [2018, 2019, 2020, 2021].map((year) => entry(qinghe, year, cell(1), 0));
    expect(modelOf(countIndicator, many).subtitle).toContain('2018–2021 年');
  });

  it('names in the source the reports that the values come from, the edition and the day', () => {
    const model = modelOf(rateIndicator, [...threeRates(), entry(qinghe, 2023, cell(null), 1)]);
    expect(model.source.replaceAll('\u00a0', ' ')).toBe(
      '来源：各地法治政府建设年度报告（青禾区 2019、松烟市 2022、白鹭县 2024） · 数据集 2026.11 · 取用 2026-11-22',
    );
  });

  it('names the reports that were read where none of them has a value', () => {
    expect(modelOf(countIndicator, [entry(qinghe, 2021, cell(null), 0)]).source).toContain(
      '（青禾区 2021）',
    );
  });

  it('draws counts and amounts as bars and rates as points', () => {
    expect(modelOf(countIndicator, []).kind).toBe('bars');
    expect(modelOf({ ...countIndicator, kind: 'amount' }, []).kind).toBe('bars');
    expect(modelOf(rateIndicator, []).kind).toBe('intervals');
  });

  it('says of a share that the total behind it is approximate', () => {
    const total = (approx: 'about' | null) => ({
      kind: 'value' as const,
      value: 75,
      interval: null,
      unit: { zh: '%', en: '%' },
      approx,
      basis: null,
      working: { kind: 'share' as const, count: 30, total: 40, of: 'test.cases' },
    });
    const shares = [
      { ...entry(qinghe, 2021, cell(30), 0), scaled: total('about') },
      { ...entry(bailu, 2021, cell(30), 1), scaled: total(null) },
    ];
    const model = modelOf(countIndicator, shares, {
      scale: { unit: { zh: '%', en: '%' }, note: null },
    });
    expect(model.rows.map((row) => row.badges.map(({ text }) => text))).toEqual([
      ['总数为约数'],
      [],
    ]);
  });

  it('appends the notes it is given', () => {
    expect(modelOf(countIndicator, [], { notes: ['年份不同。'] }).notes).toEqual(['年份不同。']);
  });
});
