import { describe, expect, it } from 'vitest';
import { extract, figuresIn, headlineIn } from './invented.ts';

describe('a number in brackets', () => {
  it('is a part, so that a later one outside is the headline', () => {
    const told = figuresIn('办理各类案件（办理公证40件）。全年办理公证30件。');
    expect(told.map(({ value, primary, demotion }) => [value, primary, demotion])).toEqual([
      [40, false, 'part-of-total'],
      [30, true, null],
    ]);
  });

  it('is none where the brackets add up', () => {
    const told = figuresIn('办理各类案件（合计办理公证40件）。全年办理公证30件。');
    expect(told.map(({ value, primary }) => [value, primary])).toEqual([
      [40, true],
      [30, false],
    ]);
  });
});

describe('a number whose wider total stands in brackets behind it', () => {
  it('is that of a part, and the total the headline', () => {
    const scopes = (sentences: string) =>
      figuresIn(sentences).map(({ value, primary, demotion, qualifiers }) => [
        value,
        primary,
        demotion,
        qualifiers.scope,
      ]);
    expect(scopes('受理行政复议申请35件（全县共128件）。')).toEqual([
      [35, false, 'narrower-scope', 'subset'],
      [128, true, null, null],
    ]);
    expect(scopes('县政府网站公开信息6742条（全县合计17860条）。')).toEqual([
      [6742, false, 'narrower-scope', 'portal'],
      [17860, true, null, null],
    ]);
  });
});

describe('what is said of a part', () => {
  it('is not said of the number behind it that is of the whole', () => {
    const through = (sentences: string) =>
      figuresIn(sentences).map(({ value, qualifiers }) => [value, qualifiers.through]);
    expect(through('排查隐患500条，其中上半年重大隐患6条，整改490条。')).toEqual([
      [500, null],
      [6, '2023-06'],
      [490, null],
    ]);
    expect(through('上半年排查隐患500条，其中重大隐患6条，整改490条。')).toEqual([
      [500, '2023-06'],
      [6, '2023-06'],
      [490, '2023-06'],
    ]);
    expect(through('办理公证5件。排查隐患500条，其中上半年重大隐患6条，整改6条。')).toEqual([
      [5, null],
      [500, null],
      [6, '2023-06'],
      [6, '2023-06'],
    ]);
  });
});

describe('a number that no indicator tells', () => {
  it('is kept as it is printed, with its time and whether it is exact', () => {
    expect(figuresIn('上半年发放手册约30份。')).toMatchObject([
      {
        indicator: null,
        value: 30,
        unit: '份',
        primary: false,
        demotion: null,
        qualifiers: { approx: 'about', through: '2023-06', role: null, scope: null },
      },
    ]);
  });

  it('stands in no words', () => {
    expect(figuresIn('行政执法案件全部办结。')).toEqual([]);
    expect(figuresIn('基本实现法律顾问全覆盖。')).toEqual([]);
  });
});

describe('cells of tables', () => {
  it('are read once, also where each has its unit', () => {
    const { figures } = extract(
      '云溪县2023年法治政府建设情况报告\n一、主要工作\n全年办理公证30件。\n名称\t数量\n收到复议申请\t1653件\n受理复议\t579件\n全年办理法律援助案件40件。\n名称\t数量\n行政诉讼案件\t73件\n全年调解矛盾纠纷50件。\n',
    );
    expect(figures.map(({ value, primary }) => [value, primary])).toEqual(
      [30, 1653, 579, 40, 73, 50].map((value) => [value, true]),
    );
  });
});

describe('a number of all kinds', () => {
  const told = (sentences: string) => headlineIn(sentences, 'notary.cases')?.value;

  it.each(['各类', '各种'])('is the headline where it is more than that of some: %s', (all) => {
    expect(told(`办理公证30件。办理${all}公证50件。`)).toBe(50);
    expect(told(`办理${all}公证50件。办理公证30件。`)).toBe(50);
    expect(told(`办理公证50件。办理${all}公证30件。`)).toBe(50);
    expect(told('办理公证30件。办理公证50件。')).toBe(30);
  });
});

describe('what a number is about', () => {
  const accepted = (sentences: string) => headlineIn(sentences, 'review.accepted')?.value ?? null;

  it('is what was last named before it, however many sentences ago', () => {
    expect(accepted('做好行政复议工作。全年受理25件。')).toBe(25);
    expect(accepted(`做好行政复议工作。${'稳步推进。'.repeat(100)}全年受理25件。`)).toBe(25);
  });

  it('is not what was named too far before it', () => {
    expect(accepted(`做好行政复议工作。${'稳步推进。'.repeat(170)}全年受理25件。`)).toBeNull();
  });

  it('is what its heading names, and not the section before', () => {
    const report = (second: string) =>
      extract(
        `云溪县2023年法治政府建设情况报告\n一、行政复议\n做好行政复议工作。\n${second}\n全年受理25件。\n`,
      ).figures.map(({ indicator }) => indicator);
    expect(report('二、行政复议')).toEqual(['review.accepted']);
    expect(report('二、其他')).toEqual([null]);
  });
});
