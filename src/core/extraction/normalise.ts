import { joinNumbers } from './broken-numbers.ts';
import { foldScript } from './script/fold.ts';
import { layOutTables } from './tables/layout.ts';
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

const blank = /[\v\f \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF\r]/;
const compatible = /[\u2F00-\u2FDF\u2E80-\u2EFF\uF900-\uFAFF\uFF01-\uFF5E\uFE50-\uFE6B]/;

/** What else than × and * is printed in the place of digits. */
const hiding = /[＊✕✖╳﹡∗⁎□]/;
/** Quotation marks of other regions and of typesetting. */
const quotes: Readonly<Record<string, string>> = {
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '〝': '“',
  '〞': '”',
  '﹁': '“',
  '﹂': '”',
};

function cleanCharacter(character: string): string {
  if (character === '\n' || character === '\t') return character;
  if (blank.test(character)) return ' ';
  if (invisible.test(character)) return '';
  if (hiding.test(character)) return '*';
  const mark = quotes[character];
  if (mark !== undefined) return mark;
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

const blankAroundNumber =
  /(?<=[\d.Xx*×]) {1,2}(?=[\u4E00-\u9FFF%])|(?<=[\u4E00-\u9FFF]) {1,2}(?=[\dXx*×])/g;
const blankInWords = /(?<=[\u4E00-\u9FFF、,。;:)”》]) (?=[\u4E00-\u9FFF(“《])/g;
/**
 * Brings a text into one form: half-width digits, letters and punctuation, unified ideographs for
 * radicals, no blanks or separators inside numbers or between a number and its unit.
 *
 * @example
 * cleanText('共调解１，０８６件').text // => '共调解1086件'
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
  const draft = pairQuotes(foldScript(characters.join('')));
  const layout = layOutTables(draft);
  const tabbed = characters.map((_, index) => {
    const character = draft[index] ?? '';
    if (layout.tabs.has(index)) return '\t';
    return character === '\t' ? ' ' : character;
  });
  // First lines that were only cut to a width, since they were also cut inside numbers.
  const lines = leaveOut({ text: tabbed.join(''), origin: places }, (text, drop) => {
    for (const offset of layout.drop) drop[offset] = 1;
    for (const offset of wrappingBreaks(text)) drop[offset] = 1;
  });
  const whole = leaveOut(lines, (text, drop) => {
    joinNumbers(text, drop, (index) => isFullWidth(original, lines.origin[index]));
    for (const pattern of [blankAroundNumber, blankInWords]) mark(text, pattern, drop, / /);
  });
  // "98。1%", "98·1%": another dot for the decimal point.
  const text = whole.text.replace(/(?<=\d)[。·](?=\d{1,2}%)/g, '.');
  return { original, text, origin: whole.origin };
}

interface Draft {
  readonly text: string;
  readonly origin: readonly number[];
}

/** A text without the characters that `choose` marks. */
function leaveOut(draft: Draft, choose: (text: string, drop: Uint8Array) => void): Draft {
  const drop = new Uint8Array(draft.text.length);
  choose(draft.text, drop);
  const kept = draft.origin.map((_, index) => index).filter((index) => drop[index] === 0);
  return {
    text: kept.map((index) => draft.text[index]).join(''),
    origin: kept.map((index) => draft.origin[index] ?? Number.NaN),
  };
}

function isFullWidth(original: string, place: number | undefined): boolean {
  const code = place === undefined ? 0 : original.charCodeAt(place);
  return code >= 0xff01 && code <= 0xff5e;
}

/** Straight quotation marks of a line, where they come in pairs, as opening and closing ones. */
function pairQuotes(text: string): string {
  if (!text.includes('"')) return text;
  return text.replace(/^.*".*$/gm, (line) => {
    const count = line.split('"').length - 1;
    if (count % 2 === 1) return line;
    let opens = false;
    return line.replace(/"/g, () => {
      opens = !opens;
      return opens ? '“' : '”';
    });
  });
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
