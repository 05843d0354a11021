import type { Approximation } from '../../domain/figure.ts';
import { maskNonQuantities } from './not-quantities.ts';
import { readChineseNumeral, scaleDecimal } from './numerals.ts';
import type { Quantity } from './quantity.ts';
import { unitAt } from './units.ts';

const token =
  /[\dXx×*]+(?:\.[\dXx×*]+)?|百分之[零〇一二三四五六七八九十百]+|[零〇一二两三四五六七八九十百千万亿]+/g;
const latin = /[A-Za-z+/._#@=-]/;
const ideograph = /[\u4E00-\u9FFF]/;
const before = /(?:大约|约|将近|接近|近|逾|超过|超)$/;
/** Words that end like a word of approximation: 条约, 附近, 高超. */
const falseBefore = /[条合预签违公节制契履](?=约$)|[附最亲靠就邻](?=近$)|[高赶](?=超$)/;
const after = /^(?:以上|左右|上下)/;

/** Units that a numeral in characters takes where it counts something rather than names it. */
const characterUnits = new Set(
  '件次 人次 场次 家次 批次 件 宗 起 例 份 卷 个 项 条 次 人 名 位 家 户 场 期 批 部 万元 元 部门 所'.split(
    ' ',
  ),
);

const scales = new Map([
  ['十万', 5],
  ['百万', 6],
  ['千万', 7],
  ['万', 4],
  ['亿', 8],
  ['千', 3],
  ['百', 2],
]);
const scaleAt = /^(?:十万|百万|千万|万亿|万|亿|千(?!米|克|瓦|家|元)|百(?!分))/;
const looseAfter = /^(?:余|多)/;

interface Tail {
  readonly length: number;
  readonly power: number;
  readonly unit: string;
  readonly loose: boolean;
  readonly suffix: Approximation | null;
}

/** Reads what follows the digits: 余, 万, 余, the unit, 以上. */
function readTail(text: string, offset: number): Tail {
  let at = offset;
  let loose = false;
  const skipLoose = (): void => {
    if (!looseAfter.test(text.slice(at, at + 1))) return;
    loose = true;
    at += 1;
  };
  skipLoose();
  const scale = scaleAt.exec(text.slice(at, at + 2))?.[0] ?? '';
  const power = scales.get(scale) ?? 0;
  at += scale.length;
  skipLoose();
  const unit = unitAt(text, at);
  at += unit.length;
  const close = after.exec(text.slice(at, at + 2))?.[0] ?? '';
  at += close.length;
  const suffix = close === '' ? null : close === '以上' ? 'over' : 'about';
  return { length: at - offset, power, unit, loose, suffix };
}

function readPrefix(text: string, offset: number): { word: string; approx: Approximation | null } {
  const head = text.slice(Math.max(0, offset - 4), offset);
  const word = before.exec(head)?.[0] ?? '';
  if (word === '' || falseBefore.test(head)) return { word: '', approx: null };
  if (/约/.test(word)) return { word, approx: 'about' };
  return { word, approx: /近/.test(word) ? 'under' : 'over' };
}

/** A number without a unit counts where a noun stands before it and the clause ends after it. */
function standsAlone(text: string, start: number, end: number): boolean {
  const previous = text[start - 1] ?? '';
  const next = text[end] ?? '\n';
  return (
    ideograph.test(previous) &&
    !/[第年月日至到号级类表图件附步版期]/.test(previous) &&
    /[,，。;、)\n!]/.test(next)
  );
}

function money(unit: string, power: number): { unit: string; power: number } {
  return unit === '元' ? { unit: '万元', power: power - 4 } : { unit, power };
}

function combine(
  prefix: Approximation | null,
  loose: boolean,
  suffix: Approximation | null,
): Approximation | null {
  if (prefix !== null && loose && prefix !== 'over') return 'about';
  return prefix ?? (loose ? 'over' : suffix);
}

function readDigits(text: string, start: number, digits: string): Quantity | null {
  const end = start + digits.length;
  const redacted = /[Xx×*]/.test(digits);
  const tail = readTail(text, end);
  const previous = text[start - 1] ?? '';
  const next = text[end] ?? '';
  if (latin.test(previous) || (tail.length === 0 && latin.test(next))) return null;
  if (tail.unit === '' && (redacted || !standsAlone(text, start, end + tail.length))) return null;
  if (redacted && digits.length > 6) return null;
  const prefix = readPrefix(text, start);
  const { unit, power } = money(tail.unit, tail.power);
  return {
    start: start - prefix.word.length,
    end: end + tail.length,
    status: redacted ? 'redacted' : 'stated',
    value: redacted ? null : scaleDecimal(digits, power),
    unit,
    approx: combine(prefix.approx, tail.loose, tail.suffix),
  };
}

function readCharacters(text: string, start: number, numeral: string): Quantity | null {
  const percent = numeral.startsWith('百分之');
  const value = readChineseNumeral(percent ? numeral.slice(3) : numeral);
  const tail = readTail(text, start + numeral.length);
  const unit = percent ? '%' : tail.unit;
  if (value === null || (!percent && !characterUnits.has(unit))) return null;
  // 一个, 一批, 一次 name more often than they count.
  if (!percent && value < 2) return null;
  const prefix = readPrefix(text, start);
  const scaled = money(unit, tail.power);
  return {
    start: start - prefix.word.length,
    end: start + numeral.length + tail.length,
    status: 'stated',
    value: scaleDecimal(String(value), scaled.power),
    unit: scaled.unit,
    approx: combine(prefix.approx, tail.loose, tail.suffix),
  };
}

/** Statements in words that stand for a number, see the rules that accept them. */
const inWords: readonly (readonly [words: string, value: number, unit: string])[] = [
  ['全覆盖', 100, '%'],
];

function findInWords(text: string): readonly Quantity[] {
  return inWords.flatMap(([words, value, unit]) =>
    [...text.matchAll(new RegExp(words, 'g'))].map((match) => ({
      start: match.index,
      end: match.index + words.length,
      status: 'in-words' as const,
      value,
      unit,
      approx: null,
    })),
  );
}

/**
 * All quantities of a clean text from `body` on, in its order: numbers in digits and characters,
 * redacted ones ("X件") and those in words ("全覆盖"). Dates, ordinals, list marks and names are none.
 */
export function findQuantities(text: string, body = 0): readonly Quantity[] {
  const mask = maskNonQuantities(text);
  const found: Quantity[] = [];
  for (const match of text.matchAll(token)) {
    if (match.index < body || mask[match.index] === 1) continue;
    const read = /[\dXx×*]/.test(match[0][0] ?? '') ? readDigits : readCharacters;
    // "万元" after digits is their scale, not a number of its own.
    if (match.index < (found.at(-1)?.end ?? body)) continue;
    const quantity = read(text, match.index, match[0]);
    if (quantity !== null) found.push(quantity);
  }
  for (const quantity of findInWords(text)) if (quantity.start >= body) found.push(quantity);
  return found.sort((a, b) => a.start - b.start);
}
