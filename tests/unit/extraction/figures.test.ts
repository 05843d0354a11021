import { describe, expect, it } from 'vitest';
import { extract, figuresIn, headlineIn, inReport } from './invented.ts';

const primaries = (sentences: string) =>
  Object.fromEntries(
    figuresIn(sentences)
      .filter(({ primary }) => primary)
      .map(({ indicator, value }) => [indicator, value]),
  );

describe('a report of rows and shares', () => {
  it('shares one number among the nouns that stand before it', () => {
    expect(primaries('办理议案建议提案12件。建议提案办结率、满意率均为100%。')).toEqual({
      'proposals.handled': 12,
      'proposals.satisfaction_rate': 100,
    });
  });

  it('tells rows with 分别 apart', () => {
    expect(primaries('行政复议受理数、办结数分别为25件、13件。')).toEqual({
      'review.accepted': 25,
      'review.concluded': 13,
    });
  });

  it('tells deeds with objects of their own apart', () => {
    const sentence = '对决策、文件出具法律意见、审查政府合同的件数，分别为264件和137件。';
    expect(primaries(sentence)).toEqual({ 'legality.opinions': 264, 'contracts.reviewed': 137 });
  });

  it('adds a row up for what it is a row of', () => {
    expect(
      primaries('审验、换发、新办行政执法证件分别为1874个、906个、426个，合计3206个。'),
    ).toEqual({
      'enforcement.certificates': 3206,
    });
  });

  it('joins a number that a line end broke after a quotation', () => {
    expect(primaries('全年检查企业和“九小场所”2,04\n3家次。')).toEqual({
      'enforcement.inspections': 2043,
    });
  });

  it('carries the topic on to the next sentence', () => {
    expect(primaries('收到行政复议申请30件。受理28件，审结25件，维持20件。')).toEqual({
      'review.received': 30,
      'review.accepted': 28,
      'review.concluded': 25,
      'review.upheld': 20,
    });
  });
});

describe('what speaks against a headline', () => {
  const demotionOf = (sentences: string, indicator: string, heading?: string) => {
    const [figure] = figuresIn(sentences, heading).filter((each) => each.indicator === indicator);
    return [figure?.primary, figure?.demotion];
  };

  it.each([
    ['2022年受理行政复议案件20件。', 'review.accepted', 'prior-year'],
    ['较上年受理行政复议案件20件有所下降。', 'review.accepted', 'prior-year'],
    ['近三年来，受理行政复议案件200件。', 'review.accepted', 'cumulative'],
    ['2021年以来，受理行政复议案件200件。', 'review.accepted', 'cumulative'],
    ['力争全年开展普法宣传活动50场次。', 'publicity.events', 'target'],
    ['化解信访积案10起。', 'petition.cases', 'subset'],
    ['全省共受理行政复议案件9000件。', 'review.accepted', 'other-body'],
  ])('in %j of %s is %s', (sentence, indicator, demotion) => {
    expect(demotionOf(sentence, indicator)).toEqual([false, demotion]);
  });

  it('is its section, among plans and problems', () => {
    const sentence = '受理行政复议案件20件。';
    expect(demotionOf(sentence, 'review.accepted', '下一步工作计划')).toEqual([false, 'target']);
    expect(demotionOf(sentence, 'review.accepted', '存在的问题和不足')).toEqual([false, 'target']);
    expect(demotionOf(sentence, 'review.accepted')).toEqual([true, null]);
  });

  it('is a change, which is never a rate', () => {
    const figures = figuresIn('调解成功率同比提高3.2%，行政复议案件同比下降55.5%。');
    expect(figures.map(({ indicator, value }) => [indicator, value])).toEqual([
      [null, 3.2],
      [null, 55.5],
    ]);
  });

  it('is not a comparison with last year in the clause before', () => {
    expect(primaries('行政复议案件比去年增长10%，全年受理行政复议案件132件。')).toEqual({
      'review.accepted': 132,
    });
  });
});

