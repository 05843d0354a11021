import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeScan } from '../../../../src/core/extraction/patterns/scan.ts';

const patterns = [
  /《[^《》\n]{0,12}》/g,
  /(?:(?:19|20)[\dXx×*]{2}|[〇零一二三]{4})年(?:度)?(?:\d{1,2}月(?:\d{1,2}日)?)?/g,
  /\d{1,2}[-—至]{1,2}\d{1,2}月/g,
  /[\dX一二三十]{1,4}(?:年(?:以?来|行动)|周年)/g,
  /[\dA-Z-]{1,8}号/g,
  /\d{1,2}(?:\.\d{1,2}){2,3}/g,
  /\d{1,9}(?:[-/]\d{1,9})+/g,
  /(?<!\d)1(?:2\d{3}|1[049])(?=[^\d件]{0,3}热线)/g,
  /(?<=^|[\n。] {0,2})\d{1,2}(?:[、．]|\.(?!\d))/g,
  /(?<![\d.月])\d{1,9}(?:\.\d{1,4})?%?[至到]\d{1,9}(?=[\u4E00-\u9FFF%])(?!年|月)/g,
  /百日|百花/g,
  /\d+(?:\.\d+)?|[一二三十百]+/g,
];
const scan = makeScan(patterns);

function byScan(text: string): readonly string[] {
  const found: string[] = [];
  scan(text, (start, end, pattern) => found.push(`${pattern} ${start} ${end}`));
  return found.sort();
}

const byMatchAll = (text: string): readonly string[] =>
  patterns
    .flatMap((pattern, place) =>
      [...text.matchAll(pattern)].map(
        ({ index, 0: words }) => `${place} ${index} ${index + words.length}`,
      ),
    )
    .sort();

describe('a scan for many patterns', () => {
  it('finds what a search for each of them finds', () => {
    const piece = fc.constantFrom(
      ...'0 1 2 9 19 20 2023 12345 X × . - — / 、 ． % 至 到 年 月 日 号 件 周 度 来 行动 热线 一 二 三 十 百 〇 花 《 》 。'.split(
        ' ',
      ),
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        expect(byScan(text)).toEqual(byMatchAll(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('finds the same again in the same text', () => {
    expect(byScan('2023年1月')).toEqual(byScan('2023年1月'));
  });

  it('finds numbers wherever they stand, whatever ends them', () => {
    const found: string[] = [];
    const text = '12件、3号、20年10月9';
    makeScan([/\d+件/g, /\d+号/g, /\d{2}年(?:\d{1,2}月)?/g])(text, (start, end) => {
      found.push(text.slice(start, end));
    });
    expect(found).toEqual(['12件', '3号', '20年10月']);
  });

  it('refuses a pattern that may begin with anything', () => {
    expect(() => makeScan([/.年/g])).toThrow('may begin with anything');
    expect(() => makeScan([/年?/g])).toThrow('may begin with anything');
  });
});
