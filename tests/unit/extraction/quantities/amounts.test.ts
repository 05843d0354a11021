import { describe, expect, it } from 'vitest';
import { readAmount } from '../../../../src/core/extraction/quantities/amount.ts';
import { findQuantities, readValue } from '../../../../src/core/extraction/quantities/find.ts';
import {
  readChineseNumeral,
  readDecimalNumeral,
  readTenths,
} from '../../../../src/core/extraction/quantities/numerals.ts';
import { splitUnit, unitAt } from '../../../../src/core/extraction/quantities/units.ts';

/** The quantities of a clean text, as "printed = value unit approximation". */
const told = (text: string): readonly string[] =>
  findQuantities(text).map(({ start, end, value, unit, approx }) =>
    `${text.slice(start, end)} = ${value} ${unit} ${approx ?? ''}`.trimEnd(),
  );

describe('an amount', () => {
  it.each([
    ['办结26万4千余件', ['26万4千余件 = 264000 件 over']],
    ['办结12万3456件', ['12万3456件 = 123456 件']],
    ['涉及1亿2000万元', ['1亿2000万元 = 12000 万元']],
    ['涉及3百万元', ['3百万元 = 300 万元']],
    ['涉及3千元', ['3千元 = 0.3 万元']],
    ['涉及3千万元', ['3千万元 = 3000 万元']],
    ['受益2万亿人', ['2万亿人 = 2000000000000 人']],
    ['受益3万多人次', ['3万多人次 = 30000 人次 over']],
    ['受益3多万人次', ['3多万人次 = 30000 人次 over']],
    ['金额1.2亿余元', ['1.2亿余元 = 12000 万元 over']],
    ['发放4千克', ['4千克 = 4 千克']],
    ['覆盖3万2023年', []],
    ['办结5X件', ['5X件 = null 件']],
  ])('in %j is %j', (text, amounts) => {
    expect(told(text)).toEqual(amounts);
  });

  it('ends with its unit', () => {
    expect(readAmount('7件事', 1, '7')).toEqual({ value: 7, unit: '件', loose: false, end: 2 });
    expect(readAmount('26万4千多件', 2, '26')).toEqual({
      value: 264000,
      unit: '件',
      loose: true,
      end: 7,
    });
    expect(readAmount('7', 1, '7')).toEqual({ value: 7, unit: '', loose: false, end: 1 });
  });
});

describe('words around a number', () => {
  it.each([
    ['大约30件', ['大约30件 = 30 件 about']],
    ['将近30件', ['将近30件 = 30 件 under']],
    ['接近30件', ['接近30件 = 30 件 under']],
    ['突破30件', ['突破30件 = 30 件 over']],
    ['超30件', ['超30件 = 30 件 over']],
    ['网上30件', ['30件 = 30 件']],
    ['上百件', ['上百件 = 100 件 over']],
    ['上万件', ['上万件 = 10000 件 over']],
    ['靠近30件', ['30件 = 30 件']],
    ['赶超30件', ['30件 = 30 件']],
    ['条约30件', ['30件 = 30 件']],
    ['30件以上', ['30件以上 = 30 件 over']],
    ['30件有余', ['30件有余 = 30 件 over']],
    ['30件上下', ['30件上下 = 30 件 about']],
    ['近30余件', ['近30余件 = 30 件 about']],
    ['超30余件', ['超30余件 = 30 件 over']],
    ['约30件以上', ['约30件以上 = 30 件 about']],
    ['30余件左右', ['30余件左右 = 30 件 over']],
  ])('in %j: %j', (text, amounts) => {
    expect(told(text)).toEqual(amounts);
  });
});

describe('a number without a unit', () => {
  it.each([
    ['公开信息33623。', ['33623 = 33623']],
    ['公开信息33623,其他', ['33623 = 33623']],
    ['公开信息33623', ['33623 = 33623']],
    ['公开信息33623余,其他', ['33623余 = 33623  over']],
    ['公开信息33623以上,其他', ['33623以上 = 33623  over']],
    ['公开信息33623办结', []],
    ['附件33623。', []],
    ['第33623。', []],
    ['(33623)', []],
    ['公开信息XXX。', []],
    ['A33623件', []],
    ['公开信息33623A。', []],
    ['公开信息336A。', []],
  ])('counts in %j: %j', (text, amounts) => {
    expect(told(text)).toEqual(amounts);
  });
});

