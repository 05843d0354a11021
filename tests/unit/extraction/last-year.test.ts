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
