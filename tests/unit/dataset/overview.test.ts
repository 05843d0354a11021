import { describe, expect, it } from 'vitest';
import { type Asked, overview } from '../../../src/core/dataset/overview.ts';
import type { ScaledEntry } from '../../../src/core/dataset/rank.ts';
import { counties, town, unnamed } from '../domain/compared.ts';
import { missing, rate } from './scaled-entries.ts';

const { a, b, c, d } = counties;

function asked(entry: ScaledEntry, omitted: Asked<ScaledEntry>['omitted'] = null) {
  return { locality: entry.locality, entry, omitted };
}

const nothing = (
  locality: ScaledEntry['locality'],
  omitted: Asked<ScaledEntry>['omitted'] = null,
) => ({
  locality,
  entry: null,
  omitted,
});

describe('overview', () => {
  it('counts who was asked and who tells, and sums up the alike', () => {
    const found = overview([
      asked(rate(a, [90, 100])),
      asked(rate(b, [10, 100])),
      asked(rate(town, [50, 100])),
      asked(rate(c, [50, 100], { qualifiers: { role: 'respondent' } })),
      asked(missing(d)),
    ]);
    expect(found).toMatchObject({ asked: 5, told: 4, across: [] });
    expect(found.like.told.map(({ locality }) => locality.id)).toEqual([a.id, b.id]);
    expect(found.unlike.map(({ entry, reason }) => [entry.locality.id, reason])).toEqual([
      [town.id, 'level'],
      [c.id, 'role'],
    ]);
  });

  it('takes levels and roles together where the person says so, and tells it', () => {
    const entries = [asked(rate(a, [90, 100])), asked(rate(town, [50, 100]))];
    expect(overview(entries, true)).toMatchObject({ unlike: [], across: ['level'] });
    expect(overview(entries, true).like.told).toHaveLength(2);
  });

  it('says of each without a value why, in the order asked', () => {
    const absent = missing(b);
    const unscaled = {
      ...rate(unnamed, [1, 2]),
      scaled: { kind: 'none', reason: 'no-population' },
    } as const;
    const { untold } = overview([
      asked(missing(a)),
      asked({ ...absent, cell: { ...absent.cell, status: 'absent' } }),
      asked(unscaled),
      nothing(c),
      nothing(d, { reason: 'outside-tolerance', year: 2019, told: true }),
    ]);
    expect(untold.map(({ locality, reason }) => [locality.id, reason])).toEqual([
      [a.id, 'redacted'],
      [b.id, 'absent'],
      [unnamed.id, 'no-population'],
      [c.id, 'no-report'],
      [d.id, 'outside-tolerance'],
    ]);
  });
});
