import { describe, expect, it } from 'vitest';
import { layOutTables } from '../../../../src/core/extraction/tables/layout.ts';

/** The rows of the tables of a text, cells parted by bars. */
function rows(text: string): readonly string[] {
  const { tabs, drop, rows: spans } = layOutTables(text);
  return spans.map(({ start, end }) =>
    Array.from({ length: end - start }, (_, at) => start + at)
      .filter((at) => !drop.has(at))
      .map((at) => (tabs.has(at) ? '|' : (text[at] ?? '')))
      .join(''),
  );
}

describe('rows of a table', () => {
  it.each([
    ['tabs', '指标\t2023年\n受理\t579\n维持\t318'],
    ['tabs among blanks', '指标 \t 2023年\n受理\t  579\n维持 \t318'],
    ['bars', '指标 | 2023年\n受理 | 579\n维持｜318'],
    ['several blanks', '指标  2023年\n受理    579\n维持  318'],
    ['single blanks', '指标 2023年\n受理 579\n维持 318'],
  ])('are parted by %s', (_, text) => {
    expect(rows(text)).toEqual(['指标|2023年', '受理|579', '维持|318']);
  });

  it('may be indented, and stand among sentences', () => {
    expect(rows('情况如下。\n  指标  2023年\n  受理  579\n以上。')).toEqual([
      '指标|2023年',
      '受理|579',
    ]);
  });

  it('keep blanks in their names', () => {
    expect(rows('指标 2023年 2022年\n收到 申请 579 491')).toEqual([
      '指标|2023年|2022年',
      '收到 申请|579|491',
    ]);
    expect(rows('序号 指标 2023年\n1 收到 申请 579')).toEqual([
      '序号|指标|2023年',
      '1|收到 申请|579',
    ]);
  });

  it('may begin with a number of their own, which is no column', () => {
    expect(rows('指标 2023年\n1 收到申请 579\n2 决定维持 318')).toEqual([
      '指标|2023年',
      '1 收到申请|579',
      '2 决定维持|318',
    ]);
  });

  it('may be indented where bars or tabs part them', () => {
    expect(rows('  指标\t2023年\n  受理\t579 ')).toEqual(['指标|2023年', '受理|579']);
    expect(rows('  指标 | 2023年\n    受理 | 579')).toEqual(['指标|2023年', '受理|579']);
  });

  it.each(['二、结果', '  二、结果', '二、 结果', '  '])(
    'go on after %j, on a line of its own',
    (line) => {
      expect(rows(`指标 2023年\n受理 579\n${line}\n维持 318`)).toEqual([
        '指标|2023年',
        '受理|579',
        '维持|318',
      ]);
    },
  );

  it('may repeat their header, as a table over two pages does, and are laid out once', () => {
    expect(rows('甲\n指标 2023年\n受理 579\n指标 2023年\n维持 318')).toEqual([
      '指标|2023年',
      '受理|579',
      '指标|2023年',
      '维持|318',
    ]);
  });

  it('have headers of at most a hundred and twenty characters, blanks among them', () => {
    const table = (blanks: number) => `指标${' '.repeat(blanks)}2023年\n受理  579`;
    expect(rows(table(113))).toHaveLength(2);
    expect(rows(table(114))).toEqual([]);
  });

  it('go on after empty lines and the heads of groups', () => {
    expect(rows('指标 2023年\n受理 579\n\n二、结果\n维持 318')).toEqual([
      '指标|2023年',
      '受理|579',
      '维持|318',
    ]);
  });

  it.each([
    ['a sentence', '全年共受理。'],
    ['a caption', '附表二 情况表'],
    ['a caption without a number', '行政复议情况表'],
    ['cells without a number', '结果  其他'],
    ['a sentence that ends before a number', '全部办结。 5'],
    ['a clause that ends before a number', '均已办结; 5'],
    ['a line with numbers', '2023年12月31日'],
    ['a long line', '全县各级各部门各单位稳步推进各项工作'],
    ['a row of more cells', '维持 318 276'],
    ['a row whose name is a number', '318 276'],
  ])('end at %s', (_, line) => {
    expect(rows(`指标 2023年\n受理 579\n${line}\n撤销 5`)).toEqual(['指标|2023年', '受理|579']);
  });

  it('hold dashes, signs and hidden numbers as well', () => {
    expect(rows('指标 2023年 增减\n受理 XX +5\n维持 - -12%\n撤销 约5余件 无')).toEqual([
      '指标|2023年|增减',
      '受理|XX|+5',
      '维持|-|-12%',
      '撤销|约5余件|无',
    ]);
  });

  it('are none without a header, or under a header alone', () => {
    expect(rows('受理 579\n维持 318')).toEqual([]);
    expect(rows('指标 2023年\n受理案件较多')).toEqual([]);
    expect(rows('指标 2023年')).toEqual([]);
    expect(rows('指标 名称\n受理 579')).toEqual([]);
    expect(rows('指标 2023年。\n受理 579')).toEqual([]);
  });

  it('begin again under the next header', () => {
    expect(rows('指标 2023年\n受理 579\n\n项目 本年 上年\n维持 318 276')).toEqual([
      '指标|2023年',
      '受理|579',
      '项目|本年|上年',
      '维持|318|276',
    ]);
  });

  it('have names of at most forty characters', () => {
    const name = '受理行政复议'.repeat(7);
    expect(rows(`指标 2023年\n${name.slice(0, 40)} 579`)).toHaveLength(2);
    expect(rows(`指标 2023年\n${name.slice(0, 41)} 579`)).toEqual([]);
  });
});

