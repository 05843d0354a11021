import { describe, expect, it } from 'vitest';
import { extract } from './invented.ts';

const title = '云溪县2023年法治政府建设情况报告\n一、主要工作\n各项工作稳步推进。\n附表';
const report = (table: string): string =>
  `${title} 行政复议案件办理情况\n${table}\n注：以上为全县数据。\n`;

function headlines(text: string): Record<string, number | null> {
  const { figures } = extract(text);
  for (const { evidence } of figures) {
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.printed);
  }
  return Object.fromEntries(
    figures.flatMap(({ primary, indicator, value }) =>
      primary && indicator !== null ? [[indicator, value]] : [],
    ),
  );
}

const expected = { 'review.received': 1653, 'review.accepted': 579, 'review.upheld': 318 };

describe('a flattened table of rows', () => {
  it.each([
    [
      'this year first',
      '指标\t2023年\t2022年\n收到申请(件)\t1,653\t547\n受理(件)\t579\t491\n维持(件)\t318\t276',
    ],
    [
      'last year first',
      '指标  2022年  2023年\n收到申请(件)  547  1653\n受理(件)  491  579\n维持(件)  276  318',
    ],
    [
      'words for years',
      '项目  上年数  本年数  增减\n收到申请(件)  547  1 653  +106\n受理(件)  491  579  +88\n维持(件)  276  318  +42',
    ],
    [
      'single blanks',
      '指标 本年 上年 同比增长(%)\n收到申请(件) 1653 547 12.1\n受理(件) 579 491 3\n维持(件) 318 276 4',
    ],
    [
      'units in a column',
      '项目 | 单位 | 今年 | 去年\n收到申请 | 件 | 1653 | 547\n受理 | 件 | 579 | 491\n维持 | 件 | 318 | 276',
    ],
    [
      'units in the header',
      '指标  2023年(件)  2022年(件)\n收到申请  1653  547\n受理  579  491\n维持  318  276',
    ],
    [
      'one unit for all',
      '单位：件\n指标  2023年度  2022年度\n收到申请  1653  547\n受理  579  491\n维持  318  276',
    ],
    ['units in the cells', '名称\t数量\n收到申请\t1653件\n受理\t579件\n维持\t318件'],
    [
      'one cell a line',
      '项目\n单位\n本年\n上年\n收到申请\n件\n1,653\n547\n受理\n件\n579\n491\n维持\n件\n318\n276',
    ],
    [
      'one cell a line, in groups with empty cells beside their heads',
      '指标名称\n2023年\n2022年\n增减\n一、行政复议\n\n\n\n收到申请\n1,653\n547\n+1106\n受理\n579\n491\n+88\n二、复议结果\n\n\n\n维持\n318\n276\n+42',
    ],
    [
      'numbered rows',
      '序号  指标  2023年  2022年\n1  收到申请(件)  1653  547\n2  受理(件)  579  491\n3  维持(件)  318  276',
    ],
    [
      'full-width digits',
      '指标　　２０２３年　　２０２２年\n收到申请（件）　　１６５３　　５４７\n受理（件）　　５７９　　４９１\n维持（件）　　３１８　　２７６',
    ],
  ])('is read with %s', (_, table) => {
    expect(headlines(report(table))).toEqual(expected);
  });

  it('keeps the other columns, with what speaks against them', () => {
    const { figures } = extract(
      report('指标  2023年  2022年  2024年目标\n受理行政复议(件)  579  491  600'),
    );
    expect(figures.map(({ value, demotion }) => [value, demotion])).toEqual([
      [579, null],
      [491, 'prior-year'],
      [600, 'target'],
    ]);
  });

  it('takes a rate for one, whatever unit stands above the table', () => {
    const table =
      '复议诉讼情况表\n(单位：件、%)\n指标  2023年  2022年\n行政复议纠错率  10.80  13.16\n负责人出庭应诉率  97.3  92.0';
    expect(headlines(report(table))).toEqual({
      'review.error_correction_rate': 10.8,
      'litigation.attendance_rate': 97.3,
    });
  });

  it('multiplies scales out, and keeps hidden and missing values apart', () => {
    const table =
      '指标\t单位\t数值\n一体化政务服务平台受理办件\t万件\t41.68\n收到复议申请\t件\tXX\n复议不予受理\t件\t—';
    const found = headlines(report(table));
    expect(found['service.accepted']).toBe(416800);
    expect(found['review.received']).toBeNull();
    expect(found).not.toHaveProperty('review.rejected_filing');
  });

  it('ends where the next begins, whatever its columns', () => {
    const text = report(
      '指标  2023年  2022年\n受理(件)  579  491\n\n附表三 行政应诉情况(全县)\n指标  上年数  本年数  增减\n新发生行政诉讼案件(件)  689  734  +45\n\n项目\n单位\n数值\n受理依申请公开\n件\n1,083\n12345热线受理诉求\n件\n386,517',
    );
    expect(headlines(text)).toMatchObject({
      'review.accepted': 579,
      'litigation.cases': 734,
      'disclosure.requests': 1083,
    });
  });

  it('stands for the year even after the plans', () => {
    const text = `云溪县2023年法治政府建设情况报告\n一、下一步工作打算\n力争办理公证300件。\n附表 行政复议案件办理情况\n指标  2023年  2022年\n受理(件)  579  491\n`;
    expect(headlines(text)).toEqual({ 'review.accepted': 579 });
  });
});

