import { describe, expect, it } from 'vitest';
import { readyMade } from '../../../src/features/start/ready-made.ts';
import { index, report } from './index-fixture.ts';

const kinds = (of: Parameters<typeof readyMade>[0]) => readyMade(of).map(({ kind }) => kind);

describe('the comparisons to begin with', () => {
  it('are of what the dataset has: localities with reports and known indicators', () => {
    expect(readyMade(index)).toEqual([
      {
        kind: 'mediation',
        localities: ['990121', '990122201'],
        indicators: ['mediation.success_rate'],
        view: 'ranking',
      },
      {
        kind: 'review',
        localities: ['990121', '990122201'],
        indicators: ['review.accepted'],
        view: 'panels',
      },
      {
        kind: 'profile',
        localities: ['990121'],
        indicators: ['mediation.success_rate'],
        view: 'profile',
      },
    ]);
  });

  it('put the locality with the most reports in profile', () => {
    const town = index.localities[1];
    if (town === undefined) throw new Error('the fixture has a town');
    const more = [2019, 2020, 2021].map((year) => report(town, year));
    const profile = readyMade({ ...index, reports: [...index.reports, ...more] }).at(-1);
    expect(profile?.localities).toEqual([town.id]);
  });

  it('compare nothing where there is one report or none', () => {
    expect(kinds({ ...index, reports: index.reports.slice(0, 1) })).toEqual(['profile']);
    expect(kinds({ ...index, reports: [] })).toEqual([]);
  });
});
