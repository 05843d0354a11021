import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { divisionsSchema } from '../../../src/core/domain/divisions.ts';
import type { Report } from '../../../src/core/domain/report.ts';
import { NotAReportError, type Refusal } from '../../../src/core/extraction/not-a-report.ts';
import { extractReport } from '../../../src/core/extraction/extract.ts';
import { catalogue, extract, sha256 } from './invented.ts';

const body = '\n2023年，各项工作稳步推进。全年办理公证30件。\n';
const reportOf = (head: string, rest = body): Report => extract(`${head}${rest}`).report;

function refusal(text: string): Refusal | null {
  try {
    extract(text);
    return null;
  } catch (error) {
    if (error instanceof NotAReportError) return error.reason;
    throw error;
  }
}

describe('the head of a report', () => {
  const title = '云溪县2023年法治政府建设情况报告';
  const dated = (head: string, rest: string) => reportOf(`${head}\n${title}`, rest).published;

  it('tells when it was published, in months and days of two digits', () => {
    expect(dated('发布日期：2024年3月5日', body)).toBe('2024-03-05');
    expect(dated('发布时间：2024-11-12 09:30', body)).toBe('2024-11-12');
    expect(dated('', `${body}云溪县人民政府\n2024年3月5日\n`)).toBe('2024-03-05');
    expect(dated('', body)).toBeNull();
  });

  it('tells nothing that stands far from head and end', () => {
    const far = '各项工作稳步推进。'.repeat(60);
    expect(dated('', `${body}${far}\n发布日期：2024年3月5日\n${far}`)).toBeNull();
    expect(dated('', `${body}${far}\n2024年3月5日\n${far}`)).toBeNull();
    expect(dated('', `${body}${far}\n2024年3月5日\n`)).toBe('2024-03-05');
  });

  it('has a title as it is printed, without the line ends in it', () => {
    expect(reportOf('云溪县 2023年法治政府建设情况报告').title).toBe(
      '云溪县 2023年法治政府建设情况报告',
    );
    expect(reportOf('云溪县人民政府\n  关于2023年法治政府建设情况的报告').title).toBe(
      '云溪县人民政府关于2023年法治政府建设情况的报告',
    );
  });

  it('leaves the level of a hidden 市 open, whatever else the report tells', () => {
    const rest = `${body}全市各县(市、区)均已完成，各县区、各县级市按期完成。\n`;
    expect(reportOf('XX市2023年法治政府建设情况报告', rest).locality.level).toBeNull();
    expect(reportOf('XX县2023年法治政府建设情况报告', rest).locality.level).toBe('county');
    expect(reportOf('青石市2023年法治政府建设情况报告', rest).locality.level).toBe('prefecture');
  });
});

