import { describe, expect, it } from 'vitest';
import type { Qualifiers } from '../../../src/core/domain/figure.ts';
import { chooseHeadlines, type Draft } from '../../../src/core/extraction/headline.ts';

const plain: Qualifiers = { approx: null, through: null, role: null, scope: null };

/** A figure of one indicator, the `at`-th of the text; its value tells it apart. */
function draft(at: number, how: Partial<Omit<Draft, 'qualifiers'>> & Partial<Qualifiers> = {}) {
  const { approx, through, role, scope, ...rest } = { ...plain, ...how };
  const figure: Draft = {
    indicator: 'notary.cases',
    demotion: null,
    value: at,
    unit: '件',
    status: 'stated',
    qualifiers: { approx, through, role, scope },
    label: '公证',
    evidence: {
      section: [],
      start: at * 10,
      end: at * 10 + 2,
      printed: '30',
      phrase: '',
      phraseStart: 0,
    },
    part: false,
    sum: false,
    subject: null,
    kind: null,
    ...rest,
  };
  return figure;
}

const chosen = (...drafts: readonly Draft[]) =>
  chooseHeadlines(drafts).flatMap(({ primary, value }) => (primary ? [value] : []));
const reasons = (...drafts: readonly Draft[]) =>
  chooseHeadlines(drafts).map(({ demotion }) => demotion);

describe('of two figures of an indicator, the headline', () => {
  it.each<[string, Partial<Draft & Qualifiers>, Partial<Draft & Qualifiers>]>([
    ['of all rather than of some offices', {}, { scope: 'own-level' }],
    ['of some offices rather than of one kind', { scope: 'own-level' }, { scope: 'subset' }],
    ['of one kind rather than of one bureau', { scope: 'subset' }, { scope: 'organ' }],
    ['of one bureau rather than of one website', { scope: 'organ' }, { scope: 'portal' }],
    ['that is no part', {}, { part: true }],
    ['that is of no kind', {}, { kind: '废止' }],
    ['of the whole year', {}, { through: '2023-06' }],
    ['in numbers', {}, { status: 'in-words' }],
    ['of the whole locality', { subject: 'all' }, { subject: 'office' }],
    ['of the widest scope, though a part', { part: true }, { scope: 'organ' }],
    ['that is no part, though of a kind', { kind: '废止' }, { part: true }],
    ['of no kind, though of part of the year', { through: '2023-06' }, { kind: '废止' }],
    ['of the whole year, though in words', { status: 'in-words' }, { through: '2023-06' }],
    [
      'in numbers, though of one office',
      { subject: 'office' },
      { status: 'in-words', subject: 'all' },
    ],
  ])('is that %s, wherever it stands', (_, better, worse) => {
    expect(chosen(draft(1, better), draft(2, worse))).toEqual([1]);
    expect(chosen(draft(1, worse), draft(2, better))).toEqual([2]);
  });

  it.each<[string, Partial<Draft & Qualifiers>]>([
    ['alike', {}],
    ['both parts', { part: true }],
    ['both of one bureau', { scope: 'organ' }],
    ['both of half a year', { through: '2023-06' }],
    ['both in words', { status: 'in-words' }],
    ['both of one office', { subject: 'office' }],
    ['both of all', { subject: 'all' }],
  ])('is the first where they are %s', (_, how) => {
    expect(chosen(draft(1, how), draft(2, how))).toEqual([1]);
    expect(chosen(draft(2, how), draft(1, how))).toEqual([1]);
  });

  it('is the first where only one says whose it is', () => {
    expect(chosen(draft(1), draft(2, { subject: 'all' }))).toEqual([1]);
    expect(chosen(draft(1, { subject: 'office' }), draft(2))).toEqual([1]);
  });

  it('is the count of all kinds where it is more than one that does not say so', () => {
    expect(chosen(draft(1), draft(2, { sum: true }))).toEqual([2]);
    expect(chosen(draft(1, { value: 9 }), draft(2, { sum: true }))).toEqual([9]);
    expect(chosen(draft(1, { unit: '%' }), draft(2, { sum: true, unit: '%' }))).toEqual([1]);
  });

  it('is not one that something speaks against', () => {
    expect(chosen(draft(1, { demotion: 'target' }), draft(2, { scope: 'portal' }))).toEqual([2]);
    expect(chosen(draft(1, { demotion: 'target' }))).toEqual([]);
  });
});

