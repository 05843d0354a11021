import { describe, expect, it } from 'vitest';
import { formatDerived } from '../../../../src/ui/format/derived.ts';

describe('a number of no single report', () => {
  it('is written as the values of its indicator are', () => {
    expect(formatDerived(1234.5, { kind: 'count' }, false, 'zh')).toBe('1,234.5');
    expect(formatDerived(94.826, { kind: 'rate' }, false, 'zh')).toBe('94.83');
    expect(formatDerived(14.626, { kind: 'count' }, true, 'zh')).toBe('14.6');
  });

  it('claims neither nothing nor all of what is neither', () => {
    expect(formatDerived(99.997, { kind: 'rate' }, false, 'en')).toBe('99.997');
  });
});
