import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, toOriginal } from '../../../../src/core/extraction/normalise.ts';
import { findQuantities } from '../../../../src/core/extraction/quantities/find.ts';

/** The quantities of a text: value, unit, approximation and the words of the original. */
function read(text: string) {
  const clean = cleanText(text);
  return findQuantities(clean.text).map((quantity) => {
    const { start, end } = toOriginal(clean, quantity);
    const { value, unit, approx, status } = quantity;
    return { value, unit, approx, status, printed: text.slice(start, end) };
  });
}

const digits = '零一二三四五六七八九';

/** A whole number below 10^8 in characters, as a drafter writes it. Written apart from the reader. */
function inCharacters(value: number): string {
  const section = (part: number, lead: boolean): string => {
    let text = '';
    let skipped = lead && part < 1000;
    for (const [power, name] of [
      [1000, '千'],
      [100, '百'],
      [10, '十'],
      [1, ''],
    ] as const) {
      const digit = Math.floor(part / power) % 10;
      if (digit === 0) {
        skipped = text !== '' || skipped;
        continue;
      }
      text += (skipped ? '零' : '') + (digits[digit] ?? '') + name;
      skipped = false;
    }
    return text;
  };
  if (value === 0) return '零';
  const high = Math.floor(value / 10000);
  const low = value % 10000;
  const text = (high > 0 ? `${section(high, false)}万` : '') + section(low, high > 0 && low > 0);
  return text.replace(/^一十/, '十');
}

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
const byThousands = (value: number, mark: string): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);

const whole = fc.oneof(
  fc.integer({ min: 2, max: 999 }),
  fc.integer({ min: 1000, max: 99_999 }),
  fc.integer({ min: 100_000, max: 99_999_999 }),
);
const caseUnit = fc.constantFrom('件', '起', '宗', '份', '人次', '场次');

describe('any rendering of a number', () => {
  it('reads back: digits, separators, full-width and Chinese numerals', () => {
    fc.assert(
      fc.property(whole, caseUnit, (value, unit) => {
        for (const written of [
          String(value),
          byThousands(value, ','),
          byThousands(value, ' '),
          fullWidth(String(value)),
          fullWidth(byThousands(value, ',')),
          inCharacters(value),
        ]) {
          expect(read(`全年共办理${written}${unit}，成效明显。`)).toEqual([
            { value, unit, approx: null, status: 'stated', printed: `${written}${unit}` },
          ]);
        }
      }),
    );
  });

  it('reads back with 万 and 亿', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 99_999 }), (tenths) => {
        const number = tenths / 10;
        expect(read(`受理${number}万件，`)[0]).toMatchObject({ value: tenths * 1000, unit: '件' });
        expect(read(`归集${number}亿条，`)[0]).toMatchObject({ value: tenths * 1e7, unit: '条' });
        expect(read(`涉及${number}亿元，`)[0]).toMatchObject({
          value: tenths * 1000,
          unit: '万元',
        });
      }),
    );
  });

  it('reads back as thousands beside ten thousands', () => {
    const high = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(high, fc.integer({ min: 1, max: 9 }), (tens, thousands) => {
        expect(read(`受理${tens}万${thousands}千余件，`)).toEqual([
          {
            value: tens * 10_000 + thousands * 1000,
            unit: '件',
            approx: 'over',
            status: 'stated',
            printed: `${tens}万${thousands}千余件`,
          },
        ]);
      }),
    );
  });

  it('reads back as a percentage, in digits and characters', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 99 }),
        fc.integer({ min: 0, max: 9 }),
        (ones, tenth) => {
          const value = tenth === 0 ? ones : Number(`${ones}.${tenth}`);
          const words = inCharacters(ones) + (tenth === 0 ? '' : `点${digits[tenth]}`);
          const written = [`${value}%`, fullWidth(`${value}%`), `${value} ％`, `百分之${words}`];
          for (const each of written) {
            expect(read(`成功率${each}，`)).toEqual([
              { value, unit: '%', approx: null, status: 'stated', printed: each },
            ]);
          }
        },
      ),
    );
  });

  it('reads back with an approximation on either side', () => {
    const sides = [
      ['约', '', 'about'],
      ['', '左右', 'about'],
      ['近', '', 'under'],
      ['逾', '', 'over'],
      ['超过', '', 'over'],
      ['', '以上', 'over'],
    ] as const;
    fc.assert(
      fc.property(whole, fc.constantFrom(...sides), (value, [before, after, approx]) => {
        for (const written of [String(value), inCharacters(value)]) {
          const printed = `${before}${written}件${after}`;
          expect(read(`全年办理${printed}，`)).toEqual([
            { value, unit: '件', approx, status: 'stated', printed },
          ]);
        }
      }),
    );
  });

  it('stays one number wherever a page breaks it by one blank', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 999 }), fc.nat(), (value, seed) => {
        const text = String(value);
        const at = 1 + (seed % (text.length - 1));
        const broken = `${text.slice(0, at)} ${text.slice(at)}`;
        expect(read(`共审核文件草案${broken}件，`)).toMatchObject([{ value, unit: '件' }]);
      }),
    );
  });

  it('stays one number where a line ends in it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.nat(), (value, seed) => {
        const text = byThousands(value, ',');
        const at = 1 + (seed % (text.length - 1));
        const broken = `${text.slice(0, at)}\n${text.slice(at)}`;
        expect(read(`当年共审核换发行政执法证件${broken}个，`)).toMatchObject([
          { value, unit: '个' },
        ]);
      }),
    );
  });
});

