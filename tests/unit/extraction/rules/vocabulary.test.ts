import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeVocabulary } from '../../../../src/core/extraction/rules/vocabulary.ts';

const found = (words: readonly string[], text: string): readonly string[] => {
  const met: string[] = [];
  makeVocabulary(new Map(words.map((word) => [word, `<${word}>`])))(text, (meaning, at, word) => {
    expect(meaning).toBe(`<${word}>`);
    met.push(`${at} ${word}`);
  });
  return met;
};

describe('the words of a vocabulary', () => {
  it('are found wherever they stand, the longest first', () => {
    expect(found(['复议', '行政', '行政复议', '议'], '行政复议')).toEqual([
      '0 行政复议',
      '0 行政',
      '2 复议',
      '3 议',
    ]);
    expect(found(['案'], '案案')).toEqual(['0 案', '1 案']);
    expect(found(['复议'], '复')).toEqual([]);
    expect(found(['复议'], '')).toEqual([]);
    expect(found([], '复议')).toEqual([]);
  });

  it('are not taken for others, however like their characters are', () => {
    // Characters whose code units differ in a high bit only.
    const like = (word: string, at: number, by: number) =>
      String.fromCharCode(
        ...[...word].map((each, index) => each.charCodeAt(0) + (index === at ? by : 0)),
      );
    for (const by of [0x80, 0x100, 0x1000, -0x80, -0x1000]) {
      for (const at of [0, 1])
        expect(found(['复议', '复议案'], like('复议案', at, by))).toEqual([]);
      expect(found(['议'], like('议', 0, by))).toEqual([]);
    }
  });

  it('are those that a search for each finds', () => {
    const word = fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), fc.array(word), (words, pieces) => {
        const text = pieces.join('');
        const expected = [...text].flatMap((_, at) =>
          words
            .filter((each) => text.startsWith(each, at))
            .sort((a, b) => b.length - a.length)
            .map((each) => `${at} ${each}`),
        );
        expect(found(words, text)).toEqual(expected);
      }),
    );
  });
});
