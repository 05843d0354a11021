import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/core/dataset/assemble.ts';
import { factsProblems } from '../../../src/core/dataset/soundness.ts';
import {
  catalogue,
  facts,
  figure,
  finding,
  litigationLost,
  locality,
  mediation,
  qinghe,
  shidu,
  unnamed,
} from '../../fixtures/facts/invented.ts';

const { cases, success, successRate } = mediation;

const reports = [
  facts(unnamed, 2021, [figure(cases, null), figure(litigationLost, 0)]),
  facts(qinghe, 2022, [figure(cases, 40), figure(success, 30)]),
  facts(qinghe, 2020, [figure(successRate, 100, { status: 'in-words' })]),
];

describe('assemble', () => {
  it('makes a shard of each indicator with a cell of each report, by locality and year', () => {
    const { index, shards } = assemble(catalogue, reports);
    expect(index.reports.map(({ id }) => id)).toEqual([
      '990101-2020',
      '990101-2022',
      'anon-0badcafe-2021',
    ]);
    expect(shards.map(({ indicator }) => indicator)).toEqual([
      'mediation.cases',
      'mediation.success',
      'mediation.success_rate',
      'litigation.lost',
    ]);
    for (const { observations } of shards)
      expect(observations.map((one) => one.cell.report)).toEqual(index.reports.map(({ id }) => id));
    expect(shards[2]?.observations.map(({ cell }) => [cell.status, cell.value])).toEqual([
      ['in-words', 100],
      ['computed', 75],
      ['absent', null],
    ]);
  });

  it('leaves out localities without a report', () => {
    expect(assemble(catalogue, reports).index.localities).toEqual([qinghe, unnamed]);
  });

  it('counts as disclosed what is stated, in words or computed, not what is redacted', () => {
    expect(assemble(catalogue, reports).index.coverage).toEqual({
      'mediation.cases': { disclosed: 1, reports: 3, localities: 1 },
      'mediation.success': { disclosed: 1, reports: 3, localities: 1 },
      // Two reports of one locality.
      'mediation.success_rate': { disclosed: 2, reports: 3, localities: 1 },
      'litigation.lost': { disclosed: 1, reports: 3, localities: 1 },
    });
  });

  it('gives the same dataset whatever the order of the reports', () => {
    const expected = assemble(catalogue, reports);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(reports, { minLength: reports.length }),
        (shuffled) => void expect(assemble(catalogue, shuffled)).toEqual(expected),
      ),
    );
  });

  it('refuses two reports of one locality and year, and facts with problems, naming the report', () => {
    expect(() => assemble(catalogue, [...reports, facts(qinghe, 2022, [])])).toThrow(
      '990101-2022: there are two reports of this locality and year',
    );
    expect(() =>
      assemble(catalogue, [facts(locality('990102', '云屏县', 'county'), 2022, [])]),
    ).toThrow('990102-2022: its locality 云屏县 (990102) is not in the catalogue');
  });
});

describe('factsProblems', () => {
  const problemsOf = (...figures: ReturnType<typeof figure>[]) =>
    factsProblems(catalogue, facts(shidu, 2021, figures));

  it('finds nothing wrong with sound facts', () => {
    for (const one of reports) expect(factsProblems(catalogue, one)).toEqual([]);
  });

  it('refuses another name for a known locality and an id that is not locality and year', () => {
    const namesake = facts({ ...shidu, name: { zh: '石鼓镇', en: '' } }, 2021, []);
    expect(factsProblems(catalogue, namesake)).toEqual([
      'it calls 990101102 石鼓镇, the catalogue 石渡镇',
    ]);
    const sound = facts(shidu, 2021, []);
    expect(factsProblems(catalogue, { ...sound, report: { ...sound.report, year: 2020 } })).toEqual(
      ['its id is 990101102-2021, which should be 990101102-2020'],
    );
  });

  it('refuses two headline figures of one indicator, but not other figures beside one', () => {
    expect(problemsOf(figure(cases, 1), figure(cases, 2))).toEqual([
      'it has more than one headline figure of mediation.cases',
    ]);
    expect(problemsOf(figure(cases, 1), figure(cases, 2, { primary: false }))).toEqual([]);
  });

  it('refuses an indicator that is not catalogued, and a headline in another unit than its', () => {
    expect(problemsOf(figure(cases, 1, { indicator: 'mediation.gone' }))).toEqual([
      'figure 0 (调解案件数) has the indicator mediation.gone, which is not in the catalogue',
    ]);
    expect(problemsOf(figure(cases, 1, { unit: '宗' }))).toEqual([
      'figure 0 (调解案件数) counts 宗, mediation.cases counts 件',
    ]);
    expect(problemsOf(figure(cases, 1, { unit: '次', primary: false }))).toEqual([]);
    expect(problemsOf(figure(cases, 1, { indicator: null, unit: '宗', primary: false }))).toEqual(
      [],
    );
  });

  it('refuses a redacted figure with a value and a stated one without', () => {
    expect(problemsOf(figure(cases, 0, { status: 'redacted' }))).toEqual([
      'figure 0 (调解案件数) is redacted with the value 0',
    ]);
    expect(problemsOf(figure(cases, null, { status: 'stated' }))).toEqual([
      'figure 0 (调解案件数) is stated with the value null',
    ]);
  });

  it('refuses a finding about a figure that is not there', () => {
    const one = facts(shidu, 2021, [figure(cases, 1)], [finding(0), finding(1)]);
    expect(factsProblems(catalogue, one)).toEqual([
      'finding rate-mismatch names a figure that does not exist',
    ]);
  });
});
