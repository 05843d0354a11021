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
