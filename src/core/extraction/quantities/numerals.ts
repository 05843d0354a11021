/**
 * A decimal moved by powers of ten without the rounding of a product.
 *
 * @example
 * scaleDecimal('7.58', 8) // => 758000000
 * scaleDecimal('513700', -4) // => 51.37
 */
export const scaleDecimal = (digits: string, power: number): number =>
  Number(power === 0 ? digits : `${digits}e${power}`);

const digitValues = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value]));
digitValues.set('〇', 0).set('两', 2);
const smallPowers = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const largePowers = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/**
 * The value of a numeral in Chinese characters, null where the characters make no number.
 *
 * @example
 * readChineseNumeral('二十六') // => 26
 * readChineseNumeral('十五') // => 15
 * readChineseNumeral('一千二百零三万') // => 12030000
 * readChineseNumeral('百') // => 100
 * readChineseNumeral('二〇一九') // => 2019
 * readChineseNumeral('一二') // => null
 */
export function readChineseNumeral(numeral: string): number | null {
  if (/^[〇零一二三四五六七八九]{4}$/.test(numeral)) {
    return Number([...numeral].map((digit) => digitValues.get(digit)).join(''));
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let scale = Number.POSITIVE_INFINITY;
  let limit = Number.POSITIVE_INFINITY;
  for (const character of numeral) {
    const value = digitValues.get(character);
    const small = smallPowers.get(character);
    const large = largePowers.get(character);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (small !== undefined) {
      if (small >= limit) return null;
      section += (digit ?? 1) * small;
      limit = small;
      digit = null;
    } else if (large !== undefined) {
      section += digit ?? 0;
      const units = section === 0 && total === 0 ? 1 : section;
      // 一亿零五万 adds, 三万亿 multiplies.
      total = large < scale ? total + units * large : (total + units) * large;
      scale = large;
      section = 0;
      digit = null;
      limit = Number.POSITIVE_INFINITY;
    } else {
      return null;
    }
  }
  return numeral === '' ? null : total + section + (digit ?? 0);
}

const smallDigits = '零一二三四五六七八九';

/**
 * The decimal digits of a numeral in characters that may hold 点, null where they make no number.
 *
 * @example
 * readDecimalNumeral('九十八点二') // => '98.2'
 * readDecimalNumeral('三点零五') // => '3.05'
 * readDecimalNumeral('五百') // => '500'
 */
export function readDecimalNumeral(numeral: string): string | null {
  const [whole = '', part] = numeral.replaceAll('〇', '零').split('点');
  const value = readChineseNumeral(whole);
  if (value === null || part === undefined) return value === null ? null : String(value);
  return `${value}.${[...part].map((digit) => smallDigits.indexOf(digit)).join('')}`;
}

/**
 * The percentage of a share told in tenths.
 *
 * @example
 * readTenths('九成二') // => 92
 * readTenths('两成') // => 20
 * readTenths('6成半') // => 65
 */
export function readTenths(share: string): number {
  const [tens = '', ones = ''] = share.replace('两', '二').replace('半', '五').split('成');
  const digitOf = (text: string): number =>
    /\d/.test(text) ? Number(text) : Math.max(0, smallDigits.indexOf(text === '' ? '零' : text));
  return digitOf(tens) * 10 + digitOf(ones);
}
