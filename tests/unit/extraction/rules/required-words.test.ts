import { describe, expect, it } from 'vitest';
import { requiredWords } from '../../../../src/core/extraction/rules/required-words.ts';

describe('the words that any match of a pattern holds one of', () => {
  it.each([
    ['复议', ['复议']],
    ['行政?复议', ['复议']],
    ['复议\\d+件', ['复议']],
    // Of several lists the one whose shortest word is the longest, then the one with fewer words.
    ['(?:甲乙丙|丁)戊己', ['戊己']],
    ['(?:甲|乙)丙', ['丙']],
    ['丙(?:甲|乙)', ['丙']],
    ['(?:甲乙|丙丁)戊', ['甲乙', '丙丁']],
    ['(甲乙(?=丙))', ['甲乙']],
    ['(?=丙丁)甲', ['甲']],
    ['(?<!丙丁)甲', ['甲']],
    ['(?:甲乙)?丙', ['丙']],
    ['(?:甲乙)+丙', ['甲乙']],
    ['甲乙|丙(?:丁|戊)', ['甲乙', '丙']],
    ['[甲乙]丙丁', ['丙丁']],
    ['甲乙{0,2}丙丁戊', ['丙丁戊']],
  ])('of %s are %j', (source, words) => {
    expect(requiredWords(source)).toEqual(words);
  });

  it.each(['\\d+', '甲|\\d+', '\\d+|甲', '甲?', '[甲乙]', '(?:甲|乙?)', '.{0,9}'])(
    'of %s are none',
    (source) => {
      expect(requiredWords(source)).toBeNull();
    },
  );
});
