import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readChineseNumeral,
  scaleDecimal,
} from '../../../../src/core/extraction/quantities/numerals.ts';

const digits = '零一二三四五六七八九';
const powers = ['', '十', '百', '千'];

/** Writes 1–9999 as it is read aloud. */
function inCharacters(value: number): string {
  const written = [...String(value)]
    .map((digit, index, all) =>
      digit === '0' ? '零' : `${digits[Number(digit)]}${powers[all.length - 1 - index]}`,
    )
    .join('');
  return written.replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}

describe('readChineseNumeral', () => {
  it.each([
    ['九', 9],
    ['十', 10],
    ['两千零五', 2005],
    ['三万二千', 32000],
    ['一亿零五万', 100050000],
    ['三万亿', 3e12],
    ['三万二千亿', 3.2e12],
    ['一亿三万', 100030000],
  ])('reads %s', (numeral, value) => {
    expect(readChineseNumeral(numeral)).toBe(value);
  });

  it('reads back every number up to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(readChineseNumeral(inCharacters(value))).toBe(value);
      }),
    );
  });

  it.each(['', '三五', '十百', '件', '一二三四五', '二〇一九千'])(
    'finds no number in %j',
    (numeral) => {
      expect(readChineseNumeral(numeral)).toBeNull();
    },
  );
});

describe('scaleDecimal', () => {
  it('moves the point without the rounding error of a product', () => {
    expect(1.1 * 1e8).not.toBe(110000000);
    expect(scaleDecimal('1.1', 8)).toBe(110000000);
  });
});
