import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportDisclosure } from '../../../src/core/dataset/model.ts';
import { suggestPeers } from '../../../src/core/dataset/peers.ts';
import type { Locality } from '../../../src/core/domain/locality.ts';
import { invented, report } from '../features/index-fixture.ts';

const yunling = { code: '990000', name: { zh: '云岭省', en: 'Yunling' } };
const haixi = { code: '980000', name: { zh: '海西省', en: 'Haixi' } };
const county = (id: string, province = yunling) => invented({ id, parents: [province] });

const own = county('990101');
const near = county('990102');
const far = county('980101', haixi);
const town = invented({ id: '990101102', code: null, level: 'town', parents: [yunling] });
const province = invented({ id: '980000', level: 'province', name: haixi.name, parents: [] });
const unnamed = invented({ id: 'anon-0', code: null, level: null, parents: [] });

function index(...told: readonly (readonly [Locality, ...number[]])[]) {
  return {
    localities: told.map(([locality]) => locality),
    reports: told.flatMap(([locality, ...years]) => years.map((year) => report(locality, year))),
  };
}

function disclosed(name: string, cells: Readonly<Record<string, number | null>>): ReportDisclosure {
  return {
    report: name,
    cells: Object.fromEntries(
      Object.entries(cells).map(([id, value]) => [
        id,
        { status: value === null ? 'redacted' : 'stated', value },
      ]),
    ),
  };
}

const kinds = (...asked: Parameters<typeof suggestPeers>) =>
  suggestPeers(...asked).map(({ locality, reasons }) => [
    locality.id,
    ...reasons.map(({ kind }) => kind),
  ]);

