import { wrappingBreaks } from './wrapped-lines.ts';

/** A half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Text with one form for each character, in which rules look, and the way back. `origin[i]` is the
 * offset in the original of character `i`. Characters are replaced one by one or left out, never
 * inserted, so each range of the clean text lies in one range of the original.
 */
export interface CleanText {
  readonly original: string;
  readonly text: string;
  readonly origin: readonly number[];
}

/** CJK radicals that Unicode gives no decomposition, as text taken from PDF files holds them. */
const radicals: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻨': '麦',
  '⻩': '黄',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
};

const blank = /[\t\v\f \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF\r]/;
const compatible = /[\u2F00-\u2FDF\u2E80-\u2EFF\uF900-\uFAFF\uFF01-\uFF5E\uFE50-\uFE6B]/;

function cleanCharacter(character: string): string {
  if (character === '\n') return character;
  if (blank.test(character)) return ' ';
  if (invisible.test(character)) return '';
  if (character === '＊' || character === '✕') return '*';
  if (!compatible.test(character)) return character;
  const composed = radicals[character] ?? character.normalize('NFKC');
  return composed.length === 1 ? composed : character;
}

/** Marks the characters that `choose` picks out of the matches of `pattern`. */
function mark(text: string, pattern: RegExp, drop: Uint8Array, choose: RegExp): void {
  for (const match of text.matchAll(pattern)) {
    for (let index = match.index; index < match.index + match[0].length; index++) {
      if (choose.test(text[index] ?? '')) drop[index] = 1;
    }
  }
}

const thousandsByComma = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/g;
const thousandsByBlank = /(?<![\d.,:-] ?)\d{1,3}(?: \d{3})+(?![\d:-])(?! \d)/g;
/** "共1 5起": a stray blank in a number, which is neither a date nor the end of a list mark. */
const brokenNumber = /(?<=[\u4E00-\u9FFF])(?<![年月])\d{1,3} \d{1,3}(?=[\u4E00-\u9FFF%])(?!年)/g;
const blankAroundNumber =
  /(?<=[\d.Xx*×]) {1,2}(?=[\u4E00-\u9FFF%])|(?<=[\u4E00-\u9FFF]) {1,2}(?=[\dXx*×])/g;
const blankInWords = /(?<=[\u4E00-\u9FFF、,。;:)”》]) (?=[\u4E00-\u9FFF(“《])/g;
/**
 * Brings a text into one form: half-width digits, letters and punctuation, unified ideographs for
 * radicals, no blanks or separators inside numbers or between a number and its unit.
 *
 * @example
 * cleanText('共调解１，０８６件').text // => '共调解1,086件'
 * cleanText('共调解1,086 件').text // => '共调解1086件'
 * cleanText('成功率 98.1 ％').text // => '成功率98.1%'
 * cleanText('化解1 5起').text // => '化解15起'
 */
export function cleanText(original: string): CleanText {
  const characters: string[] = [];
  const places: number[] = [];
  for (let index = 0; index < original.length; index++) {
    const character = cleanCharacter(original[index] ?? '');
    if (character === '') continue;
    characters.push(character);
    places.push(index);
  }
  const draft = characters.join('');
  const drop = new Uint8Array(draft.length);
  // A full-width comma parts clauses; only the ASCII one parts thousands.
  const commas = draft.replace(/,/g, (comma, index: number) =>
    original[places[index] ?? 0] === ',' ? comma : '，',
  );
  mark(commas, thousandsByComma, drop, /,/);
  for (const pattern of [thousandsByBlank, brokenNumber, blankAroundNumber, blankInWords]) {
    mark(draft, pattern, drop, / /);
  }
  for (const offset of wrappingBreaks(draft)) drop[offset] = 1;
  const kept = characters.map((_, index) => index).filter((index) => drop[index] === 0);
  const text = kept.map((index) => characters[index]).join('');
  return {
    original,
    // "98。1%": the full stop of a Chinese keyboard for the decimal point.
    text: text.replace(/(?<=\d)。(?=\d{1,2}%)/g, '.'),
    origin: kept.map((index) => places[index] ?? 0),
  };
}

/** The range of the original that a non-empty range of the clean text comes from. */
export function toOriginal(clean: CleanText, { start, end }: Span): Span {
  const first = clean.origin[start];
  const last = clean.origin[end - 1];
  if (first === undefined || last === undefined) {
    throw new RangeError(`No such range in the text: ${start} to ${end}`);
  }
  return { start: first, end: last + 1 };
}
