import { describe, expect, it } from 'vitest';
import { NotAReportError } from '../../../src/core/extraction/not-a-report.ts';
import { findTitle, readYear } from '../../../src/core/extraction/title.ts';

/** The words of the title, and what the body begins with. */
function found(text: string): readonly [title: string, body: string] | null {
  const at = findTitle(text);
  return at && [text.slice(at.title.start, at.title.end), text.slice(at.body).trim()];
}
const titleOf = (text: string): string | null => found(text)?.[0] ?? null;

describe('a title', () => {
  const title = '云溪县2023年法治政府建设情况报告';

  it.each([
    title,
    '云溪县2023年依法行政工作总结',
    '云溪县2023年法治工作汇报',
    '关于2023年依法治县工作的报告',
    '云溪县2023年法治云溪建设年报',
    '云溪县法治政府建设情况的报告（2023年度征求意见稿）',
    '云溪县2023年法治政府建设,情况报告',
    '云溪县:2023年法治政府建设情况报告',
    `${'云'.repeat(52)}法治政府建设报告`,
  ])('is %s', (line) => {
    expect(found(`${line}\n正文。`)).toEqual([line, '正文。']);
  });

  it.each([
    ['the subject is another', '云溪县2023年财政预算执行情况报告'],
    ['it names no kind of text', '云溪县2023年法治政府建设'],
    ['the kind stands long before its end', `云溪县法治政府建设报告${'已经公布'.repeat(6)}`],
    ['it is a plan', '云溪县2023年法治政府建设工作方案情况'],
    ['it is about a meeting', '云溪县2023年法治政府建设情况汇报会议'],
    ['it is a crumb of the page', '首页 > 法治政府建设年度报告'],
    ['it links to the next page', '下一篇:法治政府建设年度报告'],
    ['it is a sentence', '云溪县2023年推进法治政府建设。现将情况报告'],
    ['it has several clauses', '云溪县,2023年,法治政府建设情况报告'],
    ['it goes on', '云溪县2023年法治政府建设情况报告:'],
    ['it is a little too long', `${'云'.repeat(53)}法治政府建设报告`],
    ['it is too long', `${'云溪县'.repeat(18)}法治政府建设报告`],
  ])('is no line where %s', (_, line) => {
    expect(found(`${line}\n正文。`)).toBeNull();
  });

  it('is the line that tells place and year, among several', () => {
    expect(titleOf(`法治政府建设年度报告\n${title}\n正文。`)).toBe(title);
    expect(titleOf(`${title}\n法治政府建设年度报告\n正文。`)).toBe(title);
    expect(titleOf('法治政府建设情况报告\n云溪县法治政府建设情况报告\n正文。')).toBe(
      '云溪县法治政府建设情况报告',
    );
    expect(titleOf('云溪县法治政府建设情况报告\n法治政府建设2023年报告\n正文。')).toBe(
      '法治政府建设2023年报告',
    );
  });

  it('is the first of two that tell as much', () => {
    expect(titleOf(`${title}\n石桥市2023年法治政府建设情况报告\n正文。`)).toBe(title);
  });

  it('may tell a hidden place and year', () => {
    const hidden = 'XX市20XX年法治政府建设情况报告';
    expect(titleOf(`法治政府建设情况报告\n${hidden}\n正文。`)).toBe(hidden);
  });

  it('ends before the text at its last printing', () => {
    expect(found(`${title}\n页首\n${title}\n正文。`)).toEqual([title, '正文。']);
    expect(found(`${title}\n页首\n${title}\n页首\n${title}\n正文。`)?.[1]).toBe('正文。');
    expect(found(`${title}\n页首\n石桥市2023年法治政府建设情况报告\n正文。`)?.[1]).toMatch(/^页首/);
  });

  it('is looked for at the head of the text only', () => {
    expect(found(`${'云溪县。\n'.repeat(620)}${title}\n正文。`)).toBeNull();
    expect(titleOf(`${'云溪县。\n'.repeat(580)}${title}\n正文。`)).toBe(title);
  });

  it('may be indented', () => {
    expect(found(`   ${title}  \n正文。`)).toEqual([`   ${title}  `, '正文。']);
  });
});

describe('a title over several lines', () => {
  it.each([
    ['云溪县2023年法治政府\n建设情况报告'],
    ['云溪县人民政府关于\n2023年度法治政府建设\n工作情况的报告'],
    ['云溪县2023年法治政府\n\n  \n建设情况报告'],
    ['  云溪县2023年法治政\n    府建设情况报告'],
  ])('is %j', (lines) => {
    expect(found(`${lines}\n正文。`)).toEqual([lines, '正文。']);
  });

  it.each([
    ['there are four of them', '云溪县法治\n政府建设\n工作的\n报告'],
    ['one is a sentence', '云溪县推进法治政府。\n建设情况报告'],
    ['one is metadata', '发布:法治政府\n建设情况报告'],
    ['one is long', `${'云溪县'.repeat(14)}法治政府\n建设情况报告`],
  ])('is none where %s', (_, lines) => {
    expect(found(`${lines}\n正文。`)).toBeNull();
  });

  it('yields to a line that tells the year alone', () => {
    const line = '云溪县2023年法治政府建设情况报告';
    expect(titleOf(`石桥市2022年法治政府\n建设情况报告\n${line}\n正文。`)).toBe(line);
    expect(titleOf('石桥市2022年法治政府\n建设情况报告\n法治政府建设2023年报告\n正文。')).toBe(
      '法治政府建设2023年报告',
    );
    expect(titleOf(`石桥市2022年法治政府\n建设情况报告\n云溪县法治政府建设报告\n正文。`)).toBe(
      '石桥市2022年法治政府\n建设情况报告',
    );
  });
});

