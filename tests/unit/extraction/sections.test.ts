import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/core/extraction/normalise.ts';
import { findSections, type Section, sectionAt } from '../../../src/core/extraction/sections.ts';

function sectionOf(words: string, text: string, year = 2023): Section | undefined {
  const clean = cleanText(text);
  return sectionAt(findSections(clean, 0, year), clean.text.indexOf(words));
}

const report = [
  '云溪县在2023年稳步推进法治政府建设。',
  '一、主要举措和成效',
  '（一）提升服务，优化环境。一是优化流程。办件甲件。二是公开信息，办件乙件。',
  '续段丙。',
  '1.减少证明。办件丁件。',
  '(1)取消证明事项，办件戊件。',
  '二、存在的不足和原因',
  '人手不够，办件己件。',
  '三、2024年工作安排',
  '办件庚件。',
  '四、其他',
  '办件辛件。',
  '2024年，我县将继续努力，办件壬件。',
  '再办件癸件。',
].join('\n');

describe('findSections', () => {
  it.each([
    ['稳步', []],
    ['甲', ['一、主要举措和成效', '（一）提升服务，优化环境', '一是优化流程']],
    ['乙', ['一、主要举措和成效', '（一）提升服务，优化环境', '二是公开信息']],
    ['丙', ['一、主要举措和成效', '（一）提升服务，优化环境']],
    ['丁', ['一、主要举措和成效', '（一）提升服务，优化环境', '1.减少证明']],
    ['戊', ['一、主要举措和成效', '（一）提升服务，优化环境', '1.减少证明', '(1)取消证明事项']],
    ['辛', ['四、其他']],
  ])('puts %s under %j', (words, path) => {
    expect(sectionOf(words, report)?.path).toEqual(path);
  });

  it.each([
    ['甲', 'work'],
    ['己', 'problems'],
    ['庚', 'plans'],
    ['辛', 'work'],
  ])('knows what the section of %s tells: %s', (words, setting) => {
    expect(sectionOf(words, report)?.setting).toBe(setting);
  });

  it('takes a last paragraph on the next year for a plan, to the next heading', () => {
    expect(sectionOf('壬', report)?.setting).toBe('plans');
    expect(sectionOf('癸', report)?.setting).toBe('plans');
    expect(sectionOf('子', `${report}\n五、附录\n子`)?.setting).toBe('work');
  });

  it.each(['下一步工作打算', '今后努力方向', '二〇二四年工作思路', '2024年重点工作'])(
    'takes %s for a plan',
    (heading) => {
      expect(sectionOf('件', `一、${heading}\n3件`)?.setting).toBe('plans');
    },
  );

  it.each(['2023年工作计划完成情况', '工作安排落实情况', '工作开展情况'])(
    'takes %s for the work of the year',
    (heading) => {
      expect(sectionOf('件', `一、${heading}\n3件`)?.setting).toBe('work');
    },
  );

  it('cuts a heading that is longer than may be quoted', () => {
    const heading = `一、${'坚持统筹推进'.repeat(10)}`;
    const [title] = sectionOf('件', `${heading}\n3件`)?.path ?? [];
    expect(title).toHaveLength(40);
    expect(title?.endsWith('…')).toBe(true);
  });

  it('does not take decimals, dates or 统一是 for headings', () => {
    expect(sectionOf('件', '3.5万件')?.path).toEqual([]);
    expect(sectionOf('件', '规则统一是前提,3件')?.path).toEqual([]);
  });

  it('covers the text without gap or overlap', () => {
    const clean = cleanText(report);
    let end = 0;
    for (const section of findSections(clean, 0, 2023)) {
      expect(section.start).toBe(end);
      end = section.end;
    }
    expect(end).toBeGreaterThanOrEqual(clean.text.length);
  });

  it('ends the plans where an annex begins', () => {
    const text = `${report}\n附表\n云溪县主要数据对照表\n办件子件。`;
    expect(sectionOf('子件', text)?.setting).toBe('work');
    expect(sectionOf('癸件', text)?.setting).toBe('plans');
  });
});