describe('numbers in words', () => {
  it.each([
    ['网上可办率达到九成二，', 92, '%', null],
    ['异地管辖约两成。', 20, '%', 'about'],
    ['采纳率九成以上。', 90, '%', 'over'],
    ['占比六成半，', 65, '%', null],
    ['涉及金额三点七亿元。', 37000, '万元', null],
    ['参训一万二千余人，', 12000, '人', 'over'],
    ['处置五百零二处。', 502, '处', null],
    ['上百人次参加', 100, '人次', 'over'],
    ['确认违法两件，', 2, '件', null],
    ['变更一件。', 1, '件', null],
    ['满意率百分之百。', 100, '%', null],
    ['投入1亿2000万元，', 12000, '万元', null],
    ['登记12万3456件，', 123456, '件', null],
  ])('%s', (text, value, unit, approx) => {
    expect(read(text)).toMatchObject([{ value, unit, approx }]);
  });

  it.each([
    '立案数十件，',
    '培训几百人，',
    '十几件案件，',
    '每一件、同一件，',
    '三成立、二成员',
    '办理10—15件，',
    '办理10至15件，',
    '提高3%到5%，',
    '开展两至三次，',
    '压减三分之一以上',
    '二○二二年、二〇二二年度',
  ])('%s tells none', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('hidden numbers', () => {
  it.each([
    '9X%',
    '1X6件',
    '××件',
    'X,XXX件',
    'XX.X万元',
    '＊＊件',
    '□□件',
    '○○件',
    '__件',
    'X余件',
    'ＸＸ场次',
  ])('%s have no value', (printed) => {
    expect(read(`全年共办理${printed}，`)).toMatchObject([{ value: null, status: 'redacted' }]);
  });
});

describe('blanks between the pieces', () => {
  it('change nothing, and the offsets keep leading to what is printed', () => {
    const blanks = fc.constantFrom('', ' ', '\u00A0', '\u3000');
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9999 }), blanks, blanks, (value, first, second) => {
        const printed = `${value}${second}件`;
        const [found, ...others] = read(`全年共办理${first}${printed}，成效明显。`);
        expect(others).toEqual([]);
        expect(found).toMatchObject({ value, unit: '件', printed });
      }),
    );
  });
});
