import { describe, expect, it } from 'vitest';
import { figuresIn } from './invented.ts';

const labels = (sentences: string) =>
  figuresIn(sentences).map(({ value, label }) => [value, label]);

describe('the label of a number whose clause has no noun', () => {
  it('is the noun of the number before it', () => {
    expect(labels('核定行政编制6名，实有5人。')).toEqual([
      [6, '核定行政编制'],
      [5, '核定行政编制'],
    ]);
  });

  it('is that it adds up, where it does', () => {
    expect(labels('承办人大代表建议97件、政协提案113件，共210件。').at(-1)).toEqual([210, '合计']);
  });

  it('is not the rate that the number after it tells', () => {
    expect(labels('审查规划3件办结率98%。')).toEqual([
      [3, '审查规划'],
      [98, '办结率'],
    ]);
    expect(labels('27个执法主体公示率100%。')[0]).toEqual([27, '执法主体公示率']);
  });

  it('is what is said, where that is a statement in words', () => {
    expect(labels('行政诉讼案件6件，审结5件，无败诉案件。').at(-1)).toEqual([0, '无败诉案件']);
  });
});
