import { maskFurniture } from '../furniture.ts';
import { makeScan } from '../patterns/scan.ts';

/**
 * Passages whose digits and numerals count nothing: dates, numbers of documents, ordinals, list marks,
 * titles and names. All patterns are linear: bounded repetition, no nesting.
 */
const year = '(?:(?:19|20)[\\dXx×*]{2}|[〇零○一二三四五六七八九]{4}|[Xx×*]{2,4})';
const numeral = '[\\dXx×〇零一二三四五六七八九十百]{1,6}';
const dash = '[-—–~至到]{1,2}';

const patterns: readonly RegExp[] = [
  // Titles of documents, and what is quoted: names of campaigns, slogans, platforms.
  /《[^《》\n]{0,120}》/g,
  /“[^“”\n]{1,24}”/g,
  /〈[^〈〉\n]{0,80}〉/g,
  // Dates, years and spans of them.
  new RegExp(`${year}年?${dash}${year}\\)?年?(?:度)?`, 'g'),
  new RegExp(`${year}年(?:度)?(?:\\d{1,2}${dash})?(?:\\d{1,2}月(?:份)?(?:\\d{1,2}日)?)?`, 'g'),
  new RegExp(`\\d{1,2}${dash}\\d{1,2}月`, 'g'),
  /\d{1,2}月(?:份)?(?:\d{1,2}日)?(?:[-—–~至到]\d{1,2}日)?/g,
  /(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}/g,
  /\d{1,2}[:：]\d{2}(?::\d{2})?/g,
  /[一二三四五六七八九十]{1,3}月(?:份|底)?(?:[一二三四五六七八九十]{1,3}日)?/g,
  // Windows of time: 近三年, 五年来, 三年行动.
  new RegExp(`(?:近|过去|前|连续|为期)${numeral}年`, 'g'),
  new RegExp(`${numeral}(?:年(?:以?来|行动|规划|计划)|周年)`, 'g'),
  // Numbers of documents, ordinals, sessions of congresses.
  /[〔[(【](?:19|20)\d{2}[〕\])】]\d{0,4}号?/g,
  new RegExp(`第${numeral}`, 'g'),
  new RegExp(`[\\dA-Za-z-]{1,20}号`, 'g'),
  /(?:十[一二三四五六七八九]|二十|三十)(?:大|届)/g,
  /[一二三四五六七八九十]{1,2}[、,]?(?:[一二三四五六七八九十]{1,2})?中全会/g,
  // 3550+100, 1+9+N, 7×24, 12:1, 5/6, codes with hyphens.
  /[\dN]{1,6}(?:\+[\dNXx]{1,6})+/g,
  /\d{1,3}[×*]\d{1,3}(?:小时)?/g,
  /\d{1,20}(?:[-/—–~]\d{1,20})+/g,
  /\d{1,2}(?:\.\d{1,2}){2,3}/g,
  // Telephone lines: 12345 and its like.
  /(?<!\d)1(?:2\d{3}|1[049]|2[0-2])(?=[^\d件个条次人名宗起家场份卷项户处例批部篇期册本张万,、]{0,3}(?:热线|市长|市民|政务|便民|平台|电话|公共|法律|举报|投诉|检察|司法|信访)|、1[12]\d)/g,
  // Marks of lists at the start of a line or sentence.
  /(?<=^|[\n。;:] {0,8})\d{1,2}(?:[、．]|\.(?!\d))/g,
  /\(\d{1,2}\)/g,
  // Ranges tell no single number: 10至15件, 3%到5%.
  /(?<![\d.月])\d{1,9}(?:\.\d{1,4})?%?[至到]\d{1,9}(?:\.\d{1,4})?(?=[\u4E00-\u9FFF%])(?!年|月|日)/g,
  /(?<![一二三四五六七八九十百])[二两三四五六七八九十]{1,2}(?:至|到)[三四五六七八九十]{1,2}(?=[件宗起人名个次项场份])/g,
  // Names and slogans that go without quotation marks.
  /[一二三四五六七八九十]{1,2}(?:项(?:制度|规定|禁令)|个(?:意识|自信|维护|确立|责任|必须|坚持|清单|平台|统一|到位|结合|代表|全面|文明|最)|重一大|网通办|窗受理|窗通办|站式|件事|次办|府两院|规划两方案|张网|门办理|线)/g,
  /[一二两三四五六七八九十]{1,2}法衔接/g,
  /千家万户|百花齐放|千方百计|万无一失|百日/g,
];

/** One byte for each character of a text, 1 where digits and numerals count nothing. */
type Mask = Uint8Array;

/**
 * What is found in the walk that looks for what counts nothing: the matches of `token` as pairs of
 * offsets, one behind the other, and the mask that says which of them to leave out.
 */
export function makeTokenReader(token: RegExp): (text: string) => { tokens: number[]; mask: Mask } {
  const scan = makeScan([...patterns, token]);
  return (text) => {
    const mask = maskFurniture(text);
    const tokens: number[] = [];
    scan(text, (start, end, pattern) => {
      if (pattern === patterns.length) tokens.push(start, end);
      else mask.fill(1, start, end);
    });
    return { tokens, mask };
  };
}