describe('a table of one cell a line', () => {
  it('is read by the width of its header', () => {
    expect(rows('项目\n单位\n本年\n受理\n件\n579\n维持\n件\n318')).toEqual([
      '项目|单位|本年',
      '受理|件|579',
      '维持|件|318',
    ]);
    expect(rows('序号\n项目\n本年\n1\n受理\n579')).toEqual(['序号|项目|本年', '1|受理|579']);
  });

  it('may be indented and have empty lines', () => {
    expect(rows('  项目\n\n  本年\n  受理\n\n  579')).toEqual(['项目|本年', '受理|579']);
  });

  it.each([
    ['a sentence', '全年受理。'],
    ['a number without a name', '318'],
    ['a long line', '全县各级各部门各单位稳步推进各项工作'.repeat(3)],
  ])('ends at %s', (_, line) => {
    expect(rows(`项目\n本年\n受理\n579\n${line}\n318`)).toEqual(['项目|本年', '受理|579']);
  });

  it('ends where two lines without numbers follow each other', () => {
    expect(rows('项目\n本年\n受理\n579\n说明\n其他\n维持\n318')).toEqual(['项目|本年', '受理|579']);
  });

  it('goes on after the head of a group', () => {
    expect(rows('项目\n本年\n受理\n579\n二、结果\n维持\n318')).toEqual([
      '项目|本年',
      '受理|579',
      '维持|318',
    ]);
  });

  it('may repeat its header, and is laid out once', () => {
    expect(rows('项目\n2023年\n受理\n579\n项目\n2023年\n维持\n318')).toEqual([
      '项目|2023年',
      '受理|579',
      '项目|2023年',
      '维持|318',
    ]);
  });

  it('ends where the next begins, however wide that one is', () => {
    const wide = '项目\n单位\n本年\n上年\n维持\n件\n318\n276';
    const told = ['项目|单位|本年|上年', '维持|件|318|276'];
    for (const before of ['', '甲。\n乙。\n丙。\n丁。\n']) {
      expect(rows(`${before}项目\n本年\n受理\n579\n${wide}`)).toEqual([
        '项目|本年',
        '受理|579',
        ...told,
      ]);
      expect(rows(`${before}${wide}\n项目\n本年\n受理\n579\n撤销\n5`)).toEqual([
        ...told,
        '项目|本年',
        '受理|579',
        '撤销|5',
      ]);
    }
  });

  it('ends with its last full row', () => {
    expect(rows('项目\n本年\n上年\n受理\n579\n491\n维持\n318')).toEqual([
      '项目|本年|上年',
      '受理|579|491',
    ]);
  });

  it('has names of at most forty characters', () => {
    const name = '受理行政复议'.repeat(7);
    expect(rows(`项目\n本年\n${name.slice(0, 40)}\n579`)).toHaveLength(2);
    expect(rows(`项目\n本年\n${name.slice(0, 41)}\n579`)).toEqual([]);
  });

  it('has some hundred rows at most, as any table', () => {
    const cells = Array.from({ length: 900 }, (_, at) => `第${'甲乙丙丁戊'[at % 5]}项\n${at}`);
    expect(rows(`项目\n本年\n${cells.join('\n')}`)).toHaveLength(400);
    const lines = Array.from({ length: 900 }, (_, at) => `第${'甲乙丙丁戊'[at % 5]}项 ${at}`);
    expect(rows(`指标 2023年\n${lines.join('\n')}`)).toHaveLength(201);
  });

  it('is none where units are long, or no row follows', () => {
    expect(rows('项目\n单位\n本年\n受理\n很长的单位\n579')).toHaveLength(2);
    expect(rows('项目\n单位\n本年\n受理\n很长的一单位\n579')).toEqual([]);
    expect(rows('项目\n本年')).toEqual([]);
    expect(rows('本年\n项目\n579\n受理')).toEqual([]);
  });
});
