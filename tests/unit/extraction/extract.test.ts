import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportFactsSchema } from '../../../src/core/domain/report.ts';
import { extractReport } from '../../../src/core/extraction/extract.ts';
import { catalogue, extract, inReport, sha256 } from './invented.ts';

describe('extractReport', () => {
  it('gives facts of the published schema, named after locality and year', () => {
    const facts = extract(inReport('办理公证30件，调解纠纷X件。'));
    expect(reportFactsSchema.parse(facts)).toEqual(facts);
    expect(facts.report).toMatchObject({ id: '990101-2023', sha256, through: null });
  });

  it('gives the same facts for half-width and full-width writing', () => {
    const figures = (text: string) =>
      extract(text).figures.map(({ indicator, value, status }) => [indicator, value, status]);
    const half = inReport('共调解矛盾纠纷1086件,调解成功1071件(含司法确认20件),成功率98.6%。');
    const full = half.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
    expect(figures(full)).toEqual(figures(half));
  });

  it('catalogues no indicator that the catalogue does not have', () => {
    const text = inReport('办理公证30件。');
    const { figures } = extractReport({ text, sha256 }, { ...catalogue, indicators: [] });
    expect(figures).toMatchObject([{ indicator: null, value: 30, primary: false }]);
  });

  it('points each figure to its words, and gives an indicator at most one headline', () => {
    const subjects = fc.constantFrom(
      '受理行政复议案件',
      '调解矛盾纠纷',
      '办理公证',
      '其中,',
      '力争',
      '截至9月',
    );
    const numbers = fc.constantFrom(
      '25件',
      '１，０８６ 件',
      'X件',
      '近900万元',
      '98.1 %',
      '全覆盖',
      '三十二件',
    );
    const joints = fc.constantFrom(
      ',',
      '，',
      '。',
      '(',
      ')',
      '、',
      '\n二、下一步打算\n',
      ' ',
      '其中',
    );
    const sentences = fc
      .array(fc.tuple(subjects, numbers, joints), { maxLength: 12 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(sentences, (words) => {
        const text = inReport(words);
        const { figures } = extract(text);
        const headlines = figures.filter(({ primary }) => primary);
        expect(new Set(headlines.map(({ indicator }) => indicator)).size).toBe(headlines.length);
        for (const { evidence, value, status, indicator, primary, demotion, label } of figures) {
          const { start, end, printed, phrase, phraseStart } = evidence;
          expect(text.slice(start, end)).toBe(printed);
          expect(text.slice(phraseStart, phraseStart + phrase.length)).toBe(phrase);
          expect(phrase).toContain(printed);
          expect(phrase.length).toBeLessThanOrEqual(40);
          expect(label.length).toBeGreaterThan(0);
          expect(value === null).toBe(status === 'redacted');
          expect(demotion !== null).toBe(indicator !== null && !primary);
        }
      }),
    );
  });
});
