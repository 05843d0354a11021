import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../src/core/extraction/normalise.ts';
import { findQuantities } from '../../../../src/core/extraction/quantities/find.ts';

function found(text: string) {
  const clean = cleanText(text).text;
  return findQuantities(clean).map(({ start, end, ...quantity }) => ({
    ...quantity,
    printed: clean.slice(start, end),
  }));
}

const one = (text: string) => {
  const all = found(text);
  expect(all.map(({ printed }) => printed)).toHaveLength(1);
  return all[0];
};

describe('findQuantities', () => {
  it.each([
    ['办结25件', 25, '件', null],
    ['成功率98.30%', 98.3, '%', null],
    ['演练509场次', 509, '场次', null],
    ['意见书190余份', 190, '份', 'over'],
    ['金额1400多万元', 1400, '万元', 'over'],
    ['金额近900万元', 900, '万元', 'under'],
    ['金额逾20万元', 20, '万元', 'over'],
    ['金额1.78亿元', 17800, '万元', null],
    ['罚款5000元', 0.5, '万元', null],
    ['问题5.4万余个', 54000, '个', 'over'],
    ['数据7.58亿条', 758000000, '条', null],
    ['受众38.5万人次', 385000, '人次', null],
    ['约300人参加', 300, '人', 'about'],
    ['纠纷300件左右', 300, '件', 'about'],
    ['成功率95%以上', 95, '%', 'over'],
    ['超过60场', 60, '场', 'over'],
    ['近百余场', 100, '场', 'about'],
    ['案件三十二件', 32, '件', null],
    ['五百余人参加', 500, '人', 'over'],
    ['百分之九十八的案件', 98, '%', null],
    ['审核40 余份', 40, '份', 'over'],
    ['村务公开33623。', 33623, '', null],
    ['确认违法0件', 0, '件', null],
    ['五万人参加', 50000, '人', null],
    ['发放三亿元', 30000, '万元', null],
    ['办结一件', 1, '件', null],
    ['六成半案件', 65, '%', null],
  ])('reads %s', (text, value, unit, approx) => {
    expect(one(text)).toMatchObject({ value, unit, approx, status: 'stated' });
  });

  it.each(['X件', 'XX件', '×件', '**件', 'xxx件', '9X件', 'X.X%', 'X%', 'Ｘ项', 'XXXXXX件'])(
    'reads %s as redacted, not as zero',
    (printed) => {
      expect(one(`全市共${printed}`)).toMatchObject({ value: null, status: 'redacted' });
    },
  );

  it.each([
    ['dates', '2023年3月5日,截至11月底,9月、10月,2023-03-05 09:30'],
    ['years and spans of them', '2021—2025年,(2018-2019年),二〇二三年,20XX年,近三年来,三年行动'],
    ['numbers of documents', '〔2023〕12号,国发[2019]3号,第12号'],
    ['ordinals', '第七次会议,第三十三条,第八个五年规划,十八届五中全会,党的二十大'],
    ['marks of lists', '1.减少证明\n2、优化\n(一)一是(3)其他'],
    ['names with numerals', '推进三项制度、“一网通办”,“36证合一”,“3550+100”改革,1+9+N'],
    ['telephone lines', '12345热线、12348公共法律服务热线'],
    ['titles', '《三年行动方案(2023-2025年)》《100个案例》'],
    ['codes', '索引号: 00250254-9/2020-04535'],
    ['versions', '1.0版本清单'],
    ['redacted places', 'XX市、XX省、XX镇、XX人民政府、XX人大'],
    ['words that begin like units', '3家庭、5部门规章以外、2人民'],
    ['one as an article', '一批案件、一件事、一个中心、万一'],
    ['units alone', '单位：万元，单位：万亿元'],
    ['stretches of time', '三个月内办结,五个工作日内答复,两个小时'],
    ['one of many', '一件,办结一件旧案'],
    ['places that are hidden at length', '全市共XXXXXXX件'],
    ['counters of the page', '浏览次数:1234次'],
  ])('takes no %s for a quantity', (_, text) => {
    const expected = text.includes('5部门') ? ['5部门'] : [];
    expect(found(text).map(({ printed }) => printed)).toEqual(expected);
  });

  it.each([
    ['办结5千1234件', ['1234件']],
    ['办结5千123件', ['5千123件']],
    ['办结5百1千件', ['1千件']],
    ['办结5千1百件', ['5千1百件']],
  ])('takes two terms of %s for one number only where they make one', (text, printed) => {
    expect(found(text).map((quantity) => quantity.printed)).toEqual(printed);
  });

  it('does not take 合约, 附近 or 高超 for an approximation', () => {
    expect(one('签约30个')).toMatchObject({ approx: null, printed: '30个' });
    expect(one('附近3个')).toMatchObject({ approx: null, printed: '3个' });
  });

  it('reads back any number with any unit', () => {
    const units = fc.constantFrom('件', '人次', '%', '条', '场次', '万元');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999999 }),
        fc.integer({ min: 0, max: 99 }),
        units,
        (whole, part, unit) => {
          const digits = part === 0 ? String(whole) : `${whole}.${String(part).padStart(2, '0')}`;
          const grouped = digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',');
          for (const written of [digits, grouped]) {
            expect(one(`共计办理${written}${unit},其他`)).toMatchObject({
              value: Number(digits),
              unit,
              approx: null,
            });
          }
        },
      ),
    );
  });

  it('finds quantities in order and without overlap in any text', () => {
    const pieces = fc.constantFrom(
      '约',
      '近',
      '1',
      '23',
      '万',
      '亿',
      '元',
      '余',
      '件',
      '%',
      'X',
      '三',
      '十',
      '百',
      '个',
      '、',
      '。',
      '.',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
        (text) => {
          let end = 0;
          for (const quantity of findQuantities(text)) {
            expect(quantity.start).toBeGreaterThanOrEqual(end);
            expect(quantity.end).toBeGreaterThan(quantity.start);
            expect(quantity.value === null).toBe(quantity.status === 'redacted');
            expect(Number.isNaN(quantity.value)).toBe(false);
            end = quantity.end;
          }
        },
      ),
    );
  });
});
