import { describe, expect, it } from 'vitest';
import { changed } from '../../../src/features/selection/locality-draft.ts';
import {
  levelGroups,
  narrowed,
  notNarrowed,
  provinceGroups,
  reportYears,
  withAdded,
  yearGroups,
} from '../../../src/features/selection/narrowing.ts';
import { index, invented } from './index-fixture.ts';

const hidden = invented({
  id: 'anon-0badcafe',
  code: null,
  level: null,
  anonymised: true,
  parents: [],
});
const shanghu = invented({
  id: '980000',
  level: 'province',
  name: { zh: '上湖省', en: 'Shanghu' },
  parents: [],
});
const localities = [...index.localities, hidden, shanghu];
const years = reportYears(index);
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe('narrowing localities', () => {
  it('counts those of each level that there is, the unknown last', () => {
    expect(levelGroups(localities)).toEqual([
      { value: 'province', count: 1 },
      { value: 'county', count: 2 },
      { value: 'town', count: 1 },
      { value: 'unknown', count: 1 },
    ]);
  });

  it('counts those of each province, itself among them, the unknown last', () => {
    expect(provinceGroups(localities)).toEqual([
      { value: '980000', count: 1, name: { zh: '上湖省', en: 'Shanghu' } },
      { value: '990000', count: 3, name: { zh: '云岭省', en: 'Yunling' } },
      { value: 'unknown', count: 1, name: null },
    ]);
  });

  it('counts those with a report of each year, the latest first', () => {
    expect(yearGroups(localities, years)).toEqual([
      { value: 2023, count: 1 },
      { value: 2022, count: 1 },
      { value: 2021, count: 1 },
    ]);
  });

  it('takes what answers all conditions', () => {
    expect(narrowed(localities, notNarrowed, years)).toEqual(localities);
    const county = { ...notNarrowed, level: 'county' as const };
    expect(ids(narrowed(localities, county, years))).toEqual(['990121', '990123']);
    expect(ids(narrowed(localities, { ...county, year: 2021 }, years))).toEqual(['990121']);
    expect(ids(narrowed(localities, { ...county, year: 2022 }, years))).toEqual([]);
    expect(ids(narrowed(localities, { ...notNarrowed, province: 'unknown' }, years))).toEqual([
      'anon-0badcafe',
    ]);
  });
});

describe('withAdded', () => {
  it('adds behind what is chosen, nothing twice', () => {
    expect(withAdded(['b'], ['a', 'b', 'c'], 9)).toEqual({ chosen: ['b', 'a', 'c'], left: 0 });
  });

  it('stops at the limit and tells how many are left out', () => {
    expect(withAdded(['b'], ['a', 'c', 'd'], 2)).toEqual({ chosen: ['b', 'a'], left: 2 });
  });
});

describe('a draft of localities', () => {
  const draft = { chosen: ['a', 'b'], left: 3 };

  it.each([
    ['adds behind', { kind: 'add', ids: ['c'] } as const, ['a', 'b', 'c'], 0],
    ['adds up to the limit', { kind: 'add', ids: ['c', 'd', 'e'] } as const, ['a', 'b', 'c'], 2],
    ['removes', { kind: 'remove', ids: ['a', 'x'] } as const, ['b'], 0],
    ['takes out what is in', { kind: 'toggle', id: 'a' } as const, ['b'], 0],
    ['takes in what is out', { kind: 'toggle', id: 'c' } as const, ['a', 'b', 'c'], 0],
    ['takes over an order', { kind: 'replace', ids: ['b', 'a'] } as const, ['b', 'a'], 0],
  ])('%s, and forgets what there was no room for before', (_, change, chosen, left) => {
    expect(changed(draft, change, 3)).toEqual({ chosen, left });
  });
});
