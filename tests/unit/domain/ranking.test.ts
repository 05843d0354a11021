import { describe, expect, it } from 'vitest';
import type { ComparedEntry } from '../../../src/core/domain/comparability.ts';
import { ranking, unlikeness } from '../../../src/core/domain/ranking.ts';
import { counties, entry, town, unnamed } from './compared.ts';

const { a, b, c, d, e } = counties;
const otherTown = { ...town, id: '990101103' };
const higher = { polarity: 'higher' } as const;

function summary(...entries: ComparedEntry[]) {
  const found = ranking(higher, entries);
  return {
    ranked: found?.ranked.map(({ locality }) => locality.id),
    leftOut: found?.leftOut.map(({ entry, reason }) => [entry.locality.id, reason]),
  };
}

const respondent = { qualifiers: { role: 'respondent' } } as const;
const ownLevel = { qualifiers: { scope: 'own-level' } } as const;
const subset = { qualifiers: { scope: 'subset' } } as const;

it('gives no order of a neutral indicator, and one of any other', () => {
  expect(ranking({ polarity: 'neutral' }, [entry(a), entry(b)])).toBeNull();
  expect(ranking({ polarity: 'lower' }, [entry(a), entry(b)])?.ranked).toHaveLength(2);
});

it('leaves out what has no value and keeps 0', () => {
  expect(summary(entry(a), entry(unnamed, { value: null }), entry(b, { value: 0 }))).toEqual({
    ranked: [a.id, b.id],
    leftOut: [[unnamed.id, 'no-value']],
  });
});

it('leaves out a respondent among deciding bodies, and a deciding body among respondents', () => {
  expect(summary(entry(a), entry(b), entry(c, respondent))).toEqual({
    ranked: [a.id, b.id],
    leftOut: [[c.id, 'role']],
  });
  expect(summary(entry(a), entry(b, respondent), entry(c, respondent))).toEqual({
    ranked: [b.id, c.id],
    leftOut: [[a.id, 'role']],
  });
});

it('keeps the deciding body when there are as many respondents', () => {
  expect(summary(entry(b, respondent), entry(a)).ranked).toEqual([a.id]);
});

it('judges the majority without those that have no value', () => {
  const unknown = entry(c, { ...respondent, value: null });
  expect(summary(unknown, unknown, entry(a, respondent), entry(b)).ranked).toEqual([b.id]);
});

it('leaves out a part among wholes, and the whole where most cover the like part', () => {
  expect(summary(entry(a), entry(b, ownLevel))).toEqual({
    ranked: [a.id],
    leftOut: [[b.id, 'scope']],
  });
  expect(summary(entry(a), entry(b, ownLevel), entry(c, ownLevel)).ranked).toEqual([b.id, c.id]);
});

it('ranks no subsets, which may be subsets of anything, even where they are most', () => {
  expect(summary(entry(a, subset), entry(b, subset), entry(c)).ranked).toEqual([c.id]);
  expect(summary(entry(a, subset), entry(b, subset)).ranked).toEqual([]);
});

it('keeps a subset that alone has a value, which is like itself', () => {
  expect(summary(entry(a, subset), entry(b, { value: null })).ranked).toEqual([a.id]);
});

it('judges the scope among those of the like role', () => {
  const answeringOwn = { qualifiers: { role: 'respondent', scope: 'own-level' } } as const;
  const entries = [entry(a), entry(b), entry(c, ownLevel), entry(d, answeringOwn)];
  expect(summary(...entries, entry(e, answeringOwn)).ranked).toEqual([a.id, b.id]);
});

describe('levels', () => {
  it('leaves out what is of another level than most, and what is of an unknown one', () => {
    expect(summary(entry(town), entry(a), entry(unnamed), entry(b))).toEqual({
      ranked: [a.id, b.id],
      leftOut: [
        [town.id, 'level'],
        [unnamed.id, 'level'],
      ],
    });
    expect(summary(entry(a), entry(town), entry(otherTown)).ranked).toEqual([
      town.id,
      otherTown.id,
    ]);
  });

  it('keeps the higher level when there are as many of a lower one', () => {
    expect(summary(entry(town), entry(a)).ranked).toEqual([a.id]);
    expect(summary(entry(otherTown), entry(a), entry(town), entry(b)).ranked).toEqual([a.id, b.id]);
  });

  it('ranks no two of unknown levels, but keeps one alone and one over the years', () => {
    const second = { ...unnamed, id: 'anon-1' };
    expect(summary(entry(unnamed), entry(second)).ranked).toEqual([]);
    expect(summary(entry(unnamed)).ranked).toEqual([unnamed.id]);
    const years = [entry(unnamed, { year: 2019 }), entry(unnamed, { year: 2020 })];
    expect(summary(...years).ranked).toHaveLength(2);
  });

  it('judges the role among those of the like level', () => {
    const towns = [entry(town, respondent), entry(otherTown, respondent)];
    expect(summary(...towns, entry(a), entry(b), entry(c)).ranked).toEqual([a.id, b.id, c.id]);
  });

  it('leaves out the level first: a town that answers is left out as a town', () => {
    expect(summary(entry(a), entry(b), entry(town, respondent)).leftOut).toEqual([
      [town.id, 'level'],
    ]);
  });
});

describe('across levels and roles', () => {
  const asked = (...entries: ComparedEntry[]) => ranking(higher, entries, true);

  it('ranks all together when the person says so, and tells what was crossed', () => {
    const found = asked(entry(a), entry(unnamed), entry(town, respondent));
    expect(found).toMatchObject({ leftOut: [], across: ['level', 'role'] });
    expect(found?.ranked).toHaveLength(3);
    expect(asked(entry(a), entry(b, respondent))?.across).toEqual(['role']);
    expect(asked(entry(a), entry(town))?.across).toEqual(['level']);
    expect(asked(entry(unnamed), entry({ ...unnamed, id: 'anon-1' }))?.across).toEqual(['level']);
  });

  it('crossed nothing where all is alike, nor where it was not asked to', () => {
    expect(asked(entry(a), entry(b))?.across).toEqual([]);
    expect(ranking(higher, [entry(a), entry(b), entry(town)])?.across).toEqual([]);
  });

  it('still leaves out parts and what has no value', () => {
    expect(asked(entry(a), entry(town), entry(b, subset), entry(c, { value: null }))).toMatchObject(
      { leftOut: [{ reason: 'scope' }, { reason: 'no-value' }] },
    );
  });
});

describe('two alone', () => {
  it('are alike unless level, role or scope differ, in this order', () => {
    expect(unlikeness(entry(a), entry(b))).toBeNull();
    expect(unlikeness(entry(town, respondent), entry(a))).toBe('level');
    expect(unlikeness(entry(b, respondent), entry(a, ownLevel))).toBe('role');
    expect(unlikeness(entry(b, ownLevel), entry(a))).toBe('scope');
    expect(unlikeness(entry(a, ownLevel), entry(b, ownLevel))).toBeNull();
    expect(unlikeness(entry(a, subset), entry(b, subset))).toBe('scope');
  });

  it('of an unknown level are alike only where they are one and the same', () => {
    expect(unlikeness(entry(unnamed), entry({ ...unnamed, id: 'anon-1' }))).toBe('level');
    expect(unlikeness(entry(unnamed), entry(unnamed, { year: 2020 }))).toBeNull();
  });

  it('are alike across levels and roles where the person says so, but not across scopes', () => {
    expect(unlikeness(entry(town, respondent), entry(a), true)).toBeNull();
    expect(unlikeness(entry(town, ownLevel), entry(a), true)).toBe('scope');
  });
});
