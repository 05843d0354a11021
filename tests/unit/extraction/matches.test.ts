import { describe, expect, it } from 'vitest';
import { lastMatch, matchesOf } from '../../../src/core/extraction/matches.ts';

describe('the matches of a pattern', () => {
  it.each<[string, RegExp]>([
    ['12、345', /\d+/g],
    ['1234', /\d\d/g],
    ['件件', /\d*/g],
    ['5件', /\d*/g],
    ['', /\d*/g],
    ['件', /\d/g],
  ])('in %j are those that matchAll finds for %s', (text, pattern) => {
    const expected = [...text.matchAll(pattern)].map(({ index, 0: words }) => [index, words]);
    expect(matchesOf(text, pattern).map(({ index, 0: words }) => [index, words])).toEqual(expected);
    const last = lastMatch(text, pattern);
    expect(last === null ? undefined : [last.index, last[0]]).toEqual(expected.at(-1));
  });
});
