import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../../src/charts/text/width.ts';
import { wrapText } from '../../../../src/charts/text/wrap.ts';

describe('wrapText', () => {
  it('leaves a text that fits alone', () => {
    expect(wrapText('来源：报告', 200, 10)).toEqual(['来源：报告']);
  });

  it('breaks Chinese between characters', () => {
    expect(wrapText('各地法治政府建设年度报告', 60, 10)).toEqual(['各地法治政府', '建设年度报告']);
  });

  it('never begins a line with a closing mark', () => {
    // Four characters fit; the comma would come first on the second line.
    expect(wrapText('法治政府，建设报告', 40, 10)).toEqual(['法治政', '府，建设', '报告']);
  });

  it('never ends a line with an opening mark', () => {
    expect(wrapText('报告全（部）遮蔽', 40, 10)).toEqual(['报告全', '（部）遮', '蔽']);
  });

  it('keeps Latin words, numbers and dates whole', () => {
    expect(wrapText('dataset 2026.11 accessed 2026-11-22', 60, 10)).toEqual([
      'dataset',
      '2026.11',
      'accessed',
      '2026-11-22',
    ]);
  });

  it('keeps a number with its percent sign', () => {
    for (const line of wrapText('成功率为98.3%，高于95%的目标', 50, 10)) {
      expect(line).not.toMatch(/^%/);
    }
  });

  it('does not break at a no-break space', () => {
    expect(wrapText('报告（甲）\u00a0· 数据集', 60, 10)).toEqual([
      '报告',
      '（甲）\u00a0· 数',
      '据集',
    ]);
  });

  it('cuts a word that is longer than a line', () => {
    const lines = wrapText('a'.repeat(40), 60, 10);
    expect(lines.join('')).toBe('a'.repeat(40));
    expect(lines.length).toBeGreaterThan(3);
  });

  it('breaks at line feeds and keeps an empty text as one empty line', () => {
    expect(wrapText('甲\n乙', 100, 10)).toEqual(['甲', '乙']);
    expect(wrapText('', 100, 10)).toEqual(['']);
  });

  it('loses no character but spaces, and no line is too wide, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'法治政府，。（）“”：、·% 2019abcW—\u00a0𬭩'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 200 }), (sample, width) => {
        const lines = wrapText(sample, width, 10);
        const solid = (value: string) => value.replaceAll(/\s/g, '');
        expect(solid(lines.join(''))).toBe(solid(sample));
        for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
