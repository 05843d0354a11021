import { describe, expect, it } from 'vitest';
import { counted } from '../../../../src/core/extraction/rules/rule.ts';
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

  it('comes in four orders of verb and object', () => {
    const places: readonly [left: string, right: string][] = [
      ['审查政府合同', ''],
      ['审查规划#', '政府合同'],
      ['合同全年审查', ''],
      ['对', '政府合同进行了审查'],
      ['审查', '规划'],
    ];
    const told = counted('审查|审核', '合同|协议').map((template) =>
      places.map(([left, right]) => score(template, left, right)),
    );
    expect(told).toEqual([
      [4, null, null, null, null],
      [null, 4, null, null, null],
      [null, null, 4, null, null],
      [null, null, null, 4, null],
    ]);
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
