import { describe, expect, it } from 'vitest';
import { alternativesOf } from '../../../../src/core/extraction/patterns/source.ts';
import { followersOf, startsOf } from '../../../../src/core/extraction/patterns/starts.ts';

describe('the alternatives of a pattern', () => {
  it.each([
    ['甲|乙', ['甲', '乙']],
    ['甲|', ['甲', '']],
    ['(甲|乙)丙|丁', ['(甲|乙)丙', '丁']],
    ['((甲)|乙)丙|丁', ['((甲)|乙)丙', '丁']],
    ['(甲|)|丁', ['(甲|)', '丁']],
    ['[甲乙][|]丙|丁', ['[甲乙][|]丙', '丁']],
    ['[\\]|]丙|丁', ['[\\]|]丙', '丁']],
    ['[甲乙]|丁', ['[甲乙]', '丁']],
    ['甲\\|乙|丁', ['甲\\|乙', '丁']],
    ['(甲\\)|乙)|丁', ['(甲\\)|乙)', '丁']],
  ])('%s are %j', (source, alternatives) => {
    expect(alternativesOf(source)).toEqual(alternatives);
  });
});

describe('what a pattern may begin with', () => {
  it.each([
    ['^第', ['第']],
    ['[甲乙]?[丙丁]', ['[甲乙]', '[丙丁]']],
    ['(?:甲?乙|丙)*丁', ['甲', '乙', '丙', '丁']],
    ['甲{0,2}乙', ['甲', '乙']],
    ['甲{1,2}乙', ['甲']],
    ['(甲?:)丙', ['甲', ':']],
  ])('of %s is %j', (source, starts) => {
    expect(startsOf(source)).toEqual(starts);
  });

  it.each(['上?', '上?$', '甲|乙?', '乙?|甲', '.年', '\\b年', '(?=年)'])(
    'of %s may be anything',
    (source) => {
      expect(startsOf(source)).toBeNull();
    },
  );
});

describe('what may follow the digits that a pattern begins with', () => {
  it.each([
    ['(?:20|\\d[X-])年', ['2', '0', '\\d', '[X-]', '年']],
    ['(?:\\d|第)年', ['\\d', '第', '年']],
    ['[^年]{1,3}月', ['[^年]', '月']],
    ['\\d{1,2}日?月', ['\\d', '日', '月']],
  ])('in %s is %j', (source, followers) => {
    expect(followersOf(source)).toEqual(followers);
  });

  it.each(['\\d.年', '\\d+', '\\d月|\\d'])('in %s may be anything', (source) => {
    expect(followersOf(source)).toBeNull();
  });
});
