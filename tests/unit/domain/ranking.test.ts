import { expect, it } from 'vitest';
import type { ComparedEntry } from '../../../src/core/domain/comparability.ts';
import { ranking } from '../../../src/core/domain/ranking.ts';
import { counties, entry, town, unnamed } from './compared.ts';

const { a, b, c } = counties;
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
  expect(summary(entry(a), entry(b), entry(town, respondent))).toEqual({
    ranked: [a.id, b.id],
    leftOut: [[town.id, 'role']],
  });
  expect(summary(entry(a), entry(b, respondent), entry(town, respondent))).toEqual({
    ranked: [b.id, town.id],
    leftOut: [[a.id, 'role']],
  });
});

it('keeps the deciding body when there are as many respondents', () => {
  expect(summary(entry(town, respondent), entry(a)).ranked).toEqual([a.id]);
});

it('judges the majority without those that have no value', () => {
  const unknown = entry(town, { ...respondent, value: null });
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

it('judges the scope among those of the like role', () => {
  const answeringOwn = { qualifiers: { role: 'respondent', scope: 'own-level' } } as const;
  const entries = [entry(a), entry(b), entry(c, ownLevel), entry(town, answeringOwn)];
  expect(summary(...entries, entry(unnamed, answeringOwn)).ranked).toEqual([a.id, b.id]);
});
