import { describe, expect, it } from 'vitest';
import { compilePhrasing, matchPhrasing } from '../../../../src/core/extraction/rules/template.ts';

const score = (template: string, left: string, right = ''): number | null =>
  matchPhrasing(compilePhrasing(template), left, right);

describe('a phrasing', () => {
  it('is matched at the end of what stands before the number', () => {
    expect(score('受理|立案 案件', '全年受理案件')).toBe(4);
    expect(score('受理|立案 案件', '受理案件后办结')).toBeNull();
  });

  it('leaves out words with a question mark', () => {
    expect(score('受理 案件?', '全年受理')).toBe(2);
    expect(score('受理 案件?', '全年受理案件')).toBe(4);
  });

  it('bridges a gap of 12 characters that holds no other number', () => {
    expect(score('调解 … 纠纷', '调解各类民间纠纷')).toBe(4);
    expect(score('调解 … 纠纷', `调解${'各'.repeat(13)}纠纷`)).toBeNull();
    expect(score('涉及 … 事项', '涉及#部门事项')).toBeNull();
    expect(score('涉及 @ 部门 … 事项', '涉及#部门各类事项')).toBe(6);
    expect(score('涉及 …… 事项', '涉及#部门各类事项')).toBe(4);
  });

  it('is matched on both sides of a number that it marks', () => {
    expect(score('修订 # … 预案', '组织修订', '政府专项预案')).toBe(4);
    expect(score('修订 # … 预案', '组织修订', '专项')).toBeNull();
    expect(score('# 公职律师', '', '公职律师')).toBe(4);
  });

  it('takes the longest of its words', () => {
    expect(score('应诉|行政应诉', '行政应诉')).toBe(4);
    expect(score('# 应诉|应诉案件', '', '应诉案件')).toBe(4);
  });

  it('takes signs of regular expressions for themselves', () => {
    expect(score('村(社区)', '村(社区)')).toBe(5);
    expect(score('a.b', 'axb')).toBeNull();
  });
});
