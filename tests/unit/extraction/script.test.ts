import { describe, expect, it } from 'vitest';
import { foldScript } from '../../../src/core/extraction/script/fold.ts';
import {
  simplifiedForms,
  traditionalForms,
} from '../../../src/core/extraction/script/simplified-forms.ts';
import { extract } from './invented.ts';

describe('the table of characters', () => {
  it('pairs each traditional character, once, with one simplified form', () => {
    expect(traditionalForms).toHaveLength(simplifiedForms.length);
    expect(new Set(traditionalForms).size).toBe(traditionalForms.length);
    for (const [index, character] of [...traditionalForms].entries()) {
      expect(simplifiedForms[index]).not.toBe(character);
    }
  });
});

describe('foldScript', () => {
  it.each([
    ['縣政務服務中心進駐部門', '县政务服务中心进驻部门'],
    ['製定規範性文件兩件', '制定规范性文件两件'],
    ['任職乾部培訓', '任职干部培训'],
    ['行政覆議、答覆、回覆率、批覆', '行政复议、答复、回复率、批复'],
    ['法律顧問全覆蓋', '法律顾问全覆盖'],
    ['公佈事項，關係群眾，佔比', '公布事项，关系群众，占比'],
    ['裏裡衆羣爲説衞', '里里众群为说卫'],
  ])('reads %s', (text, expected) => {
    expect(foldScript(text)).toBe(expected);
  });

  it('leaves a simplified text alone, traditional names in it too', () => {
    const text = `乾县人民政府公布事项。${'各项工作稳步推进，取得成效。'.repeat(10)}繁體`;
    expect(foldScript(text)).toBe(text);
  });
});

describe('a report in traditional characters', () => {
  const text =
    '雲溪縣人民政府關於2023年度法治政府建設情況的報告\n一、主要工作\n全縣共受理行政覆議案件二十五件，已辦結13件。\n';
  const { report, figures } = extract(text);

  it('is of the locality that the catalogue has in simplified ones, its title as printed', () => {
    expect(report.locality).toMatchObject({ name: '云溪县', code: '990101', level: 'county' });
    expect(report.title).toBe('雲溪縣人民政府關於2023年度法治政府建設情況的報告');
    expect(report.year).toBe(2023);
  });

  it('gives its figures, each printed as it stands', () => {
    const headlines = figures.filter(({ primary }) => primary);
    expect(headlines.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['review.accepted', 25],
      ['review.concluded', 13],
    ]);
    expect(headlines[0]?.evidence.printed).toBe('二十五件');
    expect(headlines[0]?.evidence.phrase).toContain('行政覆議案件');
    for (const { evidence } of figures) {
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.printed);
    }
  });
});
