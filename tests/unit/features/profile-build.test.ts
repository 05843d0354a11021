import { describe, expect, it } from 'vitest';
import type { Years } from '../../../src/core/dataset/choose.ts';
import type { Locality } from '../../../src/core/domain/locality.ts';
import { profileOf } from '../../../src/features/profile/build.ts';
import { coverageOf } from '../../../src/features/profile/coverage.ts';
import type { ShardState } from '../../../src/features/profile/model.ts';
import {
  absent,
  accepted,
  at,
  beiping,
  cell,
  index,
  items,
  profileFrom,
  qinghe,
  rate,
  rateOf,
  redacted,
  states,
  told,
} from './profile-fixture.ts';

const latest: Years = { kind: 'latest', tolerance: null };

function profile(given: Record<string, ShardState>, years = latest, locality: Locality = qinghe) {
  return profileFrom(index, locality, years, states(given));
}

const yearsOf = (model: ReturnType<typeof profile>) => model.sources.map(({ year }) => year);

describe('the profile of a locality', () => {
  it('sorts the indicators of each dimension into told and untold, in the order of the Outline', () => {
    const model = profile({
      [items.id]: told(items.id, at(qinghe, 2023, cell({ value: 0 }))),
      [accepted.id]: told(accepted.id, at(qinghe, 2023, redacted)),
    });
    expect(
      model.dimensions.map((one) => [
        one.dimension,
        one.total,
        one.told.map(({ indicator }) => indicator.id),
        one.untold.map(({ indicator, reason }) => [indicator.id, reason]),
      ]),
    ).toEqual([
      ['functions', 1, [items.id], []],
      [
        'disputes',
        2,
        [],
        [
          [rate.id, 'absent'],
          [accepted.id, 'redacted'],
        ],
      ],
    ]);
  });

  it('takes of each indicator the latest that is told, and names the reports it took them from', () => {
    const model = profile({
      [items.id]: told(items.id, at(qinghe, 2021, cell({ value: 7 }))),
      [rate.id]: told(rate.id, at(qinghe, 2021, rateOf(1, 2)), at(qinghe, 2023, rateOf(2, 3))),
    });
    const taken = model.dimensions.flatMap((one) => one.told.map((each) => each.observations));
    expect(taken.map((one) => one.map(({ year }) => year))).toEqual([[2021], [2023]]);
    expect(yearsOf(model)).toEqual([2023, 2021]);
  });

  it('names the newest report even where nothing is taken from it, but no unused older one', () => {
    expect(yearsOf(profile({}))).toEqual([2023]);
  });

  it('shows every year of a range, newest first', () => {
    const model = profile(
      { [rate.id]: told(rate.id, at(qinghe, 2021, rateOf(1, 2)), at(qinghe, 2023, rateOf(2, 3))) },
      { kind: 'range', from: 2020, to: 2024 },
    );
    const [first] = model.dimensions.flatMap((one) => one.told);
    expect(first?.observations.map(({ year }) => year)).toEqual([2023, 2021]);
  });

  it('tells what only the tolerance keeps away from what was never told', () => {
    const model = profile(
      { [items.id]: told(items.id, at(qinghe, 2021, cell({ value: 7 }))) },
      { kind: 'latest', tolerance: 1 },
    );
    const reasons = model.dimensions.flatMap((one) => one.untold);
    expect(
      reasons.map(({ indicator, reason, omitted }) => [indicator.id, reason, omitted?.year]),
    ).toEqual([
      [items.id, 'outside-tolerance', 2021],
      [rate.id, 'absent', undefined],
      [accepted.id, 'absent', undefined],
    ]);
  });

  it('keeps apart what could not be read', () => {
    const model = profile({ [items.id]: { kind: 'failed', failure: 'gone' } });
    const [functions] = model.dimensions;
    expect(functions?.unread.map(({ indicator }) => indicator.id)).toEqual([items.id]);
    expect(functions?.untold).toEqual([]);
  });

  it('is not made of a part of the data: while some are on their way, none are looked at', () => {
    const unread: ShardState = {
      kind: 'ready',
      get shard(): never {
        throw new Error('looked at');
      },
    };
    const given = { [items.id]: unread, [rate.id]: unread, [accepted.id]: { kind: 'loading' } };
    expect(
      profileOf(index, qinghe, latest, states(given as Record<string, ShardState>)),
    ).toBeNull();
  });

  it('has something to open only where the report has words for what it does not tell', () => {
    const other = {
      value: 3,
      unit: '件',
      status: 'stated' as const,
      label: '标签',
      demotion: 'target' as const,
      qualifiers: absent.qualifiers,
      evidence: { section: [], start: 0, end: 1, printed: '3', phrase: '3', phraseStart: 0 },
    };
    const model = profile({
      [rate.id]: told(rate.id, at(qinghe, 2023, { ...absent, others: [other] })),
      [accepted.id]: told(accepted.id, at(qinghe, 2023, redacted)),
    });
    const untold = model.dimensions.flatMap((one) => one.untold);
    expect(untold.map((one) => [one.indicator.id, one.observation?.year ?? null])).toEqual([
      [items.id, null],
      [rate.id, 2023],
      [accepted.id, 2023],
    ]);
  });

  it('has no sources in years without a report, nor for a locality that has none at all', () => {
    const past: Years = { kind: 'year', year: 2010 };
    expect(yearsOf(profile({}, past))).toEqual([]);
    expect(profile({}, past).reports.map(({ year }) => year)).toEqual([2023, 2021]);
    expect(profile({}, latest, beiping).reports).toEqual([]);
  });
});

describe('the coverage', () => {
  it('counts what is told and hidden, and leaves out of the total what could not be read', () => {
    const model = profile({
      [items.id]: { kind: 'failed', failure: 'gone' },
      [rate.id]: told(rate.id, at(qinghe, 2023, rateOf(0, 4))),
      [accepted.id]: told(accepted.id, at(qinghe, 2023, redacted)),
    });
    expect(coverageOf(model)).toEqual({
      total: 2,
      told: 1,
      redacted: 1,
      unread: 1,
      dimensions: 2,
      spoken: ['disputes'],
      // Nobody knows whether the other is silent.
      silent: [],
    });
  });

  it('names the dimensions in which nothing is told', () => {
    const model = profile({ [rate.id]: told(rate.id, at(qinghe, 2023, rateOf(0, 4))) });
    expect(coverageOf(model).silent).toEqual(['functions']);
  });
});
