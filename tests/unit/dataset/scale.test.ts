import { describe, expect, it } from 'vitest';
import {
  possibleTotals,
  type Scale,
  type ScaleInput,
  scaled,
} from '../../../src/core/dataset/scale.ts';
import { workingText } from '../../../src/core/dataset/scale-words.ts';
import type { Qualifiers } from '../../../src/core/domain/figure.ts';
import { finding, mediation } from '../../fixtures/facts/invented.ts';
import { counties, entry, town } from '../domain/compared.ts';

const { cases, success, successRate } = mediation;
const population = {
  value: 885_321,
  year: 2020,
  source: { zh: '普查公报', en: 'Census bulletin' },
  quality: 'preliminary',
} as const;
const county = { ...counties.a, population };
const perResidents: Scale = { kind: 'per-residents' };
const ofCases: Scale = { kind: 'share', of: cases.id };

function cell(value: number | null, qualifiers: Partial<Qualifiers> = {}) {
  return entry(counties.a, { value, year: 2023, qualifiers }).cell;
}

function input(value: number | null, scale: Scale, over: Partial<ScaleInput> = {}): ScaleInput {
  return {
    indicator: success,
    cell: cell(value),
    locality: county,
    year: 2023,
    scale,
    total: null,
    ...over,
  };
}

describe('as printed', () => {
  it('is the value as it is, with its unit', () => {
    expect(scaled(input(0, { kind: 'printed' }))).toEqual({
      kind: 'value',
      value: 0,
      interval: null,
      unit: { zh: '件', en: '' },
      approx: null,
      basis: null,
      working: null,
    });
  });

  it('has the counts of a rate behind it, unless they contradict what is printed', () => {
    const rate = {
      ...entry(counties.a, { denominator: 4 }).cell,
      interval: [4.56, 69.94] as [number, number],
    };
    const printed = { kind: 'printed' } as const;
    expect(scaled(input(null, printed, { indicator: successRate, cell: rate }))).toMatchObject({
      interval: [4.56, 69.94],
      basis: { kind: 'proportion', successes: 1, total: 4 },
    });
    const contradicted = { ...rate, findings: [finding(0)] };
    expect(
      scaled(input(null, printed, { indicator: successRate, cell: contradicted })),
    ).toMatchObject({ basis: null });
  });
});

describe('per 10,000 residents', () => {
  it('divides by the population and tells of which year and how good it is', () => {
    // 82 ÷ 885,321 × 10,000 by hand; the exact limits of 82 events are 65.217033 and 101.783621
    // (scipy.stats.chi2), Byar's come within 0.004 % of them.
    const found = scaled(input(82, perResidents));
    expect(found).toMatchObject({
      kind: 'value',
      unit: { zh: '件/万人', en: 'per 10,000 residents' },
      basis: { kind: 'per-population', count: 82, population: 885_321 },
      working: { kind: 'per-residents', count: 82, population, yearsApart: 3 },
    });
    if (found.kind !== 'value') throw new Error('no value');
    expect(found.value).toBeCloseTo(0.926218, 6);
    expect(found.interval?.[0]).toBeCloseTo(0.73665, 4);
    expect(found.interval?.[1]).toBeCloseTo(1.14968, 4);
  });

  it('counts the years to a later census as well', () => {
    expect(scaled(input(82, perResidents, { year: 2016 }))).toMatchObject({
      working: { yearsApart: 4 },
    });
  });

  it('keeps 0 a value, with an interval from 0', () => {
    const found = scaled(input(0, perResidents));
    expect(found).toMatchObject({ value: 0 });
    expect(found.kind === 'value' && found.interval?.[0]).toBe(0);
  });

  it('gives no interval where no events are counted, or not in whole numbers', () => {
    const plans = { ...success, unit: '个' };
    expect(scaled(input(82, perResidents, { indicator: plans }))).toMatchObject({
      interval: null,
      basis: null,
    });
    expect(scaled(input(82.5, perResidents))).toMatchObject({ interval: null, basis: null });
  });

  it('keeps the approximation of the count', () => {
    expect(scaled(input(0, perResidents, { cell: cell(190, { approx: 'over' }) }))).toMatchObject({
      approx: 'over',
    });
  });

  it('says why there is none', () => {
    const amount = { ...success, kind: 'amount', unit: '万元' } as const;
    const reasonOf = (one: ScaleInput) => {
      const found = scaled(one);
      return found.kind === 'none' ? found.reason : null;
    };
    expect(reasonOf(input(null, perResidents))).toBe('no-value');
    expect(reasonOf(input(5, perResidents, { locality: town }))).toBe('no-population');
    expect(reasonOf(input(5, perResidents, { indicator: successRate }))).toBe('not-a-count');
    expect(reasonOf(input(5, perResidents, { indicator: amount }))).toBe('not-a-count');
  });
});

