import { describe, expect, it } from 'vitest';
import { benchmarkLine } from '../../../src/features/comparison/held-words.ts';
import { plain } from '../dataset/scaled-entries.ts';
import { nanbin, qinghe, rowOf, yunping } from './summary-rows.ts';

const told = [
  [qinghe, plain(qinghe, 98.765)],
  [yunping, plain(yunping, 98.769)],
  [nanbin, plain(nanbin, 98.9)],
] as const;

describe('the line of a benchmark', () => {
  it('has the value of a locality as its report prints it', () => {
    const row = rowOf(told, { benchmark: { kind: 'locality', id: qinghe.id } });
    expect(benchmarkLine(row, 'zh')).toEqual({ value: 98.765, label: '青禾县 98.765%' });
  });

  it('has a median with two decimals', () => {
    const row = rowOf(told, { benchmark: { kind: 'median' } });
    expect(benchmarkLine(row, 'zh')).toEqual({ value: 98.769, label: '中位数 98.77%' });
  });
});
