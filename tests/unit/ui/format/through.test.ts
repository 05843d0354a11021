import { describe, expect, it } from 'vitest';
import { formatThrough } from '../../../../src/ui/format/through.ts';

describe('the month that a figure goes up to', () => {
  it('is told by itself, or with its year', () => {
    expect(formatThrough(11, 'zh')).toBe('截至 11 月');
    expect(formatThrough(11, 'zh', 2023)).toBe('截至 2023 年 11 月');
    expect(formatThrough(1, 'en')).toBe('through January');
    expect(formatThrough(12, 'en', 2023)).toBe('through December 2023');
  });
});
