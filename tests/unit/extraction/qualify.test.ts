import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/core/domain/locality.ts';
import {
  readDemotion,
  readOtherBody,
  readRole,
  readScope,
  readSubject,
  readThrough,
} from '../../../src/core/extraction/qualify.ts';
import type { Passage } from '../../../src/core/extraction/passages.ts';
import { figuresIn } from './invented.ts';

/** What stands around a number: `lead` before its clause, `left` and `right` of it in its clause. */
function passage(left: string, { lead = '', right = '' } = {}): Passage {
  return {
    sentence: { start: 0, end: 0 },
    clause: { start: 0, end: 0 },
    left,
    right,
    previous: '',
    lead,
    said: `${lead}${left}`,
    around: `${lead}${left}${right}`,
    bracket: null,
  };
}

const work = { start: 0, end: 99, path: [], headings: [], setting: 'work' } as const;
const county = { year: 2023, level: 'county', name: '云溪县' } as const;
const demotion = (
  left: string,
  around: { lead?: string; right?: string } = {},
  reporter: Parameters<typeof readDemotion>[2] = county,
) => readDemotion(passage(left, around), work, reporter);

describe('the month through which figures run', () => {
  it.each([
    ['截至10月,办理公证', '2023-10'],
    ['截至2023年10月,办理公证', '2023-10'],
    ['截止到目前10月,办理公证', '2023-10'],
    ['1至11月,办理公证', '2023-11'],
    ['一到九月,办理公证', '2023-09'],
    ['1月份-8月,办理公证', '2023-08'],
    ['前十个月,办理公证', '2023-10'],
    ['上半年办理公证', '2023-06'],
    ['一至三季度办理公证', '2023-09'],
    ['全年,截至10月,办理公证', '2023-10'],
    ['上半年公证,截至10月,办理公证', '2023-10'],
    ['截至10月公证,上半年办理公证', '2023-06'],
    ['截至1月,办理公证', '2023-01'],
  ])('is in %j %s', (said, through) => {
    expect(readThrough(said, 2023)).toBe(through);
  });

  it.each([
    ['the whole year is meant', '截至12月底,办理公证'],
    ['the year follows', '上半年办理法援,全年办理公证'],
    ['its end follows', '截至10月办理法援,年底办理公证'],
    ['last year is meant', '截至2022年10月,办理公证'],
    ['there is no such month', '截至13月,办理公证'],
    ['it is one of two months at the end', '11-12月办理公证'],
    ['no time is told', '办理公证'],
    ['a month is told, but not up to it', '10月办理公证'],
  ])('is not told where %s', (_, said) => {
    expect(readThrough(said, 2023)).toBeNull();
  });
});

describe('the role of a body in administrative review', () => {
  it.each<[string, Level | null, string, string | null]>([
    ['review.accepted', 'county', '受理行政复议案件', 'authority'],
    ['review.accepted', null, '受理行政复议案件', 'authority'],
    ['review.accepted', 'town', '受理行政复议案件', 'respondent'],
    ['review.received', 'county', '以区政府为被申请人的行政复议案件', 'respondent'],
    ['review.received', 'county', '被申请行政复议', 'respondent'],
    ['review.received', 'county', '被申请复议', 'respondent'],
    ['review.received', 'county', '被提起复议', 'respondent'],
    ['review.received', 'county', '答复行政复议', 'respondent'],
    ['litigation.cases', 'town', '被申请行政复议', null],
  ])('of %s in a %s where %j is said is %s', (indicator, level, sentence, role) => {
    expect(readRole(indicator, level, sentence)).toBe(role);
  });
});

describe('the scope of a clause', () => {
  it.each([
    ['县本级办理公证', '', 'own-level'],
    ['办理公证', '县本级办结#件,', 'own-level'],
    ['办理公证', '县本级办结#件,全县办结#件,', null],
    ['全县办理公证', '县本级办结#件,', null],
    ['县本级办理公证', '全县办结#件,', 'own-level'],
    ['办理公证', '县本级办结#件;', null],
    ['各级办理公证', '县本级办结#件,', null],
    ['办理公证', '', null],
    ['本级办理公证', '', null],
  ])('%j after %j is %s', (left, lead, scope) => {
    expect(readScope(passage(left, { lead }))).toBe(scope);
  });
});