describe('title and locality', () => {
  it.each([
    ['云溪县人民政府2023年度法治政府建设工作情况的报告', '云溪县', '990101', 'county'],
    ['云溪县2023年法治政府建设年度报告', '云溪县', '990101', 'county'],
    ['2023年云溪县法治政府建设情况报告', '云溪县', '990101', 'county'],
    ['石桥市2023年法治政府建设工作总结', '石桥市', '990181', 'county'],
    ['中共云溪县委 云溪县人民政府关于2023年度法治政府建设情况的报告', '云溪县', '990101', 'county'],
    ['临江省青石市云溪县2023年依法行政工作报告', '云溪县', '990101', 'county'],
    ['云溪县司法局2023年法治政府建设情况报告', '云溪县', '990101', 'county'],
    ['关于云溪县2023年度法治政府建设情况的报告', '云溪县', '990101', 'county'],
    ['云溪县人民政府\n关于2023年法治政府建设情况的报告', '云溪县', '990101', 'county'],
    [
      '2023年法治政府建设情况报告\n索引号：123\n青石市云溪县人民政府\n2023年法治政府建设情况报告',
      '云溪县',
      '990101',
      'county',
    ],
    ['云溪县2023年法治政府建设工作总结和2024年工作计划', '云溪县', '990101', 'county'],
    ['首页>法治政府建设年度报告\n云溪县2023年法治政府建设情况报告', '云溪县', '990101', 'county'],
  ])('of %j', (head, name, id, level) => {
    const { locality, year } = reportOf(head);
    expect(locality).toEqual({ id, name, code: id, level, anonymised: false });
    expect(year).toBe(2023);
  });

  it.each([
    ['丹霞自治州2023年法治政府建设情况报告', '丹霞自治州', 'prefecture'],
    ['东岭旗2023年法治政府建设情况报告', '东岭旗', 'county'],
    ['白鹭街道办事处2023年法治政府建设工作总结', '白鹭街道', 'town'],
    ['临江省2023年法治政府建设情况报告', '临江省', 'province'],
    ['青石市2023年法治政府建设情况报告', '青石市', null],
    ['青石经济开发区2023年法治政府建设情况报告', '青石经济开发区', null],
  ])('of %s, which the catalogue does not know', (head, name, level) => {
    expect(reportOf(head).locality).toEqual({
      id: `unlisted-${name}`,
      name,
      code: null,
      level,
      anonymised: false,
    });
  });

  it.each([
    ['云溪县2023年法治政府\n建设情况报告', '云溪县', 'county'],
    ['云溪县人民政府\n关于2023年度法治政府建设\n工作情况的报告', '云溪县', 'county'],
    ['石桥市\n2023年法治政府建设年度报告', '石桥市', 'county'],
    ['关于柳河镇2023年度法治建设工作的报告', '柳河镇', 'town'],
    ['云溪县二〇二三年度法治政府建设工作报告', '云溪县', 'county'],
    ['云溪县二○二三年法治政府建设情况的报告', '云溪县', 'county'],
    ['云溪县法治政府建设情况报告（2023年度）', '云溪县', 'county'],
    ['发布机构：云溪县司法局\n2023年度法治政府建设情况报告', '云溪县', 'county'],
    [
      '发布机构：石桥市人民政府办公室 发布日期：2024-01-05\n2023年法治政府建设工作总结',
      '石桥市',
      'county',
    ],
    ['2023年度法治云溪建设工作情况报告\n云溪县司法局', '云溪县', 'county'],
    ['丹州云溪县2023年法治政府建设年度报告', '云溪县', 'county'],
    ['云溪县推进依法治县工作2023年度总结', '云溪县', 'county'],
    ['关于印发云溪县2023年法治政府建设工作报告的通知', '云溪县', 'county'],
  ])('of %j', (head, name, level) => {
    const { locality, year } = reportOf(head);
    expect(locality).toMatchObject({ name, level });
    expect(year).toBe(2023);
  });

  it('takes a 市 for a prefecture where the text speaks of its counties', () => {
    const text = '\n全市各县（市、区）均已完成。\n';
    expect(reportOf('青石市2023年法治政府建设情况报告', text).locality.level).toBe('prefecture');
  });

  it.each([
    ['省人民政府：\n推进工作。', 'prefecture'],
    ['青云市人民政府：\n推进工作。', 'county'],
    ['全市下辖2区7县。', 'prefecture'],
    ['市、县两级同步推进。', 'prefecture'],
    ['对五个县（区）开展督察。', 'prefecture'],
    ['作为县级市，推进工作。', 'county'],
    ['对12个镇（街道）开展督察，各镇均已完成。', 'county'],
    ['推进工作。', null],
  ])('tells the level of a 市 that no list knows from %j', (text, level) => {
    expect(reportOf('青石市2023年法治政府建设情况报告', `\n${text}\n`).locality.level).toBe(level);
  });

  it('tells namesakes apart by the parents that the text mentions, and guesses at none', () => {
    const head = '南湖区2023年法治政府建设情况报告';
    expect(reportOf(head, '\n按照临江省要求，推进工作。\n').locality.id).toBe('990102');
    expect(reportOf(head, '\n按照望海省、白沙市要求，推进工作。\n').locality.id).toBe('980102');
    expect(reportOf(head).locality).toMatchObject({ id: 'unlisted-南湖区', code: null });
  });

  it('does not take a namesake in another province for the one it knows', () => {
    const head = '石桥市2023年法治政府建设情况报告';
    expect(reportOf(head, '\n按照浙江省要求，推进工作。\n').locality.id).toBe('unlisted-石桥市');
    expect(reportOf(head, '\n按照上级要求，推进工作。\n').locality.id).toBe('990181');
  });

  it('takes a town for that of the catalogue only where a parent is mentioned', () => {
    const head = '柳河镇2023年法治政府建设情况报告';
    expect(reportOf(head, '\n按照云溪县要求，推进工作。\n').locality.id).toBe('990101105');
    expect(reportOf(head).locality).toMatchObject({ id: 'unlisted-柳河镇', level: 'town' });
  });

  it('does not guess at an anonymised locality, nor at its level', () => {
    const { id, locality } = reportOf(
      '2023年法治政府建设情况报告',
      '\nXX市在2023年推进工作，XX市成效明显。\n',
    );
    expect(locality).toEqual({
      id: 'anon-01234567',
      name: 'XX市',
      code: null,
      level: null,
      anonymised: true,
    });
    expect(id).toBe('anon-01234567-2023');
    expect(reportOf('××县2023年法治政府建设情况报告').locality).toMatchObject({
      anonymised: true,
      level: 'county',
    });
  });
});

