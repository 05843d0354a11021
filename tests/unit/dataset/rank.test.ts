import { describe, expect, it } from 'vitest';
import { rankEntries, type ScaledEntry } from '../../../src/core/dataset/rank.ts';
import { counties, town } from '../domain/compared.ts';
import { events, missing, plain, rate } from './scaled-entries.ts';

const { a, b, c, d } = counties;
const higher = { polarity: 'higher' } as const;
const respondent = { qualifiers: { role: 'respondent' } } as const;

function ranks(
  entries: readonly ScaledEntry[],
  polarity: 'higher' | 'lower' = 'higher',
  across = false,
) {
  const found = rankEntries({ polarity }, entries, across);
  const ids = (group: readonly ScaledEntry[]) => group.map(({ locality }) => locality.id);
  return {
    ranges: [...(found?.ranges ?? [])].map(([one, { best, worst }]) => [
      one.locality.id,
      best,
      worst,
    ]),
    tied: found?.tied.map(ids),
    unranked: found?.unranked.map(({ entry, reason }) => [entry.locality.id, reason]),
    across: found?.across,
  };
}

// 1271/1292 − 2440/2487 is −0.70 to 1.10 points; 2297/2422 is below both by 2.4 points or more
// (Newcombe's method 10 on the Wilson limits of SciPy 1.17.1).
const three = [rate(a, [1271, 1292]), rate(b, [2297, 2422]), rate(c, [2440, 2487])];

describe('rankEntries', () => {
  it('orders what differs by more than chance and shares ranks among the rest', () => {
    expect(ranks(three)).toEqual({
      ranges: [
        [a.id, 1, 2],
        [b.id, 3, 3],
        [c.id, 1, 2],
      ],
      tied: [[a.id, c.id]],
      unranked: [],
      across: [],
    });
  });

  it('puts the lowest first where lower is better', () => {
    expect(ranks(three, 'lower')).toMatchObject({
      ranges: [
        [a.id, 2, 3],
        [b.id, 1, 1],
        [c.id, 2, 3],
      ],
      tied: [[c.id, a.id]],
    });
  });

  // 40/40 − 35/40 is 1.26 points or more (SciPy's Wilson limits, by Newcombe's method 10). The interval
  // is lopsided: taken the wrong way round it would hold 0.
  it('tells the same apart whichever end is better', () => {
    const two = [rate(a, [40, 40]), rate(b, [35, 40])];
    expect(ranks(two, 'lower').ranges).toEqual([
      [a.id, 2, 2],
      [b.id, 1, 1],
    ]);
    expect(ranks(two, 'higher').ranges).toEqual([
      [a.id, 1, 1],
      [b.id, 2, 2],
    ]);
  });

  // The exact limits of 82 and 30 events, 65.2–101.8 and 20.2–42.8 (scipy.stats.chi2), are far apart.
  it('ranks events per population by their intervals', () => {
    expect(ranks([events(a, [30, 20_000]), events(b, [82, 20_000])]).ranges).toEqual([
      [a.id, 2, 2],
      [b.id, 1, 1],
    ]);
  });

  it('gives no order of a neutral indicator', () => {
    expect(rankEntries({ polarity: 'neutral' }, three)).toBeNull();
  });

  it('says of each that has no rank why', () => {
    expect(
      ranks([
        ...three,
        missing(d),
        rate(town, [1, 2]),
        plain({ ...d, id: '990106' }, 99),
        rate({ ...d, id: '990107' }, [1, 2], respondent),
      ]).unranked,
    ).toEqual([
      [d.id, 'no-value'],
      [town.id, 'level'],
      ['990107', 'role'],
      ['990106', 'no-counts'],
    ]);
  });

  it('judges what is alike among those with a value in the scale', () => {
    const towns = [missing(town), missing({ ...town, id: '990101103' })];
    expect(ranks([...towns, rate(a, [1, 2])]).unranked).toEqual([
      [town.id, 'no-value'],
      ['990101103', 'no-value'],
    ]);
  });

  it('ranks across levels and roles where the person says so, and tells it', () => {
    const found = ranks([...three, rate(town, [1, 20], respondent)], 'higher', true);
    expect(found.across).toEqual(['level', 'role']);
    expect(found.ranges).toContainEqual([town.id, 4, 4]);
  });

  it('ranks no locality against itself in another year', () => {
    const years = [rate(a, [1, 2]), rate(a, [9, 10], { year: 2020 })];
    expect(ranks(years)).toMatchObject({
      ranges: [],
      unranked: [
        [a.id, 'several-years'],
        [a.id, 'several-years'],
      ],
    });
  });

  it('gives no rank to one alone', () => {
    expect(rankEntries(higher, [rate(a, [9, 10])])?.ranges.size).toBe(0);
  });
});
