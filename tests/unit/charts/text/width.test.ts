import { describe, expect, it } from 'vitest';
import { isFullWidth, textWidth } from '../../../../src/charts/text/width.ts';

describe('textWidth', () => {
  it('gives each Chinese character and full-width mark one em', () => {
    expect(textWidth('报告，（未提）', 14)).toBe(7 * 14);
  });

  it('gives characters beyond the basic plane one em, not two', () => {
    expect(textWidth('𬭩', 20)).toBe(20);
  });

  it('makes Latin text narrower than Chinese and bold wider than regular', () => {
    expect(textWidth('abc', 10)).toBeLessThan(textWidth('三个字', 10));
    expect(textWidth('98.3', 15, true)).toBeGreaterThan(textWidth('98.3', 15));
  });

  it('grows in proportion to the type size', () => {
    expect(textWidth('Pudong 浦东 2024', 28)).toBeCloseTo(2 * textWidth('Pudong 浦东 2024', 14), 9);
  });

  it('gives nothing no width', () => {
    expect(textWidth('', 14)).toBe(0);
  });
});

describe('isFullWidth', () => {
  it('counts Chinese quotation marks in, as Chinese fonts do', () => {
    expect([...'“全”'].every(isFullWidth)).toBe(true);
    expect(isFullWidth('a')).toBe(false);
    expect(isFullWidth('7')).toBe(false);
  });
});
