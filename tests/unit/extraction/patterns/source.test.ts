import { describe, expect, it } from 'vitest';
import {
  alternativesOf,
  bodyOf,
  itemsOf,
  looksAround,
  mayBeMissing,
} from '../../../../src/core/extraction/patterns/source.ts';

describe('the items of an alternative', () => {
  const items = (source: string) =>
    itemsOf(source).map(({ unit, quantifier }) => [unit, quantifier]);

  it.each<[string, string, string]>([
    ['甲', '甲', ''],
    ['\\d', '\\d', '+'],
    ['\\u4E00', '\\u4E00', '?'],
    ['\\u{4E00}', '\\u{4E00}', '*'],
    ['\\u{20BB7}', '\\u{20BB7}', ''],
    ['\\x41', '\\x41', ''],
    ['\\xaF', '\\xaF', '{2}'],
    ['\\p{Script=Han}', '\\p{Script=Han}', '{2,}'],
    ['\\P{L}', '\\P{L}', '{2,3}'],
    ['\\P{Script=Han}', '\\P{Script=Han}', '{12,34}?'],
    ['\\k<year>', '\\k<year>', '+?'],
    ['[甲\\]乙]', '[甲\\]乙]', '??'],
    ['(?:甲|(乙))', '(?:甲|(乙))', '*?'],
    ['.', '.', '{0,12}?'],
  ])('%s is one, with what repeats it', (source, unit, quantifier) => {
    for (const before of ['', '甲', '\\d{2}']) {
      expect(items(`${before}${source}${quantifier}丙`)).toEqual([
        ...items(before),
        [unit, quantifier],
        ['丙', ''],
      ]);
    }
  });

  it('are as many as are written', () => {
    expect(items('')).toEqual([]);
    expect(items('^20\\d{2}年?$')).toEqual([
      ['^', ''],
      ['2', ''],
      ['0', ''],
      ['\\d', '{2}'],
      ['年', '?'],
      ['$', ''],
    ]);
  });

  it.each([
    ['?', true],
    ['*', true],
    ['*?', true],
    ['{0}', true],
    ['{0,2}', true],
    ['', false],
    ['+', false],
    ['+?', false],
    ['{1,0}', false],
    ['{2}?', false],
    ['{10}', false],
  ])('may be missing where %j repeats them: %s', (quantifier, missing) => {
    expect(mayBeMissing({ unit: '甲', quantifier })).toBe(missing);
  });
});

describe('a group', () => {
  it.each([
    ['(甲|乙)', '甲|乙'],
    ['(?:甲)', '甲'],
    ['(?<year>甲)', '甲'],
    ['(?=甲)', '甲'],
    ['(?!甲)', '甲'],
    ['(?<=甲)', '甲'],
    ['(?<!甲)', '甲'],
    ['((甲)乙)', '(甲)乙'],
    ['甲', null],
    ['[(甲)]', null],
    ['\\(', null],
  ])('%s holds %j', (unit, body) => {
    expect(bodyOf(unit)).toBe(body);
  });

  it('may only look around', () => {
    expect(['(?=甲)', '(?!甲)', '(?<=甲)', '(?<!甲)'].every((unit) => looksAround.test(unit))).toBe(
      true,
    );
    expect(['(甲)', '(?:甲)', '(?<甲>乙)', '((?=甲))'].some((unit) => looksAround.test(unit))).toBe(
      false,
    );
  });

  it('has to end', () => {
    expect(() => alternativesOf('(甲')).toThrow('no end of the group at 0');
    expect(() => itemsOf('甲(乙\\)')).toThrow('no end of the group at 1');
  });
});
