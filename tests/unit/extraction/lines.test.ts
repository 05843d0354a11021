import { describe, expect, it } from 'vitest';
import { joinNumbers } from '../../../src/core/extraction/broken-numbers.ts';
import { cleanText } from '../../../src/core/extraction/normalise.ts';
import { wrappingBreaks } from '../../../src/core/extraction/wrapped-lines.ts';

/** Full lines of a column, each cut in the middle of its sentence. */
const full = [
  '全年各级人民调解组织共调解矛盾纠纷一',
  '千余件其中婚姻家庭类案件最多案件当中',
  '调解成功率较高群众满意度不断上升深入',
  '法治宣传活动深入各村各社区形式多样有',
  '声有色受到群众普遍欢迎取得良好成效并',
  '全县各级行政机关依法履行各项法定职责',
  '断提高行政效能优化营商环境为企业提供',
  '优质高效便捷的服务推动全县经济社会实',
  '现高质量发展努力开创各项工作新的局面',
];
/** The text after its line breaks were left out that only end full lines. */
function unwrapped(lines: readonly string[], printed?: readonly string[]): readonly string[] {
  const text = lines.join('\n');
  const breaks = wrappingBreaks(text, () => (printed ?? lines).join('\n'));
  return [...text]
    .filter((_, at) => !breaks.has(at))
    .join('')
    .split('\n');
}

describe('a text cut to a width', () => {
  it('is put together', () => {
    expect(unwrapped(full)).toEqual([full.join('')]);
    expect(unwrapped(full.slice(0, 8))).toEqual([full.slice(0, 8).join('')]);
  });

  it('is left alone where it has few full lines', () => {
    expect(unwrapped(full.slice(0, 7))).toHaveLength(7);
  });

  it('is left alone where most lines end with their sentence', () => {
    const ending = full.map((line, at) => (at < 4 ? `${line}。` : line));
    expect(unwrapped(ending)).toHaveLength(full.length);
  });

  it('is left alone where lines are too long for a column, or too short', () => {
    expect(unwrapped(full.map((line) => line.repeat(5)))).toHaveLength(full.length);
    expect(unwrapped(full.map((line) => line.slice(0, 17)))).toHaveLength(full.length);
  });

  it('keeps a line break after a short line and after a sentence', () => {
    const lines = [
      ...full.slice(0, 4),
      '法治宣传',
      ...full.slice(4),
      '推动全县经济社会实现高质量发展。',
    ];
    expect(unwrapped(lines)).toEqual([
      `${full.slice(0, 4).join('')}法治宣传`,
      `${full.slice(4).join('')}推动全县经济社会实现高质量发展。`,
    ]);
  });

  it.each([
    '一、主要工作',
    '（一）主要工作',
    '1.主要工作',
    '一是主要工作',
    '第一主要',
    '①主要',
    ' 缩进',
  ])('keeps the line breaks around %j, which begins something', (line) => {
    expect(unwrapped([...full, line, ...full])).toEqual([full.join(''), line, full.join('')]);
  });

  it('goes on over the number of a page and blank lines around it', () => {
    expect(unwrapped([...full, '', '— 3 —', '', ...full])).toEqual([full.join('') + full.join('')]);
    expect(unwrapped([...full, '', '', ...full])).toEqual([full.join(''), '', '', full.join('')]);
    expect(unwrapped([...full, '— 3 —'])).toEqual([full.join(''), '— 3 —']);
  });

  it('goes on over blank lines that hold blanks, and no more lines than a page has at its end', () => {
    const between = (lines: readonly string[]) => unwrapped([...full, ...lines, ...full]).length;
    expect(between(['  ', '— 3 —', '  '])).toBe(1);
    expect(between(['', '', '— 3 —', '', ''])).toBe(1);
    expect(between(['', '', '', '', '— 3 —', '', ''])).toBe(1);
    expect(between(['', '', '', '', '— 3 —', '', '', ''])).toBe(10);
  });

  it('goes on over the head that each page repeats after the number of the one before', () => {
    const head = '云溪县2023年法治政府建设年度报告';
    const pages = [1, 2, 3].flatMap((page) => [...full, '', `— ${page} —`, '', head, '']);
    expect(unwrapped([...pages, ...full])).toHaveLength(1);
    // A line that follows one page only may be a heading.
    const once = unwrapped([...full, '', '— 1 —', '', '二、主要问题', '', ...full]);
    expect(once).toContain('二、主要问题');
  });

  it('keeps the line break after a sentence that blanks follow', () => {
    const ending = `${(full[0] ?? '').slice(0, 17)}。  `;
    expect(unwrapped([...full, ending, ...full])).toEqual([full.join('') + ending, full.join('')]);
  });

  it('is put together where six lines in ten go on', () => {
    const lines = [...full, full[0] ?? ''];
    const ending = (count: number) =>
      unwrapped(lines.map((line, at) => (at < count ? `${line}。` : line)));
    expect(ending(4)).toHaveLength(5);
    expect(ending(5)).toHaveLength(10);
  });

  it('goes on where blanks end its lines', () => {
    expect(unwrapped(full.map((line) => `${line}  `))).toEqual([
      full
        .map((line) => `${line}  `)
        .join('')
        .trimEnd() + '  ',
    ]);
  });

  it('takes for its width that of most lines, wherever shorter ones stand', () => {
    const wide = (at: number) => `${full[at % full.length] ?? ''}甲乙丙丁`;
    const lines = Array.from({ length: 20 }, (_, at) => (at === 18 ? (full[0] ?? '') : wide(at)));
    expect(unwrapped(lines)).toEqual([lines.slice(0, 19).join(''), lines[19]]);
    const hardly = lines.map((line, at) => (at === 18 ? `${line}甲乙` : line));
    expect(unwrapped(hardly)).toEqual([hardly.join('')]);
  });

  it('keeps rows of a table apart', () => {
    expect(unwrapped(full.map((line) => `${line}\t25`))).toHaveLength(full.length);
  });

  it('is measured by what was printed where that fits better', () => {
    // Printed, each line is as wide as 18 ideographs; half-width letters make some of them longer.
    const ragged = full.map((line, at) =>
      at % 2 === 0 ? line : `${line.slice(0, 12)}abcdefghijkl`,
    );
    expect(unwrapped(ragged)).toEqual([ragged.join('')]);
  });
});

