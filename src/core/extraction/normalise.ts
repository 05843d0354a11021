import { joinNumbers } from './broken-numbers.ts';
import { matchesOf } from './matches.ts';
import { foldScript } from './script/fold.ts';
import { layOutTables } from './tables/layout.ts';
import { textOf } from './code-units.ts';
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
  readonly origin: ArrayLike<number>;
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

/** A text with one form for each character. */
function cleanCharacters(original: string): Draft {
  const places = new Uint32Array(original.length);
  const pieces: string[] = [];
  let length = 0;
  /** Characters that stay as they are stay together. */
  let from = 0;
  for (let index = 0; index < original.length; index++) {
    const printed = original.charCodeAt(index);
    const code = cleanCode(printed);
    if (code !== printed) {
      pieces.push(original.slice(from, index));
      from = index + 1;
      if (code === dropped) continue;
      pieces.push(String.fromCharCode(code));
    }
    places[length] = index;
    length += 1;
  }
  pieces.push(original.slice(from));
  return { text: pieces.join(''), origin: places.subarray(0, length) };
}

const dropped = -1;
const unknown = -2;
/** What `cleanCharacter` makes of each code unit, as a code unit, once it has been met. */
const cleanCodes = new Int32Array(0x10000).fill(unknown);

function cleanCode(code: number): number {
  const known = cleanCodes[code] ?? unknown;
  if (known !== unknown) return known;
  const character = cleanCharacter(String.fromCharCode(code));
  const clean = character === '' ? dropped : character.charCodeAt(0);
  cleanCodes[code] = clean;
  return clean;
}

/** Marks all that a pattern matches. */
function mark(text: string, pattern: RegExp, drop: Uint8Array): void {
  for (const { index, 0: words } of matchesOf(text, pattern)) {
    drop.fill(1, index, index + words.length);
  }
}

// They begin with the blank, of which there are few, and look back from there.
const blankAroundNumber =
  / {1,2}(?=[\u4E00-\u9FFF%])(?<=[\d.Xx*×] {1,2})| {1,2}(?=[\dXx*×])(?<=[\u4E00-\u9FFF] {1,2})/g;
const blankInWords = / (?=[\u4E00-\u9FFF(“《])(?<=[\u4E00-\u9FFF、,。;:)”》] )/g;
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
  const { text: cleaned, origin: places } = cleanCharacters(original);
  const draft = pairQuotes(foldScript(cleaned));
  const layout = layOutTables(draft);
  const tabbed = withTabs(draft, layout.tabs);
  // First lines that were only cut to a width, since they were also cut inside numbers.
  const lines = leaveOut({ text: tabbed, origin: places }, (text, drop) => {
    for (const offset of layout.drop) drop[offset] = 1;
    const printed = () => printedAt(original, places);
    for (const offset of wrappingBreaks(text, printed)) drop[offset] = 1;
  });
  const whole = leaveOut(lines, (text, drop) => {
    joinNumbers(text, drop, (index) => isFullWidth(original, lines.origin[index]));
    for (const pattern of [blankAroundNumber, blankInWords]) mark(text, pattern, drop);
  });
  // "98。1%", "98·1%": another dot for the decimal point.
  const text = whole.text.replace(/[。·](?=\d{1,2}%)(?<=\d[。·])/g, '.');
  return { original, text, origin: whole.origin };
}

/** The characters that stand at these places of the original. */
function printedAt(original: string, places: Uint32Array): string {
  const codes = new Uint16Array(places.length);
  for (let at = 0; at < codes.length; at++) codes[at] = original.charCodeAt(places[at] ?? 0);
  return textOf(codes);
}

/** Tabs at these places and nowhere else. */
function withTabs(text: string, tabs: ReadonlySet<number>): string {
  const plain = text.includes('\t') ? text.replaceAll('\t', ' ') : text;
  if (tabs.size === 0) return plain;
  let from = 0;
  const pieces: string[] = [];
  for (const at of [...tabs].sort((a, b) => a - b)) {
    pieces.push(plain.slice(from, at));
    from = at + 1;
  }
  return [...pieces, plain.slice(from)].join('\t');
}

interface Draft {
  readonly text: string;
  readonly origin: Uint32Array;
}

/** A text without the characters that `choose` marks. */
function leaveOut(draft: Draft, choose: (text: string, drop: Uint8Array) => void): Draft {
  const { text, origin } = draft;
  const drop = new Uint8Array(text.length);
  choose(text, drop);
  let at = drop.indexOf(1);
  if (at < 0) return draft;
  const pieces: string[] = [];
  const places = new Uint32Array(text.length);
  let from = 0;
  let length = 0;
  const keep = (to: number): void => {
    if (from === to) return;
    pieces.push(text.slice(from, to));
    places.set(origin.subarray(from, to), length);
    length += to - from;
  };
  for (; at >= 0; at = drop.indexOf(1, at + 1)) {
    keep(at);
    from = at + 1;
  }
  keep(text.length);
  return { text: pieces.join(''), origin: places.subarray(0, length) };
}

function isFullWidth(original: string, place: number | undefined): boolean {
  const code = place === undefined ? 0 : original.charCodeAt(place);
  return code >= 0xff01 && code <= 0xff5e;
}

/** Straight quotation marks of a line, where they come in pairs, as opening and closing ones. */
function pairQuotes(text: string): string {
  if (!text.includes('"')) return text;
  return text.replace(/^[^"\n\r\u2028\u2029]*".*$/gm, (line) => {
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
