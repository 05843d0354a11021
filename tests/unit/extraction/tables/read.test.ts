import { describe, expect, it } from 'vitest';
import { readTables } from '../../../../src/core/extraction/tables/read.ts';

/** The values of a text whose rows hold tabs, with what names them. */
const values = (text: string, body = 0) =>
  readTables(text, body, 2023).values.map(({ quantity, passage, demotion }) => {
    const { value, unit } = quantity;
    return `${passage.left} ${value} ${unit} ${demotion ?? ''}`.trim();
  });

describe('the values of a table', () => {
  it.each([
    ['指标\t2023年\t2022年\n受理(件)\t579\t491', ['受理 579 件', '受理 491 件 prior-year']],
    [
      '指标\t2024年\t增减\t累计\n受理(件)\t579\t5\t9',
      ['受理 579 件 target', '受理 5 件 change', '受理 9 件 cumulative'],
    ],
    ['指标\t单位\t2023年\t备注\n受理\t件\t579\t33', ['受理 579 件']],
    ['指标\t2023年(宗)\n受理\t579', ['受理 579 宗']],
    ['指标\t2023年(单位:宗)\n受理\t579', ['受理 579 宗']],
    ['指标\t2023年(宗)\n受理(件)\t579', ['受理 579 件']],
    ['指标\t2023年\n受理(单位件)\t579', ['受理 579 件']],
    ['单位:宗\n全县\n指标\t2023年\n受理\t579', ['受理 579 宗']],
    ['指标\t2023年\n府院-联动\t5\n全县其中受理\t6', ['府院-联动 5', '全县其中受理 6']],
    ['单位:元\n指标\t2023年\n罚款\t5万元\n罚款\t5000', ['罚款 5 万元', '罚款 0.5 万元']],
    ['指标\t2023年\n协议1.标准\t5', ['协议1.标准 5']],
    ['指标\t单位\t2023年(宗)\n受理(件)\t起\t579', ['受理 579 起']],
    ['单位:宗\n指标\t2023年\n受理\t579', ['受理 579 宗']],
    ['单位: 宗\n指标\t2023年\n受理\t579', ['受理 579 宗']],
    ['指标\t2023年\n受理(万 件)\t5', ['受理 50000 件']],
    ['指标\t2023年\n受理\t579人', ['受理 579 人']],
    ['单位:件\n指标\t2023年\n纠错率\t12.5', ['纠错率 12.5 %']],
    ['单位:件\n指标\t2023年\n纠错率情况\t12', ['纠错率情况 12 件']],
    ['指标\t2023年\n12.受理\t579\n3、维持\t5', ['受理 579', '维持 5']],
    ['指标\t2023年\n--受理\t579\n·维持\t5', ['其中受理 579', '其中维持 5']],
    ['指标\t2023年\n其中:受理\t579\n其中维持\t5', ['其中受理 579', '其中维持 5']],
    ['指标\t2023年\n“受理”《案件》\t579', ['受理案件 579']],
    ['指标\t2023年\n受理\t-\n维持\t+5\n撤销\tXX', ['撤销 null']],
    ['指标\t2023年\n受理\t579\t33\n维持\t5', ['维持 5']],
    ['受理\t579\n维持\t5', []],
    ['指标\t2023年\n受理\t579\n\n项目\t上年\n维持(件)\t5', ['受理 579', '维持 5 件 prior-year']],
  ])('of %j are %j', (text, told) => {
    expect(values(text)).toEqual(told);
  });

  it('begin with the body of the report', () => {
    const text = '指标\t2023年\n受理\t579\n指标\t2023年\n维持\t5';
    expect(values(text, text.lastIndexOf('指标'))).toEqual(['维持 5']);
  });

  it('stand where they are printed, in the clause of their row', () => {
    const text = '表一\n指标\t2023年\n 受理 \t 579件 \n';
    const [value] = readTables(text, 0, 2023).values;
    const { quantity, passage } = value ?? {};
    expect(text.slice(quantity?.start, quantity?.end)).toBe('579件');
    expect(text.slice(passage?.sentence.start, passage?.sentence.end)).toBe('579件');
    expect(text.slice(passage?.clause.start, passage?.clause.end)).toBe('受理 \t 579件');
    expect(passage).toMatchObject({
      right: '',
      previous: '',
      lead: '',
      said: '',
      around: '表一\n受理',
      bracket: null,
    });
  });
});

