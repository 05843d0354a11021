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

  it.each([
    ['下一步，我县将继续努力，办理3件。', 'plans'],
    ['下一阶段，办理3件。', 'plans'],
    ['今后，办理3件。', 'plans'],
    ['2024年，我县将继续努力，办理3件。', 'plans'],
    ['2024年，办理3件。', 'work'],
    ['2023年，我县将继续努力，办理3件。', 'work'],
    ['我县在2024年将继续努力，办理3件。', 'work'],
    [`2024年，${'各项工作有序推进'.repeat(8)}，将办理3件。`, 'work'],
    ['按照要求，下一步办理3件。', 'work'],
  ])('takes the paragraph %j for %s', (paragraph, setting) => {
    expect(sectionOf('3件', `一、工作情况\n${paragraph}`)?.setting).toBe(setting);
  });

  it('leaves the plans at a heading of the same weight only', () => {
    const text =
      '一、工作情况\n下一步，办理甲件。\n（一）优化服务\n办理乙件。\n二、其他\n办理丙件。';
    expect(sectionOf('甲', text)?.setting).toBe('plans');
    expect(sectionOf('乙', text)?.setting).toBe('plans');
    expect(sectionOf('丙', text)?.setting).toBe('work');
  });

  it('takes no mark inside a paragraph for a turn to plans or problems', () => {
    expect(sectionOf('3件', '一、工作情况\n一是解决存在的问题，办理3件。')?.setting).toBe('work');
    expect(sectionOf('3件', '一、工作情况\n成效如下：(1)下一步办理3件。')?.setting).toBe('work');
  });

  it('puts 一是 under a number in brackets of the same paragraph', () => {
    const text = '工作如下：(1)优化服务。一是流程，办理甲件。(2)公开信息，办理乙件。';
    expect(sectionOf('甲', text)?.path).toEqual(['(1)优化服务', '一是流程']);
    expect(sectionOf('乙', text)?.path).toEqual(['(2)公开信息']);
  });

  it('quotes a heading of forty characters in full, and blanks in it as one', () => {
    const heading = `一、${'坚持统筹推进'.repeat(6)}工作`;
    expect(heading).toHaveLength(40);
    expect(sectionOf('件', `${heading}\n3件`)?.path).toEqual([heading]);
    expect(sectionOf('件', '一、主要  工作\n3件')?.path).toEqual(['一、主要 工作']);
  });

  it('keeps the whole of a heading beside what may be quoted of it', () => {
    const heading = `一、${'坚持统筹推进'.repeat(10)}`;
    expect(sectionOf('件', `${heading}\n3件`)?.headings).toEqual([heading]);
  });

  it('knows no section outside the text', () => {
    const sections = findSections(cleanText(report), 0, 2023);
    expect(sectionAt(sections, -1)).toBeUndefined();
    expect(sectionAt(sections, 9999)).toBeUndefined();
    expect(sectionAt([], 0)).toBeUndefined();
  });

  it('begins where the report proper does', () => {
    const clean = cleanText('一、首页\n二、正文\n3件');
    const [first] = findSections(clean, clean.text.indexOf('二'), 2023);
    expect(first).toMatchObject({ start: clean.text.indexOf('二'), path: ['二、正文'] });
  });

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
