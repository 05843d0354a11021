import { describe, expect, it } from 'vitest';
import { shorten, wrapShort } from '../../../../src/charts/text/shorten.ts';
import { textWidth } from '../../../../src/charts/text/width.ts';

describe('a text in a line of limited width', () => {
  it('stays as it is where it fits', () => {
    expect(shorten('青禾区', 42, 14)).toBe('青禾区');
  });

  it('loses its end to an ellipsis where it does not, and then fits', () => {
    expect(shorten('云亭满族自治县', 70, 14)).toBe('云亭满族…');
    const name = shorten('Yunting Manchu Autonomous County', 90, 12.5);
    expect(name).toMatch(/^Yunting \S*…$/);
    expect(textWidth(name, 12.5)).toBeLessThanOrEqual(90);
  });

  it('leaves no space before the ellipsis, and halves no character', () => {
    expect(shorten('Bailu County', textWidth('Bailu…', 14) + 4.5, 14)).toBe('Bailu…');
    expect(shorten('𠮷𠮷𠮷𠮷', 42, 14)).toBe('𠮷𠮷…');
  });
});

describe('a text in few lines', () => {
  it('is broken where it fits into them, and cut off in the last where not', () => {
    expect(wrapShort('Bailu County', 60, 14, 2)).toEqual(['Bailu', 'County']);
    expect(wrapShort('云亭满族蒙古族自治县', 56, 14, 2)).toEqual(['云亭满族', '蒙古族…']);
    const lines = wrapShort('Yunting Manchu Autonomous County', 98, 14, 2);
    expect(lines[0]).toBe('Yunting');
    expect(lines[1]).toMatch(/^Manchu A.*…$/);
  });
});