describe('a row with several values', () => {
  it('gives each the clause from the name to itself, and a sentence of its own', () => {
    const text = '序号\t指标\t2023年\t2022年\n1\t受理\t579\t491\n';
    const told = readTables(text, 0, 2023).values.map(({ passage: { sentence, clause } }) =>
      [sentence, clause].map(({ start, end }) => text.slice(start, end)),
    );
    expect(told).toEqual([
      ['579', '受理\t579'],
      ['491', '受理\t579\t491'],
    ]);
  });
});

describe('what names a table', () => {
  const captions = (text: string) =>
    readTables(text, 0, 2023).values.map((value) => value.captions.join('/'));

  it.each([
    ['情况\n指标\t2023年\n受理\t5', ['情况']],
    ['其他\n附表一\n情况\n指标\t2023年\n受理\t5', ['附表一/情况']],
    ['其他\n复议\n情况\n指标\t2023年\n受理\t5', ['复议/情况']],
    ['复议\n情况表\n指标\t2023年\n受理\t5', ['情况表']],
    ['复议。\n情况\n指标\t2023年\n受理\t5', ['情况']],
    ['复议\n\n情况\n\n指标\t2023年\n受理\t5', ['复议/情况']],
    [`${'复议'.repeat(30)}\n指标\t2023年\n受理\t5`, ['复议'.repeat(30)]],
    [`${'复议'.repeat(31)}\n指标\t2023年\n受理\t5`, ['']],
    ['指标\t2023年\n受理\t5\n二、结果\n维持\t6', ['', '二、结果']],
    [
      '情况\n指标\t2023年\n一、受理\n受理\t5\n二、结果\n维持\t6',
      ['情况/一、受理', '情况/二、结果'],
    ],
    ['指标\t2023年\n 二、结果 \n\n维持\t6', ['二、结果']],
    ['指标\t2023年\n一、受理\n受理\t5\n指标\t2023年\n维持\t6', ['一、受理', '']],
  ])('in %j is %j', (text, told) => {
    expect(captions(text)).toEqual(told);
  });

  it('are the rows above as well, of the same table', () => {
    const text = '指标\t2023年\n受理\t5\n维持\t6\n撤销\t7\n指标\t2023年\n办结\t8';
    expect(readTables(text, 0, 2023).values.map(({ above }) => above)).toEqual([
      [],
      ['受理'],
      ['受理', '维持'],
      [],
    ]);
  });
});

describe('the rows above a row', () => {
  it('are the nearest twenty or so: farther ones say nothing of it', () => {
    const lines = Array.from({ length: 60 }, (_, at) => `第${at}项\t5`);
    const { values } = readTables(`指标\t2023年\n${lines.join('\n')}`, 0, 2023);
    expect(values.at(-1)?.above).toHaveLength(21);
    expect(values.at(-1)?.above.at(-1)).toBe('第58项');
    expect(values.at(0)?.above).toEqual([]);
  });
});

describe('the lines of a table', () => {
  it('are those with tabs', () => {
    const text = '情况\n指标\t2023年\n受理\t5\n全年。\n';
    expect(readTables(text, 0, 2023).spans.map(({ start, end }) => text.slice(start, end))).toEqual(
      ['指标\t2023年\n', '受理\t5\n'],
    );
    expect(readTables('全年。', 0, 2023)).toEqual({ values: [], spans: [] });
  });
});