describe('the subject of a clause', () => {
  it.each([
    ['全县办理公证', '', 'all'],
    ['各级办理公证', '', 'all'],
    ['各镇办理公证', '', 'all'],
    ['各部门办理公证', '', null],
    ['两级办理公证', '', 'all'],
    ['上级办理公证', '', null],
    ['县司法行政服务中心办理公证', '', 'office'],
    ['办结#件县公证处办理公证', '', null],
    ['办理公证', '县公证处(', null],
    ['办理公证', '全县;县公证处、', 'office'],
    ['办理公证', '全县:县公证处、', 'office'],
    ['办理公证', '全县:各级,县公证处、', 'office'],
    ['县公证处办理公证', '', 'office'],
    ['县公证处的办理公证', '', null],
    ['办理公证', '', null],
    ['办理公证', '县公证处、', 'office'],
    ['办理公证', '全年,县公证处、', 'office'],
    ['办理公证', '县公证处,', null],
  ])('%j after %j is %s', (left, lead, subject) => {
    expect(readSubject(passage(left, { lead }))).toBe(subject);
  });
});

describe('a figure of courts and police', () => {
  it.each([
    ['mediation.cases', '县法院调解矛盾纠纷', '', 'other-body'],
    ['mediation.cases', '县公安局调解矛盾纠纷', '', 'other-body'],
    ['mediation.cases', '县公安局调解矛盾纠纷', '县法院、', 'other-body'],
    ['mediation.cases', '与县法院联合调解矛盾纠纷', '', null],
    ['mediation.cases', '全县调解矛盾纠纷', '', null],
    ['procuratorial.suggestions', '县检察院发出检察建议', '', null],
    ['litigation.cases', '县法院负责人出庭', '', null],
  ])('of %s in %j after %j: %s', (indicator, left, lead, reason) => {
    expect(readOtherBody(indicator, passage(left, { lead }))).toBe(reason);
  });
});