describe('the headline among several', () => {
  it('is the widest', () => {
    const figures = figuresIn('县本级受理行政复议案件30件，全县受理行政复议案件120件。');
    expect(
      figures.map(({ value, primary, demotion, qualifiers }) => [
        value,
        primary,
        demotion,
        qualifiers.scope,
      ]),
    ).toEqual([
      [30, false, 'narrower-scope', 'own-level'],
      [120, true, null, null],
    ]);
  });

  it('is the total rather than a part of it', () => {
    const figures = figuresIn('其中办理法律援助案件40件。全年办理法律援助案件204件。');
    expect(figures.map(({ value, demotion }) => [value, demotion])).toEqual([
      [40, 'part-of-total'],
      [204, null],
    ]);
  });

  it('is the first of two alike', () => {
    const figures = figuresIn('受理行政复议案件20件。共受理行政复议案件21件。');
    expect(figures.map(({ value, demotion }) => [value, demotion])).toEqual([
      [20, null],
      [21, 'second-mention'],
    ]);
  });

  it('is none where only parts are told, and a kind that stands alone', () => {
    const figures = figuresIn('废止规范性文件15件，宣布失效规范性文件7件。');
    expect(
      figures.map(({ value, demotion, qualifiers }) => [value, demotion, qualifiers.scope]),
    ).toEqual([
      [15, 'parts-only', null],
      [7, 'parts-only', null],
    ]);
    expect(headlineIn('废止规范性文件15件。', 'normative.repealed')?.value).toBe(15);
  });

  it('stands for the hidden sum of hidden parts', () => {
    const hidden = headlineIn('废止规范性文件X件，宣布失效规范性文件X件。', 'normative.repealed');
    expect([hidden?.status, hidden?.qualifiers.scope]).toEqual(['redacted', 'subset']);
  });
});

describe('qualifiers', () => {
  it('say through which month the figures of a sentence run', () => {
    const text = inReport('截至10月，调解矛盾纠纷120件，调解成功118件。全年办理公证30件。');
    const { figures, report } = extract(text);
    expect(figures.map(({ qualifiers }) => qualifiers.through)).toEqual([
      '2023-10',
      '2023-10',
      null,
    ]);
    expect(report.through).toBe('2023-10');
  });

  it('say whether a body decides reviews or answers them', () => {
    expect(headlineIn('受理行政复议案件3件。', 'review.accepted')?.qualifiers.role).toBe(
      'authority',
    );
    expect(
      headlineIn('作为被申请人收到行政复议案件3件。', 'review.received')?.qualifiers.role,
    ).toBe('respondent');
    const town = extract('柳河镇2023年法治政府建设工作总结\n云溪县柳河镇收到行政复议案件3件。\n');
    expect(town.figures[0]?.qualifiers.role).toBe('respondent');
    expect(headlineIn('办理公证30件。', 'notary.cases')?.qualifiers.role).toBeNull();
  });

  it('say that an office of the government tells of itself, unless it speaks of all', () => {
    const title = '云溪县水务局2023年法治政府建设工作报告\n';
    const [own] = extract(`${title}办理行政处罚案件36件。\n`).figures;
    expect(own?.qualifiers.scope).toBe('organ');
    const [all] = extract(`${title}全县办理行政处罚案件360件。\n`).figures;
    expect(all?.qualifiers.scope).toBeNull();
  });

  it('is that of a bureau of justice where it speaks of itself, and of all elsewhere', () => {
    const title = '云溪县司法局2023年法治政府建设工作报告\n一、主要工作\n';
    const { figures } = extract(
      `${title}我局主动公开政府信息213条。全县公证机构办理公证327件。县政府收到行政复议申请46件。\n`,
    );
    const scopes = figures.map(({ indicator, qualifiers }) => [indicator, qualifiers.scope]);
    expect(scopes).toEqual([
      ['disclosure.items', 'organ'],
      ['notary.cases', null],
      ['review.received', null],
    ]);
  });

  it('keep the scope that is said of a number whose wider total stands in brackets', () => {
    const figures = figuresIn('县本级受理行政复议申请35件（全县共128件）。');
    expect(figures.map(({ value, qualifiers }) => [value, qualifiers.scope])).toEqual([
      [35, 'own-level'],
      [128, null],
    ]);
  });

  it('give a redacted figure no value and its own status', () => {
    expect(headlineIn('受理行政复议案件XX件。', 'review.accepted')).toMatchObject({
      value: null,
      status: 'redacted',
    });
  });
});

describe('units', () => {
  it('are those of the indicator, whatever the report counts in', () => {
    expect(headlineIn('共调解纠纷35宗。', 'mediation.cases')).toMatchObject({
      value: 35,
      unit: '件',
    });
    expect(headlineIn('调解纠纷35宗，涉案金额1.2亿元。', 'mediation.amount')).toMatchObject({
      value: 12000,
      unit: '万元',
    });
  });
});

