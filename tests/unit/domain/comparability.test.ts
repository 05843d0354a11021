import { describe, expect, it } from 'vitest';
import {
  type ComparabilityKind,
  type ComparedEntry,
  comparabilityNotes,
} from '../../../src/core/domain/comparability.ts';
import { finding } from '../../fixtures/facts/invented.ts';
import { counties, entry, town, unnamed } from './compared.ts';

const { a, b, c } = counties;

function kinds(...entries: ComparedEntry[]): ComparabilityKind[] {
  return comparabilityNotes(entries).map(({ kind }) => kind);
}

it('has nothing to note between like figures, nor of a single plain one', () => {
  expect(kinds(entry(a), entry(b), entry(c))).toEqual([]);
  expect(kinds(entry(unnamed))).toEqual([]);
});

it('has nothing to note of figures without a value, which are compared with nothing', () => {
  const through = { through: '2021-11', approx: 'over', role: 'respondent' } as const;
  expect(kinds(entry(a), entry(town, { value: null, year: 2019, qualifiers: through }))).toEqual(
    [],
  );
});

it('counts 0 as a value', () => {
  expect(kinds(entry(a), entry(b, { value: 0, year: 2019 }))).toEqual(['year']);
});

describe('year', () => {
  it('is noted when localities tell of different years, earliest first', () => {
    expect(comparabilityNotes([entry(a, { year: 2024 }), entry(b, { year: 2019 })])).toEqual([
      {
        kind: 'year',
        groups: [
          { year: 2019, localities: [b.id] },
          { year: 2024, localities: [a.id] },
        ],
      },
    ]);
  });

  it('is not noted of one locality over the years, nor of two over the same', () => {
    expect(kinds(entry(a, { year: 2020 }), entry(a, { year: 2021 }))).toEqual([]);
    const both = [2020, 2021].flatMap((year) => [entry(a, { year }), entry(b, { year })]);
    expect(kinds(...both)).toEqual([]);
    expect(kinds(...both.slice(1))).toEqual(['year']);
  });

  it('is not noted between figures of different indicators', () => {
    expect(kinds(entry(a), entry(b, { year: 2019, indicator: 'b.rate' }))).toEqual([]);
  });
});

describe('level', () => {
  it('is noted when levels differ, the higher first', () => {
    expect(comparabilityNotes([entry(town), entry(a), entry(b)])).toEqual([
      {
        kind: 'level',
        groups: [
          { level: 'county', localities: [a.id, b.id] },
          { level: 'town', localities: [town.id] },
        ],
      },
    ]);
  });

  it('is noted when one is unknown, even beside another unknown one', () => {
    expect(comparabilityNotes([entry(unnamed), entry(a)])).toEqual([
      {
        kind: 'level',
        groups: [
          { level: 'county', localities: [a.id] },
          { level: null, localities: [unnamed.id] },
        ],
      },
    ]);
    expect(kinds(entry(unnamed), entry({ ...unnamed, id: 'anon-1' }))).toEqual(['level']);
  });
});

describe('a limit of a figure by itself', () => {
  it('is noted with what the report says', () => {
    const qualifiers = { through: '2021-11', approx: 'over' } as const;
    const concerned = { indicator: 'a.rate', locality: a.id, year: 2021 };
    expect(comparabilityNotes([entry(a, { qualifiers, denominator: 29 }), entry(b)])).toEqual([
      { kind: 'partial-period', concerned: [{ ...concerned, through: '2021-11' }] },
      { kind: 'approximate', concerned: [{ ...concerned, approx: 'over' }] },
      { kind: 'tiny-denominator', concerned: [{ ...concerned, denominator: 29 }] },
    ]);
  });

  it('is tiny below thirty cases only, and not where the counts are unknown', () => {
    expect(kinds(entry(a, { denominator: 30 }), entry(b))).toEqual([]);
  });

  it('is gathered over several indicators into one note of a kind', () => {
    const entries = ['a.rate', 'b.rate'].map((indicator) =>
      entry(a, { indicator, denominator: 3 }),
    );
    const [note, ...rest] = comparabilityNotes(entries);
    expect(rest).toEqual([]);
    expect(note).toMatchObject({ concerned: [{ indicator: 'a.rate' }, { indicator: 'b.rate' }] });
  });
});

describe('role', () => {
  const respondent = { qualifiers: { role: 'respondent' } } as const;
  const authority = { qualifiers: { role: 'authority' } } as const;

  it('is noted when a respondent stands beside one that is not', () => {
    const concerned = { indicator: 'a.rate', locality: b.id, year: 2021, role: 'respondent' };
    expect(comparabilityNotes([entry(a), entry(b, respondent)])).toEqual([
      { kind: 'role', concerned: [concerned] },
    ]);
    expect(kinds(entry(a, authority), entry(b, respondent))).toEqual(['role']);
  });

  it('is not noted among respondents, nor among deciding bodies of which one is not marked', () => {
    expect(kinds(entry(a, respondent), entry(b, respondent))).toEqual([]);
    expect(kinds(entry(a, authority), entry(b))).toEqual([]);
  });
});

describe('scope', () => {
  const organ = { qualifiers: { scope: 'organ' } } as const;
  const subset = { qualifiers: { scope: 'subset' } } as const;
  const portal = { qualifiers: { scope: 'portal' } } as const;

  it('is noted when a part stands beside the whole', () => {
    const concerned = { indicator: 'a.rate', locality: b.id, year: 2021, scope: 'portal' };
    expect(comparabilityNotes([entry(a), entry(b, portal)])).toEqual([
      { kind: 'scope', concerned: [concerned] },
    ]);
  });

  it('is noted between parts unless they are known to be alike', () => {
    expect(kinds(entry(a, portal), entry(b, portal))).toEqual([]);
    expect(kinds(entry(a, organ), entry(b, organ))).toEqual(['scope']);
    expect(kinds(entry(a, subset), entry(b, subset))).toEqual(['scope']);
    expect(kinds(entry(a, organ))).toEqual([]);
  });
});

describe('computed-beside-stated', () => {
  it('is noted of what we computed where others print it', () => {
    const concerned = { indicator: 'a.rate', locality: b.id, year: 2021 };
    expect(comparabilityNotes([entry(a), entry(b, { computed: true }), entry(c)])).toEqual([
      { kind: 'computed-beside-stated', concerned: [concerned] },
    ]);
  });

  it('is not noted where all are computed, nor between different indicators', () => {
    const computed = { computed: true };
    expect(kinds(entry(a, computed), entry(b, computed))).toEqual([]);
    expect(kinds(entry(a, computed), entry(b, { indicator: 'b.rate' }))).toEqual([]);
    expect(kinds(entry(a, computed), entry(b, { value: null }))).toEqual([]);
  });
});

describe('failed-audit', () => {
  const warned = finding(0);
  const wrong = { ...finding(0), rule: 'parts-total', severity: 'error' } as const;

  it('is noted with the rules that failed, each once', () => {
    expect(comparabilityNotes([entry(a, { findings: [warned, wrong, warned] }), entry(b)])).toEqual(
      [
        {
          kind: 'failed-audit',
          concerned: [
            {
              indicator: 'a.rate',
              locality: a.id,
              year: 2021,
              rules: ['rate-mismatch', 'parts-total'],
            },
          ],
        },
      ],
    );
  });

  it('is not noted where the figure stands, or has no value', () => {
    expect(kinds(entry(a, { findings: [{ ...warned, severity: 'note' }] }))).toEqual([]);
    expect(kinds(entry(a, { findings: [wrong], value: null }), entry(b))).toEqual([]);
  });
});