describe('what speaks against a figure', () => {
  it.each<[string, string | null, { lead?: string; right?: string }?]>([
    // Changes
    ['办理公证同比增加了约', 'change'],
    ['办理公证增幅达', 'change'],
    ['办理公证增长率为', 'change'],
    ['增加办理公证', null],
    ['办理公证增长共', 'change'],
    ['办理公证日均', 'part-of-total'],
    ['办理公证平均每天', 'part-of-total'],
    // Targets
    ['力争办理公证', 'target'],
    ['确保办理公证达到', 'target'],
    ['办理公证不少于', 'target'],
    ['办理公证目标为', 'target'],
    ['办理公证', 'target', { right: '以内' }],
    ['办理公证', 'target', { right: '的目标' }],
    ['办理公证', null, { right: '已达目标' }],
    ['办理公证目标完成', null],
    // From one number to another
    ['办理公证由', 'prior-year', { right: '提高到#件' }],
    ['办理公证由', null, { right: '办结,提高到#件' }],
    ['办理公证', null, { right: '提高到#件' }],
    // Last year
    ['去年办理公证', 'prior-year'],
    ['含上年结转办理公证', null],
    ['办理公证', null, { lead: '去年办理法援#件,' }],
    ['2022年办理公证', 'prior-year'],
    ['办理公证', 'prior-year', { lead: '2022年,' }],
    ['办理公证,2022年的', 'prior-year'],
    ['办理公证2022年的', 'prior-year'],
    ['办理公证2023年的', null],
    ['办理公证2024年的', null],
    ['其中2022年度办理公证', 'prior-year'],
    ['较之2022年办理公证', null],
    ['2023年办理公证', null],
    ['办理公证', null, { lead: '2022年办理#件,2023年' }],
    // Several years
    ['2020年以来办理公证', 'cumulative'],
    ['自2020年至今办理公证', 'cumulative'],
    ['近三年办理公证', 'cumulative'],
    ['办理公证', 'cumulative', { lead: '五年来,' }],
    ['今年办理公证', null, { lead: '近三年办理#件,' }],
    ['近三年办理公证', 'cumulative', { lead: '今年办理#件,' }],
    ['第三年间办理公证', null],
    ['2023年办理公证', null, { lead: '近三年办理法援#件,' }],
    // Years to come
    ['2025年办理公证', 'target'],
    ['2024年办理公证', null],
    // Others
    ['全省办理公证', 'other-body'],
    ['全国办理公证', 'other-body'],
    ['在全省率先办理公证', null],
    ['全省统一办理公证', null],
    ['我县按全省要求办理公证', null],
    ['全县办理公证', null],
    ['全乡办理公证', null],
    ['省司法厅办理公证', 'other-body'],
    ['市司法局抽查案卷', 'other-body'],
    ['市司法局转办案件', null],
    ['市司法局发出检察建议,我县收到', null],
    ['县司法局办理公证', null],
    ['办理公证', null],
  ])('in %j is %s (%j)', (left, reason, around) => {
    expect(demotion(left, around)).toBe(reason);
  });

  it.each<[string, Level | null, string, string | null]>([
    ['全省办理公证', 'province', '临江省', null],
    ['全国办理公证', 'province', '临江省', 'other-body'],
    ['全省办理公证', 'prefecture', '青石市', 'other-body'],
    ['全市办理公证', 'prefecture', '青石市', null],
    ['全市办理公证', 'county', '云溪县', 'other-body'],
    ['全市办理公证', 'county', '石桥市', null],
    ['全县办理公证', 'town', '柳河镇', 'other-body'],
    ['全镇办理公证', 'town', '柳河镇', null],
    ['全省办理公证', null, '某某市', 'other-body'],
    ['全市办理公证', null, '某某市', null],
    ['市司法局抽查案卷', 'prefecture', '青石市', null],
    ['省司法厅抽查案卷', 'prefecture', '青石市', 'other-body'],
    ['省司法厅抽查案卷', 'province', '临江省', null],
    ['市司法局抽查案卷', 'province', '临江省', null],
    ['省司法厅抽查案卷', null, '某某市', null],
  ])('%j in the report of a %s, %s: %s', (left, level, name, reason) => {
    expect(demotion(left, {}, { year: 2023, level, name })).toBe(reason);
  });

  it.each<[Level | null, string, readonly string[], readonly string[]]>([
    [
      'prefecture',
      '北原盟',
      ['全国办理公证', '全省办理公证', '全区办理公证', '省司法厅抽查案卷'],
      [
        '全盟办理公证',
        '全县办理公证',
        '市司法局抽查案卷',
        '我盟按全省办理公证',
        '全省统一办理公证',
      ],
    ],
    [
      'county',
      '白桦旗',
      [
        ...['全国', '全省', '全市', '全州', '全盟', '全区'].map((all) => `${all}办理公证`),
        ...['省司法厅', '市司法局', '州司法局'].map((office) => `${office}抽查案卷`),
      ],
      ['全旗办理公证', '全县办理公证', '我旗全市办理公证', '本县全市办理公证', '县司法局抽查案卷'],
    ],
    [
      'province',
      '云海特区',
      ['全国办理公证'],
      ['全省办理公证', '全区办理公证', '全市办理公证', '省司法厅抽查案卷'],
    ],
    [
      'town',
      '白鹭街道',
      ['全国办理公证', '全市办理公证', '全县办理公证', '全旗办理公证', '市司法局抽查案卷'],
      ['全道办理公证', '全镇办理公证', '县司法局抽查案卷'],
    ],
    [
      null,
      '青石新城',
      ['全国办理公证', '全省办理公证'],
      ['全市办理公证', '全城办理公证', '省司法厅抽查案卷'],
    ],
  ])('in the report of a %s, %s, are the figures of those above it', (level, name, above, own) => {
    const reporter = { year: 2023, level, name };
    expect(above.filter((clause) => demotion(clause, {}, reporter) !== 'other-body')).toEqual([]);
    expect(own.filter((clause) => demotion(clause, {}, reporter) !== null)).toEqual([]);
  });

  it.each(['plans', 'problems'] as const)('is to stand among the %s', (setting) => {
    const told = readDemotion(passage('办理公证'), { ...work, setting }, county);
    expect(told).toBe('target');
    expect(readDemotion(passage('办理公证'), undefined, county)).toBeNull();
  });

  it('is read from sentences as they are printed', () => {
    const told = (sentence: string) => figuresIn(sentence).map((figure) => figure.demotion);
    expect(told('办理公证由30件提高到50件。')).toEqual(['prior-year', null]);
    expect(told('县法院、县公安局调解矛盾纠纷30件。')).toEqual(['other-body']);
    expect(told('近三年办理公证30件，今年办理公证10件。')).toEqual(['cumulative', null]);
  });
});