describe('a figure that is not the headline', () => {
  it.each<[string | null, Partial<Draft & Qualifiers>, Partial<Draft & Qualifiers>]>([
    ['narrower-scope', {}, { scope: 'organ' }],
    ['part-of-total', {}, { part: true }],
    ['second-mention', { part: true }, { part: true }],
    ['second-mention', {}, {}],
    ['narrower-scope', {}, { part: true, scope: 'organ' }],
    ['target', {}, { demotion: 'target' }],
    ['parts-only', {}, { kind: '失效' }],
    ['second-mention', { kind: '废止' }, { kind: '废止' }],
  ])('says %s', (reason, first, second) => {
    expect(reasons(draft(1, first), draft(2, second))).toEqual([null, reason]);
  });

  it('says nothing where no figure is the headline, or where it is of no indicator', () => {
    expect(reasons(draft(1, { demotion: 'change' }), draft(2, { indicator: null }))).toEqual([
      'change',
      null,
    ]);
    expect(chosen(draft(1, { indicator: null }))).toEqual([]);
  });

  it('does not compete with those of other indicators', () => {
    expect(chosen(draft(1), draft(2, { indicator: 'legalaid.cases' }))).toEqual([1, 2]);
  });
});

describe('an indicator told by its kinds', () => {
  const told = (...drafts: readonly Draft[]) =>
    chooseHeadlines(drafts).map(({ primary, demotion, qualifiers }) =>
      primary ? (qualifiers.scope ?? 'whole') : demotion,
    );
  const one = draft(1, { kind: '废止' });

  it('has no headline where their sum is not told', () => {
    expect(told(one, draft(2, { kind: '失效' }))).toEqual(['parts-only', 'parts-only']);
    expect(
      told(draft(1, { kind: '废止', part: true }), draft(2, { kind: '失效', part: true })),
    ).toEqual(['parts-only', 'parts-only']);
  });

  it('has the first for a subset where it is hidden', () => {
    expect(told(draft(1, { kind: '废止', value: null }), draft(2, { kind: '失效' }))).toEqual([
      'subset',
      'parts-only',
    ]);
  });

  it.each<[string, Partial<Draft & Qualifiers>]>([
    ['the other is of another indicator', { indicator: 'legalaid.cases', kind: '失效' }],
    ['the other kind is last year’s', { kind: '失效', demotion: 'prior-year' }],
    ['the other kind never happened', { kind: '失效', value: 0 }],
    ['the same kind is told again', { kind: '废止' }],
    ['the other kind is listed under it', { kind: '失效', part: true }],
    ['the other is of no kind', { part: true }],
    ['the other is of a loose phrasing', { kind: 'loose' }],
  ])('has that kind for its headline where %s', (_, other) => {
    expect(told(one, draft(2, other))[0]).toBe('whole');
  });

  it('has a loose phrasing for its headline even beside a kind that follows', () => {
    expect(told(draft(1, { kind: 'loose' }), draft(2, { kind: '失效' }))[0]).toBe('whole');
  });

  it('has a headline with its own scope where it has one', () => {
    expect(told(draft(1, { scope: 'organ', kind: '废止' }))).toEqual(['organ']);
  });
});

describe('all figures', () => {
  it('stay in their order, without what only the choice needs', () => {
    const figures = chooseHeadlines([draft(2), draft(1)]);
    expect(figures.map(({ value }) => value)).toEqual([2, 1]);
    expect(Object.keys(figures[0] ?? {})).not.toEqual(expect.arrayContaining(['part']));
    expect(figures[1]).toEqual({
      indicator: 'notary.cases',
      primary: true,
      demotion: null,
      value: 1,
      unit: '件',
      status: 'stated',
      qualifiers: plain,
      label: '公证',
      evidence: draft(1).evidence,
    });
  });
});