describe('a division of the country', () => {
  const divisions = divisionsSchema.parse(
    JSON.parse(readFileSync('data/catalogue/divisions.json', 'utf8')),
  );
  const placeOf = (head: string) =>
    extractReport({ text: `${head}${body}`, sha256 }, { ...catalogue, divisions }).report.locality;

  // Codes after GB/T 2260, looked up by hand.
  it.each([
    ['内蒙古自治区', '150000', 'province'],
    ['重庆市', '500000', 'province'],
    ['吉林市', '220200', 'prefecture'],
    ['东莞市', '441900', 'prefecture'],
    ['延边朝鲜族自治州', '222400', 'prefecture'],
    ['喀什地区', '653100', 'prefecture'],
    ['仙桃市', '429004', 'county'],
    ['罗定市', '445381', 'county'],
    ['浦东新区', '310115', 'county'],
    ['阿拉善左旗', '152921', 'county'],
  ])('%s has its code and level', (name, code, level) => {
    expect(placeOf(`${name}2023年法治政府建设情况报告`)).toEqual({
      id: code,
      name,
      code,
      level,
      anonymised: false,
    });
  });

  it('without a certain code has none', () => {
    expect(placeOf('和安县2023年法治政府建设情况报告')).toMatchObject({
      code: null,
      level: 'county',
    });
  });

  it('that has namesakes is told apart by the parents that the head names, or left open', () => {
    const title = '鼓楼区2023年法治政府建设情况报告';
    expect(placeOf(title)).toMatchObject({ code: null, level: 'county' });
    expect(placeOf(`${title}\n福州市人民政府：`).code).toBe('350102');
    expect(placeOf(`南京市${title}`).code).toBe('320106');
    expect(placeOf(`发布机构：徐州市鼓楼区人民政府\n${title}`).code).toBe('320302');
  });

  // Codes after GB/T 2260, looked up by hand.
  it.each([
    ['延边州和龙市', '222406'],
    ['恩施州利川市', '422802'],
    ['湘西州吉首市', '433101'],
    ['西双版纳州景洪市', '532801'],
    ['凉山彝族自治州西昌市', '513401'],
  ])('is known under an autonomous prefecture in short or in full: %s', (chain, code) => {
    expect(placeOf(`${chain}2023年法治政府建设情况报告`).code).toBe(code);
  });

  it('is not meant where the report names other parents', () => {
    expect(placeOf('青石市仙桃市2023年法治政府建设情况报告').code).toBeNull();
    expect(placeOf('平川区2023年法治政府建设情况报告\n青石市人民政府：').code).toBeNull();
  });
});

describe('the year', () => {
  it('is not that of a document, or of the day of publication', () => {
    const head = '发布时间：2024年3月5日\n云溪县法治政府建设情况报告';
    expect(reportOf(head, '\n按照《纲要（2021—2025年）》要求，2023年推进工作。\n').year).toBe(2023);
  });

  it.each([
    ['云溪县2022年法治政府建设情况报告', 2022],
    ['云溪县二〇二二年度法治政府建设情况报告', 2022],
    ['云溪县法治政府建设情况报告', 2023],
  ])('of %s is %i', (head, year) => {
    expect(reportOf(head).year).toBe(year);
  });
});

describe('the title', () => {
  it('is told as printed, in one line and without the page around it', () => {
    const report = reportOf('首页\n  云溪县人民政府\n关于２０２３年法治政府建设情况的报告  ');
    expect(report.title).toBe('云溪县人民政府关于２０２３年法治政府建设情况的报告');
  });
});

describe('publisher and date', () => {
  it('are those of the lines around the title', () => {
    const head =
      '信息来源：云溪县司法局 | 发布日期：2024-03-05 09:30\n云溪县2023年法治政府建设情况报告';
    expect(reportOf(head)).toMatchObject({ publisher: '云溪县司法局', published: '2024-03-05' });
  });

  it('are the office in the title and the date at the end', () => {
    const report = reportOf(
      '云溪县人民政府2023年法治政府建设情况报告',
      `${body}云溪县人民政府\n2024年1月15日\n`,
    );
    expect(report).toMatchObject({ publisher: '云溪县人民政府', published: '2024-01-15' });
  });

  it('are null where none is printed', () => {
    expect(reportOf('云溪县2023年法治政府建设情况报告\n发布时间 :')).toMatchObject({
      publisher: null,
      published: null,
    });
  });
});

describe('what is no annual report', () => {
  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['今天天气很好。\n全县共办理25件。', 'no-title'],
    ['关于印发云溪县2023年法治政府建设工作方案的通知\n各乡镇：', 'no-title'],
    ['云溪县召开2023年法治政府建设情况汇报会议\n会议要求', 'no-title'],
    ['法治政府建设情况报告\n各项工作稳步推进。', 'no-year'],
    ['2023年法治政府建设情况报告\n各项工作稳步推进。', 'no-locality'],
    ['云溪县2023年上半年法治政府建设情况报告\n稳步推进。', 'not-annual'],
    ['云溪县五年法治政府建设情况报告\n2023年稳步推进。', 'not-annual'],
    ['云溪县2021—2025年法治政府建设情况报告\n稳步推进。', 'not-annual'],
  ])('%j is refused as %s', (text, reason) => {
    expect(refusal(text)).toBe(reason);
  });
});

describe('the body', () => {
  it('begins after the title, so that the page around it gives no figures', () => {
    const { figures } = extract(
      `立享前3年资料，共500份\n云溪县2023年法治政府建设情况报告\n全年办理公证30件。\n浏览次数：1234次\n`,
    );
    expect(figures.map(({ value }) => value)).toEqual([30]);
  });
});
