import { describe, expect, it } from 'vitest';
import { formatValue } from '../../../../src/ui/format/value.ts';

const rate = { kind: 'rate' } as const;
const count = { kind: 'count' } as const;

describe('a value as it is shown', () => {
  it('stays as printed when the report states it', () => {
    expect(formatValue({ value: 98.3, status: 'stated' }, rate, 'zh')).toBe('98.3');
    expect(formatValue({ value: 126932.39, status: 'stated' }, { kind: 'amount' }, 'zh')).toBe(
      '126,932.39',
    );
    expect(formatValue({ value: 89591, status: 'stated' }, count, 'en')).toBe('89,591');
  });

  it('keeps every decimal that the report prints', () => {
    expect(formatValue({ value: 98.765, status: 'stated' }, rate, 'zh')).toBe('98.765');
    expect(formatValue({ value: 0.004, status: 'stated' }, { kind: 'amount' }, 'zh')).toBe('0.004');
    // 1.1 × 100,000,000 in binary fractions.
    expect(formatValue({ value: 1.1 * 1e8, status: 'stated' }, count, 'en')).toBe('110,000,000');
  });

  it('has two decimals when we computed it', () => {
    expect(formatValue({ value: 94.84, status: 'computed' }, rate, 'zh')).toBe('94.84');
    expect(formatValue({ value: 55.5, status: 'computed' }, rate, 'zh')).toBe('55.50');
  });

  it('never claims all or nothing of what is neither', () => {
    expect(formatValue({ value: 99.9966, status: 'computed' }, rate, 'zh')).toBe('99.997');
    expect(formatValue({ value: 100, status: 'computed' }, rate, 'zh')).toBe('100');
  });

  it('shows zero as a number and a missing value as none', () => {
    expect(formatValue({ value: 0, status: 'stated' }, count, 'zh')).toBe('0');
    expect(formatValue({ value: null, status: 'redacted' }, count, 'zh')).toBeNull();
  });
});
