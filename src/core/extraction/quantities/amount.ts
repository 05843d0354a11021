import { classOf } from '../character-class.ts';
import { scaleDecimal } from './numerals.ts';
import { unitAt } from './units.ts';

/** Digits with what follows them: scale, looseness and unit. */
export interface Amount {
  /** In `unit`; null where digits are hidden. */
  readonly value: number | null;
  readonly unit: string;
  /** Whether 余 or 多 stands among them. */
  readonly loose: boolean;
  /** The offset after all of it. */
  readonly end: number;
}

const scales = new Map([
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['十万', 5],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['万亿', 12],
]);
const scaleAt = /十万|百万|千万|万亿|万|亿|千(?!米|克|瓦|家)|百(?!分)/y;
const lower = /^\d{1,4}(?![\d.])/;
const endsClause = classOf(/[,，。;、)\n]/);
const hides = /[^\d.]/;
const timeUnit = /^[年月日]/;

/** Money is always in 万元. */
export const money = (unit: string, power: number): { unit: string; power: number } =>
  unit === '元' ? { unit: '万元', power: power - 4 } : { unit, power };

interface Term {
  readonly digits: string;
  readonly power: number;
}

/** What stands between digits and their unit, if anything does. */
const between = classOf(/[余多十百千万亿]/);

const isLoose = (text: string, at: number): boolean => text[at] === '余' || text[at] === '多';

/** The scale printed at `at`, `''` where there is none. */
function scaleOf(text: string, at: number): string {
  scaleAt.lastIndex = at;
  return scaleAt.exec(text)?.[0] ?? '';
}

/** The digits of a second term: "26万4千", "3万零500", "12万3456"; a year after a scale is none. */
function lowerTerm(text: string, at: number, above: number): string | null {
  const digits = lower.exec(text.slice(at, at + 6))?.[0];
  if (digits === undefined || digits.length > above) return null;
  let next = at + digits.length;
  const scale = scaleOf(text, next);
  const power = scales.get(scale);
  if (power !== undefined && digits.length + power > above) return null;
  next += scale.length;
  if (isLoose(text, next)) next += 1;
  if (timeUnit.test(text.slice(next, next + 1))) return null;
  return unitAt(text, next) !== '' || next >= text.length || endsClause(text, next) ? digits : null;
}

/**
 * Reads what follows `digits` from `offset` on: 余, 万, further terms, 余, the unit.
 *
 * @example
 * readAmount('26万4千余件', 2, '26') // => { value: 264000, unit: '件', loose: true, end: 7 }
 * readAmount('3万零500件', 1, '3') // => { value: 30500, unit: '件', loose: false, end: 7 }
 * readAmount('5万2000。', 1, '5') // => { value: 52000, unit: '', loose: false, end: 6 }
 * readAmount('1400多万元', 4, '1400') // => { value: 1400, unit: '万元', loose: true, end: 7 }
 * readAmount('1亿2000万元', 1, '1') // => { value: 12000, unit: '万元', loose: false, end: 8 }
 */
export function readAmount(text: string, offset: number, digits: string): Amount {
  // Most numbers are digits and a unit: "30件".
  if (!between(text, offset)) return readPlain(text, offset, digits);
  const terms: Term[] = [];
  let term: string | null = digits;
  let loose = false;
  let at = offset;
  while (term !== null) {
    if (isLoose(text, at)) {
      loose = true;
      at += 1;
    }
    const scale = scaleOf(text, at);
    const power = scales.get(scale);
    terms.push({ digits: term, power: power === undefined ? 0 : power });
    at += scale.length;
    const zero = text[at] === '零' ? 1 : 0;
    term = loose || power === undefined ? null : lowerTerm(text, at + zero, power);
    at += term === null ? 0 : zero + term.length;
  }
  if (isLoose(text, at)) {
    loose = true;
    at += 1;
  }
  const printed = unitAt(text, at);
  const first = terms[0]?.power ?? Number.NaN;
  const { unit, power } = money(printed, first);
  return { value: sum(terms, power - first), unit, loose, end: at + printed.length };
}

function readPlain(text: string, offset: number, digits: string): Amount {
  const printed = unitAt(text, offset);
  const { unit, power } = money(printed, 0);
  const value = hides.test(digits) ? null : scaleDecimal(digits, power);
  return { value, unit, loose: false, end: offset + printed.length };
}

/** The terms added up and moved by `shift` powers of ten; null where a digit is hidden. */
function sum(terms: readonly Term[], shift: number): number | null {
  if (terms.some(({ digits }) => hides.test(digits))) return null;
  const [only] = terms;
  if (only === undefined) return null;
  if (terms.length === 1) return scaleDecimal(only.digits, only.power + shift);
  const total = terms.reduce((all, { digits, power }) => all + scaleDecimal(digits, power), 0);
  return scaleDecimal(String(total), shift);
}
