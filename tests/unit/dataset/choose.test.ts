import { describe, expect, it } from 'vitest';
import { chooseObservations, chooseReports, type Years } from '../../../src/core/dataset/choose.ts';
import type { Observation, Shard } from '../../../src/core/dataset/model.ts';
import type { Cell, Status } from '../../../src/core/domain/cell.ts';
import { index } from '../features/index-fixture.ts';

function observed(locality: string, year: number, status: Status): Observation {
  const cell: Cell = {
    report: `${locality}-${year}`,
    status,
    value: status === 'absent' || status === 'redacted' ? null : 7,
    qualifiers: { approx: null, through: null, role: null, scope: null },
    evidence: null,
    parts: null,
    interval: null,
    findings: [],
    others: [],
  };
  return { locality, year, cell };
}

const shard: Shard = {
  indicator: 'mediation.cases',
  observations: [
    observed('a', 2019, 'stated'),
    observed('a', 2021, 'stated'),
    observed('a', 2023, 'absent'),
    observed('b', 2020, 'redacted'),
    observed('b', 2022, 'absent'),
  ],
};
const latest = { kind: 'latest', tolerance: null } as const;
const within = (tolerance: number) => ({ kind: 'latest', tolerance }) as const;
const years = (locality: string, asked: Years) =>
  chooseObservations(shard, locality, asked).observations.map((one) => one.year);

describe('the years of a comparison', () => {
  it('latest is the newest report that tells the indicator', () => {
    expect(years('a', latest)).toEqual([2021]);
  });

  it('latest is the newest report, with its reason, where none tells it', () => {
    const [only] = chooseObservations(shard, 'b', latest).observations;
    expect(only?.year).toBe(2022);
    expect(only?.cell.status).toBe('absent');
  });

  it('one year takes no neighbour in its stead', () => {
    expect(years('a', { kind: 'year', year: 2023 })).toEqual([2023]);
    expect(years('a', { kind: 'year', year: 2022 })).toEqual([]);
  });

  it('a range includes both ends and runs from the newest', () => {
    expect(years('a', { kind: 'range', from: 2019, to: 2021 })).toEqual([2021, 2019]);
  });

  it('a locality without reports has nothing to show', () => {
    expect(years('c', latest)).toEqual([]);
  });

  it('reports follow the same years, in the order of the localities', () => {
    const ids = (asked: Years) =>
      chooseReports(index.reports, ['990122201', '990121'], asked).map((report) => report.id);
    expect(ids(latest)).toEqual(['990122201-2022', '990121-2023']);
    expect(ids({ kind: 'range', from: 2021, to: 2022 })).toEqual(['990122201-2022', '990121-2021']);
  });

  describe('with a tolerance', () => {
    const chosen = (locality: string, tolerance: number) =>
      chooseObservations(shard, locality, within(tolerance));

    it('counts from the newest report of all, both ends included', () => {
      // The newest report of all is of 2023; that of 2021 is two years older.
      expect(years('a', within(2))).toEqual([2021]);
      expect(years('a', within(1))).toEqual([2023]);
      expect(years('b', within(1))).toEqual([2022]);
      expect(years('b', within(0))).toEqual([]);
    });

    it('names the newest telling report that it left out, in whose place one without a value stands', () => {
      expect(chosen('a', 1)).toMatchObject({
        observations: [{ year: 2023, cell: { status: 'absent' } }],
        omitted: { reason: 'outside-tolerance', year: 2021, told: true },
      });
    });

    it('names the newest report that it left out where none tells the indicator', () => {
      expect(chosen('b', 0)).toEqual({
        locality: 'b',
        observations: [],
        omitted: { reason: 'outside-tolerance', year: 2022, told: false },
      });
    });

    it('left nothing out where the same would be shown without it, or there is no report', () => {
      expect(chosen('a', 2).omitted).toBeNull();
      expect(chosen('b', 1).omitted).toBeNull();
      expect(chosen('c', 0)).toMatchObject({ observations: [], omitted: null });
      expect(chooseObservations(shard, 'a', { kind: 'year', year: 2022 }).omitted).toBeNull();
    });

    it('leaves whole reports out likewise', () => {
      const ids = (tolerance: number) =>
        chooseReports(index.reports, ['990122201', '990121'], within(tolerance)).map(
          ({ id }) => id,
        );
      expect(ids(1)).toEqual(['990122201-2022', '990121-2023']);
      expect(ids(0)).toEqual(['990121-2023']);
    });
  });
});