describe('suggestPeers', () => {
  const all = index([unnamed, 2019], [town, 2023], [far, 2019], [own, 2023], [near, 2023, 2021]);

  it('spells out why, first who has more reasons, then the weightier', () => {
    expect(suggestPeers(all, [own.id], null)).toEqual([
      {
        locality: near,
        reasons: [
          { kind: 'level', level: 'county' },
          { kind: 'province', name: yunling.name },
          { kind: 'years', years: [2023] },
        ],
      },
      {
        locality: town,
        reasons: [
          { kind: 'province', name: yunling.name },
          { kind: 'years', years: [2023] },
        ],
      },
      { locality: far, reasons: [{ kind: 'level', level: 'county' }] },
    ]);
  });

  it('keeps the order of the dataset where all else is equal', () => {
    const other = county('980102', haixi);
    expect(kinds(index([own, 2020], [other, 2019], [far, 2019]), [own.id], null)).toEqual([
      ['980102', 'level'],
      ['980101', 'level'],
    ]);
  });

  it('offers nobody who is chosen, has no report, or has nothing in common', () => {
    expect(kinds(index([own, 2023], [near], [unnamed, 2019]), [own.id], null)).toEqual([]);
    expect(kinds(all, [own.id, near.id, town.id, far.id, unnamed.id], null)).toEqual([]);
    expect(kinds(all, [], null)).toEqual([]);
  });

  it('finds no two unknown levels alike, nor two unknown provinces', () => {
    const second = { ...unnamed, id: 'anon-1' };
    expect(kinds(index([unnamed, 2019], [second, 2019]), [unnamed.id], null)).toEqual([
      ['anon-1', 'years'],
    ]);
  });

  it('counts a province among its own', () => {
    expect(kinds(index([far, 2019], [province, 2020]), [far.id], null)).toEqual([
      ['980000', 'province'],
    ]);
  });

  it('takes years shared with any of the chosen, earliest first', () => {
    const [peer] = suggestPeers(
      index([own, 2023], [near, 2019], [far, 2023, 2019, 2020]),
      [own.id, near.id],
      null,
    );
    expect(peer?.reasons).toContainEqual({ kind: 'years', years: [2019, 2023] });
  });

  describe('by case volume', () => {
    const two = index([own, 2023], [far, 2022, 2020, 2021]);
    const volumes = (value: number, other: number) =>
      suggestPeers(
        two,
        [own.id],
        [
          disclosed('990101-2023', { 'review.accepted': value }),
          disclosed('980101-2022', { 'review.accepted': other }),
        ],
      ).flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === 'volume'));

    it('takes half to twice as many for similar', () => {
      expect(volumes(40, 80)).toEqual([
        {
          kind: 'volume',
          indicator: 'review.accepted',
          value: 80,
          chosen: { locality: own.id, value: 40 },
        },
      ]);
      expect(volumes(80, 40)).toHaveLength(1);
      expect(volumes(40, 81)).toEqual([]);
      expect(volumes(81, 40)).toEqual([]);
    });

    it('finds nothing similar in none', () => {
      expect(volumes(0, 0)).toEqual([]);
      expect(volumes(0, 1)).toEqual([]);
    });

    it('takes the newest report that tells it', () => {
      const [peer] = suggestPeers(
        two,
        [own.id],
        [
          disclosed('990101-2023', { 'mediation.cases': 100 }),
          disclosed('980101-2020', { 'mediation.cases': 900 }),
          disclosed('980101-2021', { 'mediation.cases': 120 }),
          disclosed('980101-2022', { 'mediation.cases': null }),
        ],
      );
      expect(peer?.reasons).toContainEqual({
        kind: 'volume',
        indicator: 'mediation.cases',
        value: 120,
        chosen: { locality: own.id, value: 100 },
      });
    });

    it('names of the chosen ones the nearest, whichever comes first', () => {
      const [first, second, third] = ['990103', '990104', '990105'].map((id) => county(id));
      if (first === undefined || second === undefined || third === undefined) throw new Error();
      const named = (...order: readonly Locality[]) =>
        suggestPeers(
          index(...order.map((one) => [one, 2023] as const), [far, 2019]),
          order.map(({ id }) => id),
          [
            disclosed('990103-2023', { 'review.accepted': 60 }),
            disclosed('990104-2023', { 'review.accepted': 95 }),
            disclosed('990105-2023', { 'review.accepted': 120 }),
            disclosed('980101-2019', { 'review.accepted': 100 }),
          ],
        ).flatMap(({ reasons }) =>
          reasons.flatMap((one) => (one.kind === 'volume' ? [one.chosen] : [])),
        );
      const nearest = [{ locality: '990104', value: 95 }];
      expect(named(first, second, third)).toEqual(nearest);
      expect(named(third, first, second)).toEqual(nearest);
      expect(named(third, first)).toEqual([{ locality: '990105', value: 120 }]);
    });

    it('puts the nearer first where all else is equal', () => {
      const others = ['980102', '980103', '980104'].map((id) => county(id, haixi));
      const three = index([own, 2023], ...others.map((one) => [one, 2019] as const));
      const found = kinds(
        three,
        [own.id],
        [
          disclosed('990101-2023', { 'review.accepted': 100 }),
          disclosed('980102-2019', { 'review.accepted': 60 }),
          disclosed('980103-2019', { 'review.accepted': 150 }),
          disclosed('980104-2019', { 'review.accepted': 90 }),
        ],
      );
      expect(found.map(([id]) => id)).toEqual(['980104', '980103', '980102']);
    });

    it('compares it within a level only', () => {
      const found = kinds(
        index([own, 2023], [town, 2022]),
        [own.id],
        [
          disclosed('990101-2023', { 'review.accepted': 40 }),
          disclosed('990101102-2022', { 'review.accepted': 40 }),
        ],
      );
      expect(found).toEqual([['990101102', 'province']]);
    });
  });

  it('gives the same peers however the chosen ones are ordered', () => {
    const expected = suggestPeers(all, [own.id, town.id], null);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([own.id, town.id], { minLength: 2 }),
        (chosen) => void expect(suggestPeers(all, chosen, null)).toEqual(expected),
      ),
    );
  });
});
