import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  type Catalogue,
  catalogueProblems,
  catalogueSchema,
} from '../../../src/core/domain/catalogue.ts';
import { indicatorSchema } from '../../../src/core/domain/indicator.ts';
import { localitySchema } from '../../../src/core/domain/locality.ts';

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const shipped = {
  indicators: readJson('data/catalogue/indicators.json'),
  localities: readJson('data/catalogue/localities.json'),
};
const catalogue: Catalogue = z.parse(catalogueSchema, shipped);

describe('the shipped catalogue', () => {
  it('holds 75 indicators and 5 localities with no key that the schemas do not know', () => {
    expect(catalogue.indicators).toHaveLength(75);
    expect(catalogue.localities).toHaveLength(5);
    expect(catalogue).toEqual(shipped);
  });

  it('has unique ids, formulas of existing counts in like units, and localities known by their codes', () => {
    expect(catalogueProblems(catalogue)).toEqual([]);
  });

  it('names and defines each indicator in both languages', () => {
    for (const { id, name, definition } of catalogue.indicators) {
      for (const text of [name.zh, name.en, definition.zh, definition.en])
        expect(text.trim(), id).toBe(text);
      expect(name.zh, id).toMatch(/\p{Script=Han}/u);
      expect(definition.zh, id).toMatch(/\p{Script=Han}/u);
      expect(name.en, id).toMatch(/^[A-Z][\p{Script=Latin} ’'-]+$/u);
      expect(definition.en, id).toMatch(/^[A-Z][^\p{Script=Han}]+\.$/u);
    }
  });

  it('gives every rate the unit % and nothing else', () => {
    for (const { id, kind, unit } of catalogue.indicators)
      expect(unit === '%', id).toBe(kind === 'rate');
  });

  it('places each locality under its parents, the codes of which contain it', () => {
    for (const { id, anonymised, parents } of catalogue.localities) {
      if (anonymised) continue;
      expect(parents.length, id).toBeGreaterThan(0);
      for (const { code } of parents)
        expect(id.startsWith((code ?? '?').replace(/(00)+$/, ''))).toBe(true);
    }
  });

  it('spells each name in pinyin as an independent dictionary does, with the initials', () => {
    for (const { id, name, pinyin: spelt } of catalogue.localities) {
      const syllables = pinyin(name.zh, { toneType: 'none', type: 'array' });
      expect(spelt.full, id).toBe(syllables.join(' ').toLowerCase());
      const initials = syllables.map((syllable) => syllable.charAt(0));
      expect(spelt.initials, id).toBe(initials.join('').toLowerCase());
    }
  });

  it('tells a population with its census, and never of a locality that is not known', () => {
    const told = catalogue.localities.flatMap(({ id, population }) =>
      population === null ? [] : [[id, population.value, population.year, population.quality]],
    );
    // The census of November 2020, as noted with each.
    expect(told).toEqual([
      ['150105', 885_321, 2020, 'secondary'],
      ['620403', 200_869, 2020, 'secondary'],
      ['445381', 936_931, 2020, 'preliminary'],
    ]);
  });

  const anonymised = '../shared/reports/xx-2019.txt';
  it.skipIf(!existsSync(anonymised))(
    'identifies the anonymised city by its report (needs ../shared/reports)',
    () => {
      const hash = createHash('sha256').update(readFileSync(anonymised)).digest('hex');
      const city = catalogue.localities.find((locality) => locality.anonymised);
      expect(city).toMatchObject({ id: `anon-${hash.slice(0, 8)}`, level: null, code: null });
    },
  );
});

describe('catalogueProblems', () => {
  const indicator = z.parse(indicatorSchema, {
    id: 'a.cases',
    name: { zh: '甲', en: 'A' },
    dimension: 'disputes',
    unit: '件',
    kind: 'count',
    polarity: 'neutral',
    formula: null,
    definition: { zh: '甲', en: 'A.' },
  });
  const rate = { ...indicator, id: 'a.rate', unit: '%', kind: 'rate' as const };
  const town = z.parse(localitySchema, {
    id: '999999101',
    name: { zh: '石渡镇', en: 'Shidu Town' },
    code: null,
    statisticalCode: '999999101',
    level: 'town',
    anonymised: false,
    parents: [],
    pinyin: { full: 'shi du zhen', initials: 'sdz' },
    population: null,
  });

  it('names an id that is listed twice, once', () => {
    expect(
      catalogueProblems({
        indicators: [indicator, indicator, indicator],
        localities: [town, town],
      }),
    ).toEqual([
      'indicator a.cases is listed more than once',
      'locality 999999101 is listed more than once',
    ]);
  });

  it('names a formula of a missing, a non-count and an unlike indicator', () => {
    const missing = { ...rate, formula: { numerator: 'a.gone', denominator: 'a.cases' } };
    expect(catalogueProblems({ indicators: [indicator, missing], localities: [] })).toEqual([
      'a.rate refers to a.gone, which does not exist',
    ]);
    const circular = { ...rate, formula: { numerator: 'a.rate', denominator: 'a.cases' } };
    expect(catalogueProblems({ indicators: [indicator, circular], localities: [] })).toEqual([
      'a.rate refers to a.rate, which is not a count',
      'a.rate divides % by 件',
    ]);
    const itself = { ...indicator, formula: { numerator: 'a.x', denominator: 'a.x' } };
    expect(
      catalogueProblems({ indicators: [itself, { ...indicator, id: 'a.x' }], localities: [] }),
    ).toEqual(['a.cases has a formula but is not a rate', 'a.cases divides a.x by itself']);
  });

  it('refuses a code or a population of an anonymised locality and an id that is not the code', () => {
    const guessed = { ...town, id: 'anon-0', anonymised: true };
    const source = { zh: '普查公报', en: 'Census bulletin' };
    const counted = {
      ...guessed,
      id: 'anon-1',
      statisticalCode: null,
      population: { value: 900, year: 2020, source, quality: 'official' as const },
    };
    const misfiled = { ...town, id: '999999102' };
    expect(catalogueProblems({ indicators: [], localities: [guessed, counted, misfiled] })).toEqual(
      [
        'anon-0 is anonymised and yet has a code, parents or a population',
        'anon-1 is anonymised and yet has a code, parents or a population',
        '999999102 is neither its code nor its statistical code',
      ],
    );
  });
});
