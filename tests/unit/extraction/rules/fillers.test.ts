import { describe, expect, it } from 'vitest';
import { trimFillers } from '../../../../src/core/extraction/rules/fillers.ts';

describe('what stands before a number', () => {
  it.each([
    ['调解成功率达到', '调解成功率'],
    ['调解成功率达到 ', '调解成功率'],
    ['调解成功率 达到', '调解成功率'],
    [' 调解成功率 均 为 ', ' 调解成功率'],
    ['共计', ''],
    ['', ''],
  ])('%j is %j without what only introduces the number', (left, trimmed) => {
    expect(trimFillers(left)).toBe(trimmed);
  });

  it.each(['案件收到', '离任审计', '违法行为', '全部现存在', '签约', '四川成都'])(
    '%j only ends like such a word',
    (left) => {
      expect(trimFillers(left)).toBe(left);
    },
  );
});
