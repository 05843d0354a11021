import { describe, expect, it } from 'vitest';
import { chartWords } from '../../../src/charts/words.ts';

describe('the words of charts', () => {
  it('writes English ordinals, the teens too', () => {
    const rank = chartWords('en').rank;
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22].map((place) => rank(place, place))).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
    ]);
  });

  it('joins names as each language does', () => {
    expect(chartWords('zh').tied(['甲', '乙', '丙'])).toMatch(/^甲、乙与丙的/);
    expect(chartWords('en').tied(['A', 'B', 'C'])).toContain('among A, B and C are');
  });

  it('lists the missing with their reasons', () => {
    expect(
      chartWords('zh').missing([
        { label: '甲', reason: '报告未提' },
        { label: '乙', reason: '已遮蔽' },
      ]),
    ).toBe('无数据：甲（报告未提）、乙（已遮蔽）。');
  });
});
