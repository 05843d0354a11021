import { describe, expect, it } from 'vitest';
import type { ScaledEntry } from '../../../src/core/dataset/rank.ts';
import { trendOf } from '../../../src/core/dataset/trend.ts';
import { counties, unnamed } from '../domain/compared.ts';
import { events, missing, plain, rate } from './scaled-entries.ts';

const { a } = counties;
const at = (year: number, counts: readonly [number, number]) => rate(a, counts, { year });
const change = (...entries: ScaledEntry[]) => trendOf(entries).change;

describe('the course of a locality', () => {
  it('runs from the earliest told year, and breaks where there is no value', () => {
    const { told, gaps } = trendOf([
      at(2023, [1, 2]),
      missing(a, { year: 2021 }),
      at(2019, [1, 2]),
      at(2020, [1, 2]),
      missing(a, { year: 2018 }),
      missing(a, { year: 2024 }),
    ]);
    expect(told.map(({ year }) => year)).toEqual([2019, 2020, 2023]);
    expect(gaps).toEqual([2021, 2022]);
  });

  it('has no gap and no direction where one year or none is told', () => {
    expect(trendOf([at(2020, [1, 2]), missing(a, { year: 2022 })])).toMatchObject({
      gaps: [],
      change: { direction: null, reason: 'one-year' },
    });
    expect(trendOf([])).toMatchObject({ told: [], change: { reason: 'one-year' } });
  });
});

describe('the direction', () => {
  // 56/70 − 48/80 is 5.24 to 33.39 points (Newcombe 1998, table II), at 99.8 % −3.35 to 40.18.
  it('goes up where the last exceeds the first by more than chance, and down likewise', () => {
    const up = change(at(2019, [48, 80]), at(2022, [56, 70]));
    expect(up).toMatchObject({ direction: 'up', confidence: 95 });
    if (up.direction === null) throw new Error('no direction');
    expect(up.difference[0]).toBeCloseTo(5.24, 2);
    expect(up.difference[1]).toBeCloseTo(33.39, 2);
    expect(change(at(2022, [48, 80]), at(2019, [56, 70]))).toMatchObject({ direction: 'down' });
  });

  // 2297/2422 − 1271/1292 is −5.29 to −1.61 points at 99.8 % (SciPy's Wilson limits, by method 10).
  it('says how surely', () => {
    expect(change(at(2019, [1271, 1292]), at(2022, [2297, 2422]))).toMatchObject({
      direction: 'down',
      confidence: 99.8,
    });
  });

  // 5/56 − 0/29 is −3.81 to 19.26 points (Newcombe 1998, table II).
  it('is steady where the difference may be chance', () => {
    expect(change(at(2019, [0, 29]), at(2022, [5, 56]))).toMatchObject({
      direction: 'steady',
      confidence: null,
    });
  });

  it('compares the first with the last and passes over what lies between', () => {
    const entries = [at(2019, [48, 80]), at(2020, [1, 1000]), at(2021, [56, 70])];
    expect(change(...entries)).toMatchObject({ direction: 'up' });
  });

  it('is not known without counts', () => {
    expect(change(plain(a, 10, { year: 2019 }), at(2022, [5, 56]))).toEqual({
      direction: null,
      reason: 'no-counts',
    });
  });

  it('is not known where role or scope changed, but an unknown level is that of itself', () => {
    const respondent = rate(a, [1, 9], { year: 2019, qualifiers: { role: 'respondent' } });
    const part = rate(a, [1, 9], { year: 2019, qualifiers: { scope: 'own-level' } });
    expect(change(respondent, at(2022, [5, 56]))).toMatchObject({ reason: 'role' });
    expect(change(part, at(2022, [5, 56]))).toMatchObject({ reason: 'scope' });
    const years = [2019, 2022].map((year) => rate(unnamed, [5, 9], { year }));
    expect(change(...years)).toMatchObject({ direction: 'steady' });
  });

  it('is not known between counts of different parts of the year, but is between rates', () => {
    const until = (month: string, year: number) => ({
      year,
      qualifiers: { through: `${year}-${month}` },
    });
    const first = events(a, [30, 20_000], until('11', 2019));
    expect(change(first, events(a, [82, 20_000], { year: 2022 }))).toMatchObject({
      reason: 'period',
    });
    expect(change(first, events(a, [82, 20_000], until('11', 2022)))).toMatchObject({
      direction: 'up',
      confidence: 99.8,
    });
    expect(change(rate(a, [48, 80], until('11', 2019)), at(2022, [56, 70]))).toMatchObject({
      direction: 'up',
    });
  });
});