describe('labels and phrases', () => {
  const [figure] = figuresIn('全年邀请张三李四教授等人开展法治讲座12场，分别由王五主讲。');

  it('name nobody', () => {
    expect(figure?.evidence.phrase).not.toMatch(/张三|李四|王五|教授/);
    expect(figure?.label).not.toMatch(/张三|李四|王五|教授/);
    expect(figure?.evidence.phrase).toContain('12场');
  });

  it.each([
    ['办理公证30件', '办理公证'],
    ['涉及29个部门', '部门'],
    ['进驻事项合计38个部门1697项', '部门'],
    ['机构由138个精简为25个', '机构'],
    ['办结8件', '办结'],
    ['成功率达到了98.3%', '成功率'],
  ])('take the noun of %j', (sentence, label) => {
    expect(figuresIn(`${sentence}。`)[0]?.label).toBe(label);
  });

  it('take in the clause before where a clause is short', () => {
    const [, rate] = figuresIn('共排查调解各类矛盾纠纷35件，成功率98%。');
    expect(rate?.evidence.phrase).toBe('共排查调解各类矛盾纠纷35件，成功率98%');
  });

  it('stay within 40 characters and never cut a number', () => {
    const long = `全县${'各有关部门和单位'.repeat(6)}共办理公证1234件(其中涉外公证${'事项'.repeat(20)}567件)`;
    for (const { evidence, label } of figuresIn(`${long}。`)) {
      expect(evidence.phrase.length).toBeLessThanOrEqual(40);
      expect(label.length).toBeLessThanOrEqual(40);
      expect(evidence.phrase).toMatch(/(?<!\d)(?:1234|567)件/);
    }
  });
});

describe('parts of the year', () => {
  it.each([
    ['study.sessions', '县政府常务会议一季度学法3次，上半年累计7次，全年共开展集体学法15次。', 15],
    ['service.departments', '6月底，县政务服务大厅进驻部门29个，到12月底进驻部门增加到33个。', 33],
    [
      'training.people',
      '培训行政执法人员，截至三季度末培训860人次，全年共培训执法人员1230人次。',
      1230,
    ],
    ['emergency.hazards_found', '百日行动期间排查隐患1842条；全年共排查安全隐患5217条。', 5217],
    ['litigation.cases', '前三季度全县行政机关新收一审应诉案件19件，全年新收24件。', 24],
    ['disclosure.items', '三季度集中公开政府信息1240条，全年主动公开政府信息6938条。', 6938],
  ])('leave %s to the year', (indicator, sentence, value) => {
    expect(primaries(sentence)[indicator]).toBe(value);
  });

  it('stand where nothing is told of the year', () => {
    expect(headlineIn('县政府常务会议一季度学法3次。', 'study.sessions')?.qualifiers.through).toBe(
      '2023-03',
    );
  });
});

describe('what only looks like a part of the year', () => {
  it.each([
    ['前十个月全县共调解矛盾纠纷100件。', 'mediation.cases', '2023-10'],
    ['前10个月全县共调解矛盾纠纷100件。', 'mediation.cases', '2023-10'],
    ['先后5次举办行政执法培训参训300人次。', 'training.people', null],
    ['较一季度上升3位，办理公证30件。', 'notary.cases', null],
  ])('is the headline: %s', (sentence, indicator, through) => {
    expect(headlineIn(sentence, indicator)?.qualifiers.through).toBe(through);
  });

  it('is a part where so many months after something are counted', () => {
    expect(primaries('集中后的6个月受理行政复议案件21件。')).toEqual({});
  });
});

describe('a mean', () => {
  it.each(['平均每个镇（街道）举办法治宣传活动68场。', '镇均举办法治宣传活动68场。'])(
    'is no total: %s',
    (sentence) => {
      expect(primaries(sentence)).toEqual({});
    },
  );

  it('is no “each of them”', () => {
    expect(primaries('各镇政府平均聘请法律顾问9名。')).toEqual({});
  });
});

describe('what is only one of two parts', () => {
  it('is no headline where it may be a part of a part', () => {
    expect(
      primaries('政务服务中心可办理事项148项（其中区级下放33项，其中行政许可事项4项）。'),
    ).toEqual({ 'service.items': 148 });
  });
});
