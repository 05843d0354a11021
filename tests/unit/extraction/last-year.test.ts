import { describe, expect, it } from 'vitest';
import { figuresIn } from './invented.ts';

/** What the figures of one indicator are: the value, and why it is not the headline. */
const told = (sentences: string, indicator = 'review.accepted') =>
  figuresIn(sentences)
    .filter((figure) => figure.indicator === indicator)
    .map(({ value, demotion }) => [value, demotion]);

describe('a clause of its own that names last year', () => {
  it.each(['去年，', '上年度，', '去年全年，', '往年，'])('holds after %s', (clause) => {
    expect(told(`${clause}受理行政复议案件30件。`)).toEqual([[30, 'prior-year']]);
  });

  it('holds for all that follows in the sentence', () => {
    expect(told('去年，收到申请40件，受理行政复议案件30件。')).toEqual([[30, 'prior-year']]);
  });

  it('ends where this year is named', () => {
    expect(told('去年，受理行政复议案件30件；今年，受理行政复议案件50件。')).toEqual([
      [30, 'prior-year'],
      [50, null],
    ]);
  });

  it('ends with its sentence', () => {
    expect(told('去年，工作有序推进。受理行政复议案件30件。')).toEqual([[30, null]]);
  });

  it('is none where it only says what is compared', () => {
    expect(told('与去年相比，受理行政复议案件30件。')).toEqual([[30, null]]);
  });
});

describe('a number that grew to another behind a comma', () => {
  it('is what it was before, and the other is the year’s', () => {
    expect(told('受理行政复议案件由30件，提高到50件。')).toEqual([
      [30, 'prior-year'],
      [50, null],
    ]);
  });

  it('may name the year it is from', () => {
    expect(told('受理行政复议案件由上年的30件，增加到50件。')).toEqual([
      [30, 'prior-year'],
      [50, null],
    ]);
  });

  it('gives its noun to the number that it grew to', () => {
    const [, grown] = figuresIn('受理行政复议案件由30件，提高到50件。');
    expect(grown?.label).toBe('受理行政复议案件');
  });

  it('is this year’s where nothing says that it grew', () => {
    expect(told('从基层受理行政复议案件30件，办结50件。')).toEqual([[30, null]]);
  });
});

describe('a year told beside the last one', () => {
  it.each([
    ['contracts.reviewed', '县政府合同审核，去年全年194份，今年全年265份。', 265],
    ['service.items', '全县政务服务事项，去年底为1987项；截至2023年末，已达2214项。', 2214],
    ['review.accepted', '收到行政复议申请538件。受理案件方面，去年342件，今年451件。', 451],
    ['notary.cases', '公证业务有所下滑：去年办理公证248件，今年办理213件。', 213],
    ['legalaid.cases', '法律援助案件，2022年办理1936件，2023年办理2158件。', 2158],
    ['normative.issued', '去年，县政府共制发行政规范性文件17件；今年，共制发11件。', 11],
    ['litigation.attendance_rate', '负责人出庭应诉率，去年98.9%，今年100%。', 100],
  ])('takes the noun of %s from last year’s', (indicator, sentence, value) => {
    const headlines = figuresIn(sentence).filter((each) => each.primary);
    expect(headlines.map((each) => [each.indicator, each.value])).toContainEqual([
      indicator,
      value,
    ]);
  });

  it('takes no noun where nothing is told of last year', () => {
    const [, second] = figuresIn('收到行政复议申请30件，今年受理25件。');
    expect(second).toMatchObject({ indicator: 'review.accepted', value: 25 });
    expect(figuresIn('完善合同审核，今年265份。')[0]?.indicator).toBeNull();
  });
});
