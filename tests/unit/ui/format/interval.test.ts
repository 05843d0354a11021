import { describe, expect, it } from 'vitest';
import { formatInterval } from '../../../../src/ui/format/interval.ts';
import { formatScaled } from '../../../../src/ui/format/scaled.ts';

describe('an interval as it is shown', () => {
  it('has one decimal and a sign at both ends where it is of percentages', () => {
    expect(formatInterval([97.53, 98.93], '%', 'zh')).toBe('97.5%–98.9%');
    expect(formatInterval([0, 3.467], '%', 'en')).toBe('0%–3.5%');
  });

  it('claims no end of 0 or 100 that is not one', () => {
    expect(formatInterval([0.018, 99.97], '%', 'zh')).toBe('0.02%–99.97%');
    expect(formatInterval([99.95, 99.9996], '%', 'zh')).toBe('99.95%–99.9996%');
    expect(formatInterval([99.9, 100], '%', 'zh')).toBe('99.9%–100%');
  });

  it('has the digits of the value where it is in another unit', () => {
    expect(formatInterval([1.018, 1.4], '件', 'zh')).toBe('1.02–1.40');
    expect(formatInterval([0.0012, 0.0181], 'per 10,000 residents', 'en')).toBe('0.0012–0.018');
  });
});

describe('a computed number as it is shown', () => {
  it('has three digits, and is neither nothing nor all where it is not', () => {
    expect(formatScaled(14.63, 'zh')).toBe('14.6');
    expect(formatScaled(0, 'zh')).toBe('0');
    expect(formatScaled(0.00431, 'zh')).toBe('0.0043');
    expect(formatScaled(99.97, 'zh')).toBe('99.97');
    expect(formatScaled(1234.5, 'zh')).toBe('1,235');
  });

  it('is all or nothing where only the noise of binary fractions is in between', () => {
    // 7 of 700 residents, and 0.1 + 0.2 less 0.3.
    expect(formatScaled((7 / 700) * 10_000, 'zh')).toBe('100');
    expect(formatScaled(0.1 + 0.2 - 0.3, 'zh')).toBe('0');
    expect(formatScaled((1 / 1_400_000_000) * 100, 'zh')).toBe('0.000000071');
  });
});
