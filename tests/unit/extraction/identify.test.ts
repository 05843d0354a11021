import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/core/domain/report.ts';
import { NotAReportError, type Refusal } from '../../../src/core/extraction/not-a-report.ts';
import { extract } from './invented.ts';

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

  it('takes a 市 for a prefecture where the text speaks of its counties', () => {
    const text = '\n全市各县（市、区）均已完成。\n';
    expect(reportOf('青石市2023年法治政府建设情况报告', text).locality.level).toBe('prefecture');
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

describe('the year', () => {
  it.each([
    ['云溪县2022年法治政府建设情况报告', 2022],
    ['云溪县二〇二二年度法治政府建设情况报告', 2022],
    ['云溪县法治政府建设情况报告', 2023],
  ])('of %s is %i', (head, year) => {
    expect(reportOf(head).year).toBe(year);
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