/** A text whose numbers are whole. */
function joined(text: string, fullWidth: readonly number[] = []): string {
  const drop = new Uint8Array(text.length);
  joinNumbers(text, drop, (index) => fullWidth.includes(index));
  return [...text].filter((_, at) => drop[at] === 0).join('');
}

describe('a number in pieces', () => {
  it.each([
    ['共1,086件', '共1086件'],
    ['共1,086,432件', '共1086432件'],
    ['共X,XXX件', '共XXXX件'],
    ['共12 345件', '共12345件'],
    ['共1 234 567件', '共1234567件'],
    ['化解1 5起', '化解15起'],
    ['分别为1 5起', '分别为15起'],
    ['共12 345,其他', '共12345,其他'],
    ['情况\n公证事项合计办理18\n0件', '情况\n公证事项合计办理180件'],
    ['甲\t乙\n全年共办理各类公证18\n0件', '甲\t乙\n全年共办理各类公证180件'],
    ['办结15 2,430件', '办结152430件'],
    ['调解7, 864件', '调解7864件'],
    ['成功率98. 8%', '成功率98.8%'],
    ['全年共办理各类公证1\n,053个', '全年共办理各类公证1053个'],
    ['全年共办理各类公证18\n0件', '全年共办理各类公证180件'],
  ])('%j is %j', (text, whole) => {
    expect(joined(text)).toBe(whole);
  });

  it.each([
    ['办理1086件,5件'],
    ['办理21,3000件'],
    ['办理5,12件'],
    ['分别为15, 864件'],
    ['2023年1 5起'],
    ['第1 5起'],
    ['附件1 5起'],
    ['共2023 12次'],
    ['共15 12年'],
    ['共1  5起'],
    ['公证18\n0件'],
    ['全年共办理各类公证事项\n公证18\n0件'],
    ['受理、1 5起'],
    ['2023年 1 5起'],
    ['情况\n公证事项合计办18\n0件'],
    ['全年共办理各类公证18\n00\n0件'],
    ['全年共办理公证\t18\n0件'],
    ['其中,1 5起'],
    ['2023-03-05 09 30'],
    ['电话0571 123 456'],
  ])('%j has several, or none', (text) => {
    expect(joined(text)).toBe(text);
  });

  it('ends at a full-width comma, which parts clauses', () => {
    expect(joined('驳回2,500人', [3])).toBe('驳回2,500人');
    expect(joined('驳回2,500人')).toBe('驳回2500人');
    expect(joined('驳回2,050人', [3])).toBe('驳回2050人');
    expect(joined('驳回2,500人', [3, 4])).toBe('驳回2500人');
    expect(joined('驳回2,5人', [3])).toBe('驳回2,5人');
  });
});

describe('characters', () => {
  const clean = (text: string): string => cleanText(text).text;

  it.each([
    ['quotation marks of other regions', '「一」『二』〝三〞', '“一”‘二’“三”'],
    ['straight quotation marks in pairs', '称"一"与"二"', '称“一”与“二”'],
    ['a straight quotation mark alone', '称"一与二', '称"一与二'],
    ['straight quotation marks of each line', '"一"\n一"二', '“一”\n一"二'],
    ['what hides digits', '共□□件', '共**件'],
    ['what cannot be seen', '零\u00AD宽\uFEFF件', '零宽件'],
    ['a blank of any kind', '甲\u3000乙\u2003丙', '甲乙丙'],
    ['blanks around words of another script', 'A B', 'A B'],
    ['a blank of any width between letters', 'A\u2002B\u2006C', 'A B C'],
    ['a compatible ideograph of two code units', '\uFA6C', '\uFA6C'],
    ['compatible ideographs', '\uF9D1\u2F00', '六一'],
    ['compatible signs of several characters', '㈠①', '㈠①'],
    ['a dot in a rate', '98·1%', '98.1%'],
    ['a full stop before a rate', '完成。98%', '完成。98%'],
    ['a full stop after a year', '2023。98%', '2023.98%'],
    ['a tab that parts no cells', '甲\t乙', '甲乙'],
  ])('reads %s: %j', (_, text, read) => {
    expect(clean(text)).toBe(read);
  });
});