describe('the office above a title', () => {
  it.each([
    ['云溪县人民政府', '关于2023年法治政府建设情况的报告'],
    ['云溪县人民政府办公室', '2023年法治政府建设情况报告'],
    ['柳河镇', '2023年法治政府建设情况报告'],
    ['云溪县司法局', '法治政府建设情况报告（2023年）'],
    ['云溪县人民政府', '2023法治政府建设情况报告'],
    ['    云溪县人民政府  ', '2023年法治政府建设情况报告'],
    ['云溪县人民政府', '二〇二三年法治政府建设情况报告'],
  ])('%s belongs to %s', (office, line) => {
    expect(titleOf(`${office}\n${line}\n正文。`)).toBe(`${office}\n${line}`);
  });

  it.each([
    ['云溪县人民政府', '石桥市2023年法治政府建设情况报告'],
    ['来源:云溪县人民政府', '2023年法治政府建设情况报告'],
    ['云溪县人民政府门户网站', '2023年法治政府建设情况报告'],
  ])('%s does not belong to %s', (office, line) => {
    expect(titleOf(`${office}\n${line}\n正文。`)).toBe(line);
  });

  it('is taken from where the title is printed with it', () => {
    const line = '2023年法治政府建设情况报告';
    expect(titleOf(`${line}\n索引号：1\n云溪县人民政府\n${line}\n正文。`)).toBe(
      `云溪县人民政府\n${line}`,
    );
  });
});

describe('a notice that sends a report', () => {
  it('stands for its title where there is no other', () => {
    const notice = '关于印发云溪县2023年法治政府建设工作报告的通知';
    expect(titleOf(`${notice}\n各镇：`)).toBe(notice);
    expect(titleOf(`${notice}\n云溪县2023年法治政府建设报告\n正文。`)).toBe(
      '云溪县2023年法治政府建设报告',
    );
    expect(titleOf('关于印发云溪县2023年法治政府建设工作方案的通知\n各镇：')).toBeNull();
  });
});

describe('the year of a report', () => {
  it.each([
    ['云溪县2022年报告', '2023年推进工作。', 2022],
    ['云溪县报告（2022）', '', 2022],
    ['云溪县二〇二二年报告', '', 2022],
    ['云溪县二零二二年报告', '', 2022],
    ['云溪县二○一九年度报告', '', 2019],
    ['云溪县报告', '2023年，推进工作。', 2023],
    ['云溪县报告', '按照2022年要求。2023年推进工作。', 2023],
    ['云溪县报告', '按照2022年要求推进工作。', 2022],
    ['云溪县报告', '在2023年度推进工作。', 2023],
    ['云溪县报告', '2023年推进工作。2022年推进过。', 2023],
    ['云溪县报告', '发布时间 :2024年\n县里2023年推进工作。', 2023],
    ['云溪县报告', '2024年12月印发。县里2023年推进工作。', 2023],
    ['云溪县报告', '县里2024年12月印发，2023年推进工作。', 2023],
    ['云溪县报告', '按照《2021年要点》推进。在2023年度推进工作。', 2023],
    ['云溪县报告', '按照《2021年要点》，2023年推进工作。', 2023],
    ['云溪县报告', '发布日期:2024年\n县里2023年推进工作。', 2023],
    ['云溪县报告', '（2024年1月5日）\n县里2023年推进工作。', 2023],
    ['云溪县报告', '2024年1月5日印发。县里2023年推进工作。', 2023],
    ['云溪县报告', '按照2021年-2025年规划，县里2023年推进工作。', 2023],
    ['云溪县报告', '二〇二三年，推进工作。', 2023],
    ['云溪县报告', '推进工作。', null],
    ['云溪县三年法治报告', '', 'not-annual'],
    ['云溪县一年法治报告', '', null],
    ['云溪县2023年上半年报告', '', 'not-annual'],
    ['云溪县2023年第三季度报告', '', 'not-annual'],
    ['云溪县2021至2023年报告', '', 'not-annual'],
    ['云溪县2021——2023年报告', '', 'not-annual'],
    ['云溪县2021年-23年报告', '', 'not-annual'],
    ['云溪县文号20231报告', '', null],
  ])('%j with %j is %s', (title, opening, year) => {
    let told: unknown;
    try {
      told = readYear(title, opening);
    } catch (error) {
      told = error instanceof NotAReportError ? error.reason : error;
    }
    expect(told).toBe(year);
  });

  it('begins the body before the pages that repeat it at their heads', () => {
    const title = '云溪县2023年法治政府建设年度报告';
    const text = `${title}\n\n${title}\n全年办理公证30件。\n- 1 -\n${title}\n办理法援20件。\n`;
    expect(found(text)?.[1]?.startsWith('全年办理公证30件。')).toBe(true);
  });
});