describe('as a share of another count', () => {
  const shareOf = (
    value: number | null,
    total: number | null,
    own: Partial<Qualifiers> = {},
    totals: Partial<Qualifiers> = own,
  ) =>
    scaled(
      input(null, ofCases, {
        cell: cell(value, own),
        total: { indicator: cases, cell: cell(total, totals) },
      }),
    );

  it('is in per cent with the interval of the two counts', () => {
    // scipy.stats.binomtest(40, 72).proportion_ci(method='wilson'), SciPy 1.17.1.
    const found = shareOf(40, 72);
    expect(found).toMatchObject({
      unit: { zh: '%', en: '%' },
      basis: { kind: 'proportion', successes: 40, total: 72 },
      working: { kind: 'share', count: 40, total: 72, of: cases.id },
    });
    if (found.kind !== 'value') throw new Error('no value');
    expect(found.value).toBeCloseTo(55.5556, 4);
    expect(found.interval?.[0]).toBeCloseTo(44.087390865805, 10);
    expect(found.interval?.[1]).toBeCloseTo(66.460929438679, 10);
  });

  it('takes all and nothing for shares', () => {
    expect(shareOf(72, 72)).toMatchObject({ value: 100 });
    expect(shareOf(0, 72)).toMatchObject({ value: 0 });
  });

  it('gives no interval of parts of a case', () => {
    expect(shareOf(1.5, 3)).toMatchObject({ value: 50, interval: null, basis: null });
  });

  it('is pushed by both approximations', () => {
    expect(shareOf(40, 72, {}, { approx: 'over' })).toMatchObject({ approx: 'under' });
  });

  it.each([
    ['a hidden total', shareOf(5, null, {}, {}), 'redacted-total'],
    ['0 of 0', shareOf(0, 0), 'empty-total'],
    ['more than the total', shareOf(6, 5), 'exceeds-total'],
    ['another period', shareOf(5, 6, { through: '2023-11' }, {}), 'unlike-period'],
    ['another role', shareOf(5, 6, { role: 'respondent' }, {}), 'unlike-role'],
    ['another scope', shareOf(5, 6, { scope: 'own-level' }, {}), 'unlike-scope'],
    ['parts that are not named', shareOf(5, 6, { scope: 'subset' }), 'unlike-scope'],
    ['no value', shareOf(null, 6), 'no-value'],
  ])('refuses %s', (_, found, reason) => {
    expect(found).toEqual({ kind: 'none', reason });
  });

  it('takes like periods, roles and named parts', () => {
    const own = { through: '2023-11', role: 'respondent', scope: 'own-level' } as const;
    expect(shareOf(5, 6, own)).toMatchObject({ kind: 'value' });
  });

  it('refuses a total that the report does not tell, of another report, unit or kind, or itself', () => {
    const refused = (over: Partial<ScaleInput>) => scaled(input(5, ofCases, over));
    const total = { indicator: cases, cell: cell(6) };
    const absent = { ...cell(null), status: 'absent' } as const;
    expect(refused({ total: null })).toMatchObject({ reason: 'no-total' });
    expect(refused({ total: { ...total, cell: absent } })).toMatchObject({ reason: 'no-total' });
    expect(
      refused({ total: { ...total, cell: { ...cell(6), report: 'other-2023' } } }),
    ).toMatchObject({ reason: 'no-total' });
    expect(refused({ total: { ...total, indicator: { ...cases, unit: '次' } } })).toMatchObject({
      reason: 'unlike-unit',
    });
    expect(refused({ total: { ...total, indicator: { ...cases, kind: 'rate' } } })).toMatchObject({
      reason: 'not-a-count',
    });
    expect(refused({ indicator: cases, total })).toMatchObject({ reason: 'itself' });
    expect(() => refused({ total: { indicator: success, cell: cell(6) } })).toThrow(success.id);
  });
});

describe('the totals on offer', () => {
  it('are the other counts of the dimension in the same unit', () => {
    const elsewhere = { ...cases, id: 'x', dimension: 'digital' } as const;
    const otherUnit = { ...cases, id: 'y', unit: '次' };
    const all = [cases, success, successRate, elsewhere, otherUnit];
    expect(possibleTotals(success, all)).toEqual([cases]);
    expect(possibleTotals(successRate, all)).toEqual([]);
  });
});

describe('the working', () => {
  it('is written as a sum, with the year and the quality of the population', () => {
    const working = { kind: 'per-residents', count: 1292, population, yearsApart: 1 } as const;
    expect(workingText(working, '件')).toEqual({
      zh: '1,292 件 ÷ 885,321 人（2020 年，公报初步数）× 10,000',
      en: '1,292 ÷ 885,321 residents (2020, preliminary) × 10,000',
    });
    const official = { ...population, quality: 'official' } as const;
    expect(workingText({ ...working, population: official }, '件').en).toBe(
      '1,292 ÷ 885,321 residents (2020) × 10,000',
    );
  });
});
