import type { Approximation } from '../../domain/figure.ts';
import { classOf } from '../character-class.ts';
import { money, readAmount } from './amount.ts';
import { makeTokenReader } from './not-quantities.ts';
import { readDecimalNumeral, readTenths, scaleDecimal } from './numerals.ts';
import type { Quantity } from './quantity.ts';

/** A digit, or what is printed in its place to hide it. */
const hidden = '[\\dXx×*○_]';
const decimal = `${hidden}+(?:\\.${hidden}+)?`;
const characters = '[零〇一二两三四五六七八九十百千万亿]';
const point = '(?:点[零〇一二三四五六七八九]+)?';
const token = new RegExp(
  `百分之(?:${decimal}|${characters}+${point})|[一二两三四五六七八九\\d]成[一二三四五六七八九半]?|${decimal}|${characters}+${point}`,
  'g',
);
const readTokens = makeTokenReader(token);
const latin = classOf(/[A-Za-z+/.#@=-]/);
const ideograph = classOf(/[\u4E00-\u9FFF]/);
const countsNothing = classOf(/[第年月日至到号级类表图件附步版期]/);
const endsClause = classOf(/[,，。;、)\n!]/);
const before = /(?:大约|约|将近|接近|近|逾|超过|超|突破|上(?=[百千万亿]?$))$/;
/** Words that end like a word of approximation: 条约, 附近, 高超, 网上. */
const falseBefore = /[条合预签违公节制契履](?=约$)|[附最亲靠就邻](?=近$)|[高赶](?=超$)/;
const after = /^(?:以上|左右|上下|有余)/;
/** "数十件", "几百人" tell no number; after a digit such a character is its scale. */
const vague = classOf(/[几数\d]/);
const roundOnly = /^[十百千万亿]+$/;
/** What may follow a share in tenths, so that 三成立 and 二成员 are none. */
const afterTenths = /^(?:以上|左右|多|余|的|[,，。;、)\n]|$)/;

/** Units that a numeral in characters takes where it counts something rather than names it. */
const characterUnits = new Set(
  '件次 人次 场次 家次 批次 户次 宗次 条次 期次 班次 件 宗 起 例 份 卷 个 项 条 次 人 名 位 家 户 场 期 批 部 元 万元 部门 所 处 篇 册 张 幅 笔 轮 桩 本 %'.split(
    ' ',
  ),
);
/** Of a single one only cases are counted, at the end of a clause: 一件事 and 一次 name more often. */
const singleUnits = new Set(['件', '宗', '起', '例', '份', '名']);

const codesOf = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));
/** First and last characters of the words around numbers, since hardly any number has one. */
const mayFollow = codesOf('以左上有');
const mayPrecede = codesOf('约近逾超过破上');

interface Suffix {
  readonly length: number;
  readonly approx: Approximation | null;
}
const noSuffix: Suffix = { length: 0, approx: null };
const noPrefix: Prefix = { word: '', approx: null };
interface Prefix {
  readonly word: string;
  readonly approx: Approximation | null;
}

/** What may follow a numeral in characters that counts: 余, a scale, or one of its units. */
const goesOnAfterCharacters = classOf(
  new RegExp(`[余多十百千万亿${[...characterUnits].map((unit) => unit[0]).join('')}]`),
);

const suffixOf = (text: string, offset: number): Suffix => {
  if (!mayFollow.has(text.charCodeAt(offset))) return noSuffix;
  const word = after.exec(text.slice(offset, offset + 2))?.[0] ?? '';
  if (word === '') return noSuffix;
  return { length: word.length, approx: /左右|上下/.test(word) ? 'about' : 'over' };
};

function readPrefix(text: string, offset: number): Prefix {
  if (!mayPrecede.has(text.charCodeAt(offset - 1))) return noPrefix;
  const head = text.slice(Math.max(0, offset - 4), offset);
  const word = before.exec(head)?.[0] ?? '';
  if (word === '' || falseBefore.test(head)) return noPrefix;
  if (word === '上' && !/[百千万亿]/.test(text[offset] ?? '')) return noPrefix;
  if (/约/.test(word)) return { word, approx: 'about' };
  return { word, approx: /近/.test(word) ? 'under' : 'over' };
}

/** A number without a unit counts where a noun stands before it and the clause ends after it. */
function standsAlone(text: string, start: number, end: number): boolean {
  return (
    ideograph(text, start - 1) &&
    !countsNothing(text, start - 1) &&
    (end >= text.length || endsClause(text, end))
  );
}

function combine(
  prefix: Approximation | null,
  loose: boolean,
  suffix: Approximation | null,
): Approximation | null {
  if (prefix !== null && loose && prefix !== 'over') return 'about';
  return prefix ?? (loose ? 'over' : suffix);
}

interface Value {
  readonly value: number | null;
  readonly unit: string;
  readonly loose: boolean;
  readonly end: number;
}

function makeQuantity(text: string, start: number, { value, unit, loose, end }: Value): Quantity {
  const prefix = readPrefix(text, start);
  const suffix = suffixOf(text, end);
  return {
    start: start - prefix.word.length,
    end: end + suffix.length,
    status: value === null ? 'redacted' : 'stated',
    value,
    unit,
    approx: combine(prefix.approx, loose, suffix.approx),
  };
}