describe('a number in characters', () => {
  it.each([
    ['两件案件办结', ['两件 = 2 件']],
    ['办结两件,其他', ['两件 = 2 件']],
    ['办结一件,其他', ['一件 = 1 件']],
    ['办结一件事', []],
    ['每一件,其他', []],
    ['办结一次,其他', []],
    ['单位:万元', []],
    ['十几件', []],
    ['办结数十件', []],
    ['办结二十件', ['二十件 = 20 件']],
    ['办结十百件', []],
    ['办结三十天', []],
    ['办结三点五万件', ['三点五万件 = 35000 件']],
    ['办结百分之九十八点二', ['百分之九十八点二 = 98.2 %']],
    ['办结百分之98.2', ['百分之98.2 = 98.2 %']],
    ['办结百分之九十余', ['百分之九十余 = 90 % over']],
    ['办结百分之XX', ['百分之XX = null %']],
    ['办结百分之十百', []],
    ['满意率九成二', ['九成二 = 92 %']],
    ['满意率九成以上', ['九成以上 = 90 % over']],
    ['满意率九成多', ['九成多 = 90 % over']],
    ['满意率9成半', ['9成半 = 95 %']],
    ['三成立项目', []],
    ['满意率两成,其他', ['两成 = 20 %']],
  ])('is read in %j: %j', (text, amounts) => {
    expect(told(text)).toEqual(amounts);
  });

  it.each([
    ['一万二千三百四十五', 12345],
    ['二十万零三百', 200300],
    ['三万亿', 3e12],
    ['一亿二千万', 120000000],
    ['万', 10000],
    ['二〇一九', 2019],
    ['二〇一', null],
    ['零五', 5],
    ['百百', null],
    ['三百二十百', null],
    ['一千二百万三千', 12003000],
  ])('%s is %s', (numeral, value) => {
    expect(readChineseNumeral(numeral)).toBe(value);
  });

  it.each([
    ['三点零五', '3.05'],
    ['三', '3'],
    ['〇点五', '0.5'],
    ['件点五', null],
  ])('with its decimals, %s is %s', (numeral, digits) => {
    expect(readDecimalNumeral(numeral)).toBe(digits);
  });

  it.each([
    ['九成', 90],
    ['9成2', 92],
    ['两成半', 25],
    ['三成零', 30],
  ])('in tenths, %s is %i', (share, value) => {
    expect(readTenths(share)).toBe(value);
  });
});

describe('a unit', () => {
  it.each([
    ['件次,', '件次'],
    ['件', '件'],
    ['人次', '人次'],
    ['人民', ''],
    ['人大', ''],
    ['部门', '部门'],
    ['部署', ''],
    ['项目标', '项'],
    ['项目', ''],
    ['条例外', '条'],
    ['条例', ''],
    ['个百分点', '个百分点'],
    ['，', ''],
    ['', ''],
  ])('at %j is %j', (text, unit) => {
    expect(unitAt(text, 0)).toBe(unit);
    expect(unitAt(`25${text}`, 2)).toBe(unit);
  });

  it.each([
    ['万件', { unit: '件', power: 4 }],
    ['亿元', { unit: '元', power: 8 }],
    ['百万人', { unit: '人', power: 6 }],
    ['件(次)', { unit: '件', power: 0 }],
    ['件、人', { unit: '件', power: 0 }],
    ['件数', null],
    ['万', null],
    ['', null],
    ['指标', null],
  ])('of a table, %j, is %j', (text, unit) => {
    expect(splitUnit(text)).toEqual(unit);
  });
});

describe('the cell of a table', () => {
  const cell = (text: string, unit = '', power = 0) => {
    const found = readValue({ text, start: 100 }, { unit, power });
    return found && [found.value, found.unit, found.approx, found.start, found.end];
  };

  it.each<[string, string, number, readonly unknown[] | null]>([
    ['1,653', '件', 0, [1653, '件', null, 100, 105]],
    ['1 653件', '', 0, [1653, '件', null, 100, 106]],
    ['1653宗', '件', 0, [1653, '宗', null, 100, 105]],
    ['41.68', '件', 4, [416800, '件', null, 100, 105]],
    ['41.68', '元', 4, [41.68, '万元', null, 100, 105]],
    ['4168', '元', 0, [0.4168, '万元', null, 100, 104]],
    ['1.2亿元', '件', 4, [12000, '万元', null, 100, 105]],
    ['12万', '件', 4, [120000, '件', null, 100, 103]],
    ['约30', '件', 0, [30, '件', 'about', 100, 103]],
    ['30余', '件', 0, [30, '件', 'over', 100, 103]],
    ['XX', '件', 0, [null, '件', null, 100, 102]],
    ['30.', '件', 0, [30, '件', null, 100, 102]],
    ['+30', '件', 0, null],
    ['-', '件', 0, null],
    ['无', '件', 0, null],
  ])('%j under %j (10^%i) is %j', (text, unit, power, value) => {
    expect(cell(text, unit, power)).toEqual(value);
  });
});