describe('a row of a table', () => {
  const figuresOf = (table: string) =>
    extract(report(table)).figures.map(({ indicator, value, unit, qualifiers, evidence }) =>
      [indicator, value, unit, qualifiers.approx, evidence.printed].join(' '),
    );

  it.each([
    [
      'leaves out numbers, dashes and quotation marks before its name',
      '指标\t2023年\n1.收到《行政复议》申请(件)\t1653\n—受理(件)\t579\n·维持(件)\t318',
      ['review.received 1653 件  1653', 'review.accepted 579 件  579', 'review.upheld 318 件  318'],
    ],
    [
      'may have blanks in its name',
      '指标 2023年 2022年\n收到 申请(件) 1653 547\n受理(件) 579 491',
      [
        'review.received 1653 件  1653',
        'review.received 547 件  547',
        'review.accepted 579 件  579',
        'review.accepted 491 件  491',
      ],
    ],
    [
      'may hold approximate numbers, or none',
      '指标\t2023年\t2022年\n收到申请(件)\t约1653\t547余\n受理(件)\t无\t-',
      ['review.received 1653 件 about 约1653', 'review.received 547 件 over 547余'],
    ],
    [
      'takes the unit of its name before that of its column and of the table',
      '单位：万元\n指标\t2023年(宗)\n收到申请(件)\t1653\n罚没款(万元)\t12\n听证会\t3',
      ['review.received 1653 件  1653', ' 12 万元  12', ' 3 宗  3'],
    ],
  ])('%s', (_, table, figures) => {
    expect(figuresOf(table)).toEqual(figures);
  });

  it('that says 其中 is a part of what stands above it', () => {
    const { figures } = extract(
      report('指标\t2023年\n受理行政复议(件)\t579\n其中：受理行政复议(件)\t491'),
    );
    expect(figures.map(({ value, demotion }) => [value, demotion])).toEqual([
      [579, null],
      [491, 'part-of-total'],
    ]);
  });

  it('points to its cells in the printed report', () => {
    const text = report('指标 | 2023年 | 2022年\n收到申请（件） | １，６５３ | 547');
    for (const { evidence } of extract(text).figures) {
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.printed);
      expect(evidence.section[0]).toBe('附表 行政复议案件办理情况');
    }
    expect(extract(text).figures.map(({ evidence }) => evidence.printed)).toEqual([
      '１，６５３',
      '547',
    ]);
  });
});

describe('a table', () => {
  it.each([
    [
      'goes on after an empty line',
      '指标\t2023年\n收到申请(件)\t1653\n\n受理(件)\t579\n维持(件)\t318',
      expected,
    ],
    [
      'goes on after the head of a group',
      '指标  2023年  2022年\n一、申请\n收到申请(件)  1653  547\n受理(件)  579  491\n二、结果\n维持(件)  318  276',
      expected,
    ],
    [
      'ends where a row has more cells than the header',
      '指标 2023年 2022年\n收到申请(件) 1653 547\n受理(件) 579 491 33 44',
      { 'review.received': 1653 },
    ],
    [
      'of one cell a line ends where a cell does not fit its column',
      '项目\n单位\n本年\n收到申请\n件\n1653\n受理\n很长的一个单位\n579',
      { 'review.received': 1653 },
    ],
    [
      'of one cell a line may number its rows',
      '序号\n项目\n本年\n1\n收到申请\n1653\n2\n受理\n579\n3\n维持\n318',
      expected,
    ],
    [
      'of one cell a line ends at a long line',
      `项目\n本年\n收到申请\n1653\n受理\n579\n维持\n318\n${'全县各级各部门工作有序推进'.repeat(4)}`,
      expected,
    ],
  ])('%s', (_, table, told) => {
    expect(headlines(report(table))).toEqual(told);
  });

  it('may have two columns of one kind, the first of which counts', () => {
    const text = report('指标\t2023年\t全年\n受理行政复议(件)\t579\t580');
    expect(headlines(text)).toEqual({ 'review.accepted': 579 });
  });

  it('keeps apart what several years add up to', () => {
    const { figures } = extract(report('指标\t累计\t比重\n受理行政复议(件)\t579\t5'));
    expect(figures.map(({ value, demotion }) => [value, demotion])).toEqual([[579, 'cumulative']]);
  });

  it('is named by the lines above it', () => {
    const told = (above: string) =>
      headlines(`${title.replace('附表', '')}${above}\n指标  2023年  2022年\n受理(件)  579  491\n`);
    expect(told('行政复议案件办理情况')).toEqual({ 'review.accepted': 579 });
    expect(told('行政复议案件情况表\n(全县)')).toEqual({ 'review.accepted': 579 });
    expect(told('数据情况')).toEqual({});
  });
});