function readDigits(text: string, start: number, digits: string): Quantity | null {
  const end = start + digits.length;
  const amount = readAmount(text, end, digits);
  if (latin(text, start - 1) || (amount.end === end && latin(text, end))) return null;
  if (amount.unit === '') {
    const told = suffixOf(text, amount.end).length;
    if (amount.value === null || !standsAlone(text, start, amount.end + told)) return null;
  }
  return amount.value === null && digits.length > 6 ? null : makeQuantity(text, start, amount);
}

function readCharacters(text: string, start: number, numeral: string): Quantity | null {
  // Most are words: 一体, 统一, 进一步.
  if (!goesOnAfterCharacters(text, start + numeral.length)) return null;
  const digits = readDecimalNumeral(numeral);
  if (digits === null) return null;
  if (vague(text, start - 1) && roundOnly.test(numeral)) return null;
  // "单位：万元" names a unit, "上万元" counts.
  if (/^[万亿]+$/.test(numeral) && readPrefix(text, start).word === '') return null;
  const amount = readAmount(text, start + numeral.length, digits);
  if (!characterUnits.has(amount.unit)) return null;
  if (Number(digits) < 2) {
    const closes = /^(?:[,，。;、)\n]|$)/.test(text.slice(amount.end, amount.end + 1));
    const named = /[每这任同唯第万逐哪某另统]/.test(text[start - 1] ?? '每');
    if (!singleUnits.has(amount.unit) || !closes || named) return null;
  }
  return makeQuantity(text, start, amount);
}

function readPercent(text: string, start: number, words: string): Quantity | null {
  const numeral = words.slice('百分之'.length);
  const end = start + words.length;
  const digits = /[\dXx×*○_]/.test(numeral) ? numeral : readDecimalNumeral(numeral);
  if (digits === null) return null;
  const value = /[Xx×*○_]/.test(digits) ? null : scaleDecimal(digits, 0);
  const loose = /^[余多]/.test(text.slice(end, end + 1));
  return makeQuantity(text, start, { value, unit: '%', loose, end: loose ? end + 1 : end });
}

function readShare(text: string, start: number, words: string): Quantity | null {
  const end = start + words.length;
  if (!afterTenths.test(text.slice(end, end + 2)) && !words.endsWith('半')) return null;
  const loose = /^[余多]/.test(text.slice(end, end + 1));
  const value = readTenths(words);
  return makeQuantity(text, start, { value, unit: '%', loose, end: loose ? end + 1 : end });
}

function readToken(text: string, start: number, words: string): Quantity | null {
  if (words.startsWith('百分之')) return readPercent(text, start, words);
  if (words.includes('成')) {
    // Where 成 begins a word of its own, the numeral before it may still count.
    return readShare(text, start, words) ?? readToken(text, start, words[0] ?? '');
  }
  const read = /[\dXx×*○_]/.test(words[0] ?? '') ? readDigits : readCharacters;
  return words === '' ? null : read(text, start, words);
}

/**
 * The number that a cell of a table holds, null where it holds none or one with a sign: a change.
 * `told` is the unit that the table names, with the power of ten before it; the cell's own comes first.
 */
export function readValue(
  cell: { readonly text: string; readonly start: number },
  told: { readonly unit: string; readonly power: number },
): Quantity | null {
  const found = /^([约近逾]?)([\dXx×*○_][\dXx×*○_,. ]*)/.exec(cell.text);
  const printed = found?.[2]?.replace(/[,. ]{1,8}$/, '');
  if (found === null || printed === undefined) return null;
  const at = (found[1] ?? '').length;
  const local = cell.text;
  const digits = printed.replace(/[, ]/g, '');
  const own = readAmount(local, at + printed.length, digits);
  const named = money(told.unit, own.end === at + printed.length ? told.power : 0);
  const shift = own.unit === '' ? named.power : 0;
  const value = own.value === null ? null : scaleDecimal(String(own.value), shift);
  const unit = own.unit === '' ? named.unit : own.unit;
  const quantity = makeQuantity(local, at, { ...own, value, unit });
  return { ...quantity, start: quantity.start + cell.start, end: quantity.end + cell.start };
}

/**
 * All quantities of a clean text from `body` on, in its order: numbers in digits and characters,
 * and redacted ones ("X件"). Dates, ordinals, list marks and names are none. Statements in words
 * belong to the rules that accept them.
 */
export function findQuantities(text: string, body = 0): readonly Quantity[] {
  const { tokens, mask } = readTokens(text);
  const found: Quantity[] = [];
  let free = body;
  for (let at = 0; at < tokens.length; at += 2) {
    const start = tokens[at] ?? 0;
    // "万元" after digits is their scale, not a number of its own.
    if (start < free || mask[start] === 1) continue;
    const quantity = readToken(text, start, text.slice(start, tokens[at + 1]));
    if (quantity === null) continue;
    found.push(quantity);
    free = quantity.end;
  }
  return found;
}
