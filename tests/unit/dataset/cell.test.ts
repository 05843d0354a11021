import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf } from '../../../src/core/dataset/cell.ts';
import type { Figure, Qualifiers } from '../../../src/core/domain/figure.ts';
import {
  facts,
  figure,
  finding,
  mediation,
  none,
  qinghe,
  shidu,
} from '../../fixtures/facts/invented.ts';

const { cases, success, successRate } = mediation;

function cellsFrom(figures: readonly Figure[], findings = [finding(0)]) {
  return cellOf(successRate, facts(qinghe, 2021, figures, findings));
}

function qualified(qualifiers: Partial<Qualifiers>): Partial<Figure> {
  return { qualifiers: { ...none, ...qualifiers } };
}

describe('a figure that the report prints', () => {
  it('is taken as printed, with its qualifiers, evidence, findings and report', () => {
    const printed = figure(cases, 1292, qualified({ through: '2021-11', approx: 'over' }));
    const one = facts(qinghe, 2021, [figure(success, 7), printed], [finding(1), finding(0)]);
    expect(cellOf(cases, one)).toEqual({
      report: '990101-2021',
      status: 'stated',
      value: 1292,
      qualifiers: { approx: 'over', through: '2021-11', role: null, scope: null },
      evidence: printed.evidence,
      parts: null,
      interval: null,
      findings: [finding(1)],
      others: [],
    });
  });

  it('stays 0 when it is 0', () => {
    const cell = cellOf(cases, facts(qinghe, 2021, [figure(cases, 0)]));
    expect(cell).toMatchObject({ status: 'stated', value: 0 });
  });

  it('stays without a value when redacted, and keeps the status in-words', () => {
    expect(cellOf(cases, facts(qinghe, 2021, [figure(cases, null)]))).toMatchObject({
      status: 'redacted',
      value: null,
    });
    const inWords = figure(successRate, 100, { status: 'in-words' });
    expect(cellsFrom([inWords])).toMatchObject({ status: 'in-words', value: 100, interval: null });
  });

  it('is not replaced by the quotient of its counts, which give it parts and an interval', () => {
    const cell = cellsFrom([figure(successRate, 98.3), figure(cases, 1292), figure(success, 1271)]);
    expect(cell).toMatchObject({ status: 'stated', value: 98.3, findings: [finding(0)] });
    expect(cell.parts).toMatchObject({
      numerator: { indicator: 'mediation.success', value: 1271 },
      denominator: { indicator: 'mediation.cases', value: 1292 },
    });
    // scipy.stats.binomtest(1271, 1292).proportion_ci(method='wilson')
    expect(cell.interval).toEqual([97.53, 98.93]);
  });

  it('gets no interval from counts of another period than its own', () => {
    const partial = qualified({ through: '2021-06' });
    const counts = [figure(cases, 20, partial), figure(success, 19, partial)];
    expect(cellsFrom([figure(successRate, 98), ...counts])).toMatchObject({
      value: 98,
      parts: null,
      interval: null,
    });
    expect(cellsFrom([figure(successRate, 95, partial), ...counts]).interval).not.toBeNull();
  });

  it('gets no interval from counts of which more succeeded than there were', () => {
    const cell = cellsFrom([figure(successRate, 98), figure(cases, 9), figure(success, 10)]);
    expect(cell).toMatchObject({ status: 'stated', value: 98, parts: null, interval: null });
  });

  it('lists the other figures of the indicator with the reason why they are not the headline', () => {
    const earlier = figure(cases, 800, { primary: false, demotion: 'prior-year' });
    const cell = cellOf(cases, facts(qinghe, 2021, [earlier, figure(cases, 900)]));
    expect(cell.value).toBe(900);
    expect(cell.others).toEqual([
      {
        value: 800,
        unit: '件',
        status: 'stated',
        label: '调解案件数',
        demotion: 'prior-year',
        qualifiers: none,
        evidence: earlier.evidence,
      },
    ]);
  });
});