describe('sentences around tables', () => {
  it('are read as such, and no cell of a table twice', () => {
    const { figures } = extract(
      `${title.replace('附表', '')}全年办理公证30件。\n指标\t2023年\n受理行政复议(件)\t579\n维持(件)\t318\n全年办理法律援助案件40件。\n指标\t2023年\n行政诉讼案件(件)\t73\n全年调解矛盾纠纷50件。\n`,
    );
    expect(figures.map(({ value }) => value)).toEqual([30, 579, 318, 40, 73, 50]);
  });
});

describe('what is no table', () => {
  it('is read as sentences', () => {
    const text =
      '云溪县2023年法治政府建设情况报告\n一、项目  数量\n全年办理公证30件。\n二、本年  上年\n办结25件\n';
    expect(extract(text).figures.map(({ value }) => value)).toEqual([30, 25]);
  });
});

describe('a table of places', () => {
  const rows = [
    ['地区', '调解纠纷(件)', '调解成功(件)', '公证(件)'],
    ['全县合计', '8,418', '8,270', '327'],
    ['甲镇', '4,206', '4,100', '200'],
    ['乙乡', '4,212', '4,170', '127'],
  ];
  const told = { 'mediation.cases': 8418, 'mediation.success': 8270, 'notary.cases': 327 };

  it.each([
    ['tabs', rows.map((row) => row.join('\t')).join('\n')],
    ['blanks', rows.map((row) => row.join('  ')).join('\n')],
    ['lines', rows.flat().join('\n')],
  ])('with %s between its cells tells what its row of all places holds', (_, table) => {
    expect(headlines(report(table))).toEqual(told);
  });

  it('may have its row of all places last', () => {
    const [head, all, ...places] = rows.map((row) => row.join('\t'));
    expect(headlines(report([head, ...places, all].join('\n')))).toEqual(told);
  });

  it('tells nothing of all where it has no such row', () => {
    const table = rows.toSpliced(1, 1).map((row) => row.join('\t'));
    expect(headlines(report(table.join('\n')))).toEqual({});
  });
});

describe('a table of indicators with a column for each place', () => {
  it('tells what the column of all places holds', () => {
    const table = [
      '指标 全县 县本级 甲镇 乙乡',
      '公证（件） 327 120 107 100',
      '法律援助案件（件） 260 60 120 80',
    ].join('\n');
    expect(headlines(report(table))).toEqual({ 'notary.cases': 327, 'legalaid.cases': 260 });
  });
});

describe('a caption that lists units', () => {
  it('gives money its own', () => {
    const table =
      '（单位：件、%、万元）\n地区\n调解案件\n成功率\n涉及金额\n甲镇\n40\n97.5\n120.5\n合计\n90\n98.9\n312.5';
    const { figures } = extract(`${title} 人民调解工作情况\n${table}\n注：以上为全县数据。\n`);
    const units = figures.filter(({ primary }) => primary).map(({ value, unit }) => [value, unit]);
    expect(units).toEqual([
      [90, '件'],
      [98.9, '%'],
      [312.5, '万元'],
    ]);
  });
});

describe('a table as Word copies it', () => {
  const table = [
    '类别\t指标\t单位\t2023年度\t\t增幅（%）',
    '\t\t\t全年\t上年\t',
    '行政复议\t收到申请\t件\t186\t163\t14.1',
    '\t受理\t件\t152\t141\t7.8',
    '\t其中：维持\t件\t82\t85\t-3.5',
    '公共法律服务\t公证\t件\t5 826\t5 511\t5.7个百分点',
    '\t12348热线接听\t个\t21 460\t18 902\t13.5',
    '\t法律援助案件\t件\t2 973\t2 804\t6.0',
  ].join('\n');

  it('has a header in two lines, groups in its first column and empty cells', () => {
    expect(headlines(report(table))).toEqual({
      'review.received': 186,
      'review.accepted': 152,
      'review.upheld': 82,
      'notary.cases': 5826,
      'legalaid.cases': 2973,
    });
  });

  it('takes last year’s number for no part of this year’s', () => {
    expect(extract(report(table)).findings).toEqual([]);
  });
});
