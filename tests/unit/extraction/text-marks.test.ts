import { describe, expect, it } from 'vitest';
import {
  closes,
  countBelow,
  endsClause,
  endsNumber,
  lastBelow,
  lists,
  markText,
  opens,
  quotes,
  startsNumber,
} from '../../../src/core/extraction/text-marks.ts';
import { findQuantities } from '../../../src/core/extraction/quantities/find.ts';

describe('the marks of a text', () => {
  it('tell punctuation by what it does', () => {
    const { at, sentenceEnds, openings, closings } = markText(
      '甲(乙)、“丙”,丁;戊:己。庚!辛?\n',
      [],
    );
    expect([...at]).toEqual([
      0,
      opens,
      0,
      closes,
      lists,
      quotes,
      0,
      quotes,
      endsClause,
      0,
      endsClause,
      0,
      endsClause,
      0,
      endsClause,
      0,
      endsClause,
      0,
      endsClause,
      endsClause,
    ]);
    expect(sentenceEnds).toEqual([14, 16, 18, 19]);
    expect(openings).toEqual([1]);
    expect(closings).toEqual([3]);
  });

  it('tell where numbers begin and end, be it in one character', () => {
    const text = '公开5。办结25件';
    expect([...markText(text, findQuantities(text)).at]).toEqual([
      0,
      0,
      startsNumber | endsNumber,
      endsClause,
      0,
      0,
      startsNumber,
      0,
      endsNumber,
    ]);
  });
});

describe('ascending offsets', () => {
  it.each([
    [0, 0, -1],
    [3, 0, -1],
    [4, 1, 3],
    [5, 1, 3],
    [6, 3, 5],
    [9, 3, 5],
    [99, 4, 9],
  ])('below %i are %i, the last of which is %i', (offset, count, last) => {
    expect(countBelow([3, 5, 5, 9], offset)).toBe(count);
    expect(lastBelow([3, 5, 5, 9], offset)).toBe(last);
  });

  it('may be none', () => {
    expect(countBelow([], 5)).toBe(0);
    expect(lastBelow([], 5)).toBe(-1);
  });
});