describe('a figure that the report does not print', () => {
  it('is absent, with the value null, even where other indicators and other figures are told', () => {
    const other = figure(cases, 800, { primary: false, demotion: 'prior-year' });
    const cell = cellOf(cases, facts(qinghe, 2021, [other, figure(success, 7)], [finding(1)]));
    expect(cell).toMatchObject({
      status: 'absent',
      value: null,
      qualifiers: none,
      evidence: null,
      parts: null,
      interval: null,
      findings: [],
    });
    expect(cell.others).toHaveLength(1);
  });

  it('is computed from its two counts to two decimals, with their interval and findings', () => {
    const cell = cellsFrom([figure(cases, 2422), figure(success, 2297)], [finding(0), finding(5)]);
    // 2297 ÷ 2422 = 0.948 389…; interval by SciPy's binomtest(...).proportion_ci(method='wilson')
    expect(cell).toMatchObject({
      status: 'computed',
      value: 94.84,
      evidence: null,
      interval: [93.88, 95.65],
      findings: [finding(0)],
    });
    expect(cell.parts?.numerator.evidence.printed).toBe('2297件');
  });

  it('never makes a count out of others', () => {
    const one = facts(qinghe, 2021, [figure(cases, 100), figure(successRate, 50)]);
    expect(cellOf(success, one).status).toBe('absent');
  });

  it.each([
    ['one count is missing', [figure(cases, 100)]],
    ['one count is redacted', [figure(cases, 100), figure(success, null)]],
    ['one count is no headline', [figure(cases, 100), figure(success, 9, { primary: false })]],
    [
      'the periods differ',
      [figure(cases, 9, qualified({ through: '2021-06' })), figure(success, 9)],
    ],
    ['the roles differ', [figure(cases, 9, qualified({ role: 'respondent' })), figure(success, 9)]],
    ['the scopes differ', [figure(cases, 9), figure(success, 9, qualified({ scope: 'organ' }))]],
  ])('is not computed when %s', (_, figures) => {
    expect(cellsFrom(figures)).toMatchObject({ status: 'absent', value: null, parts: null });
  });

  it('is not computed when more succeeded than there were, though what was found of the counts is kept', () => {
    const cell = cellsFrom([figure(cases, 9), figure(success, 10)]);
    expect(cell).toMatchObject({ status: 'absent', value: null, interval: null, parts: null });
    expect(cell.findings).toEqual([finding(0)]);
  });

  it.each([
    [29_999, 30_000, 99.9967],
    [1, 30_000, 0.0033],
    [0, 30_000, 0],
    [30_000, 30_000, 100],
  ])('never claims all or nothing of what is neither: %d of %d is %d', (won, all, expected) => {
    expect(cellsFrom([figure(success, won), figure(cases, all)]).value).toBe(expected);
  });

  it('is not computed as 0 or 100 when there were no cases', () => {
    const cell = cellsFrom([figure(cases, 0), figure(success, 0)]);
    expect(cell).toMatchObject({ status: 'absent', value: null, interval: null });
  });

  it('inherits the period, role and scope of its counts, and how exact they are', () => {
    const partial = { through: '2021-11', role: 'respondent', scope: 'own-level' } as const;
    const cell = cellsFrom([
      figure(cases, 100, qualified(partial)),
      figure(success, 90, qualified({ ...partial, approx: 'over' })),
    ]);
    expect(cell).toMatchObject({ value: 90, qualifiers: { ...partial, approx: 'over' } });
    const among = [figure(cases, 100, qualified({ approx: 'over' })), figure(success, 90)];
    expect(cellsFrom(among)).toMatchObject({ value: 90, qualifiers: { approx: 'under' } });
  });
});

it('gives a rate between 0 and 100 inside its interval, or none at all, whatever the counts', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (successes, total) => {
      const one = facts(shidu, 2020, [figure(cases, total), figure(success, successes)]);
      const { status, value, interval } = cellOf(successRate, one);
      if (total === 0 || successes > total) return status === 'absent' && value === null;
      if (value === null || interval === null) return false;
      const [low, high] = interval;
      return 0 <= low && low <= value && value <= high && high <= 100;
    }),
  );
});
