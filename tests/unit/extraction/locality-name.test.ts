import { describe, expect, it } from 'vitest';
import type { Divisions } from '../../../src/core/domain/divisions.ts';
import type { Level, Locality } from '../../../src/core/domain/locality.ts';
import { cityLevel } from '../../../src/core/extraction/city-level.ts';
import { divisionsNamed } from '../../../src/core/extraction/known-divisions.ts';
import {
  fromCatalogue,
  lastName,
  levelOf,
  nameOf,
} from '../../../src/core/extraction/locality-name.ts';

describe('the last of a chain of names', () => {
  it.each([
    ['临江省青石市南湖区', '南湖区'],
    ['临江省南湖区', '南湖区'],
    ['青石市司法局', '青石市'],
    ['南湖街道', '南湖街道'],
    ['南湖区南湖街道', '南湖街道'],
    ['丹霞自治州', '丹霞自治州'],
    ['临江省丹霞自治州', '丹霞自治州'],
    ['青州丹霞县', '丹霞县'],
    ['云溪县柳河镇', '柳河镇'],
    ['浦江新区', '浦江新区'],
    ['东岭地区', '东岭地区'],
    ['东岭旗白鹭苏木', '白鹭苏木'],
    ['云溪县工作情况', '云溪县'],
    ['青州区', '青州区'],
  ])('of %s is %s', (chain, name) => {
    expect(lastName(chain)).toBe(name);
  });

  it.each(['工作情况', '', '县'])('is none in %j', (chain) => {
    expect(lastName(chain)).toBeNull();
  });
});

describe('the level that a name tells', () => {
  it.each<[string, string, Level | null]>([
    ['临江省', '', 'province'],
    ['临江自治区', '', 'province'],
    ['重庆市', '', 'province'],
    ['柳河镇', '', 'town'],
    ['柳河乡', '', 'town'],
    ['白鹭街道', '', 'town'],
    ['白鹭苏木', '', 'town'],
    ['丹霞自治州', '', 'prefecture'],
    ['东岭地区', '', 'prefecture'],
    ['东岭盟', '', 'prefecture'],
    ['云溪县', '', 'county'],
    ['东岭旗', '', 'county'],
    ['南湖区', '', 'county'],
    ['青石经济开发区', '', null],
    ['青石高新区', '', null],
    ['青石市', '', null],
    ['青石市', '省人民政府:', 'prefecture'],
    ['青石', '', null],
    ['青石村', '全市各县(市、区)均已完成', null],
    ['省庄县', '', 'county'],
    ['镇宁县', '', 'county'],
    ['乡河县', '', 'county'],
    ['州桥县', '', 'county'],
    ['盟山区', '', 'county'],
    ['旗山市', '', null],
    ['县桥市', '', null],
    ['园区街道', '', 'town'],
  ])('of %s with %j is %s', (name, text, level) => {
    expect(levelOf(name, text)).toBe(level);
  });
});

describe('the level of a 市', () => {
  it.each<[string, Level | null]>([
    ['临江省人民政府:\n推进工作', 'prefecture'],
    ['青石市人民政府:\n推进工作', 'county'],
    ['州委、州政府:\n推进工作', 'county'],
    ['行署:\n推进工作', 'county'],
    ['各项工作稳步推进', null],
  ])('that reports %j is %s', (text, level) => {
    expect(cityLevel(text)).toBe(level);
  });
});

describe('the name of the locality that reports', () => {
  it.each<[string, string | null, string, string | null]>([
    ['云溪县人民政府2023年报告', null, '', '云溪县'],
    ['2023年度云溪县法治政府建设报告', null, '', '云溪县'],
    ['关于云溪县2023年报告', null, '', '云溪县'],
    ['二〇二三年度云溪县法治政府建设报告', null, '', '云溪县'],
    ['中共云溪县委、云溪县人民政府关于2023年报告', null, '', '云溪县'],
    ['深入推进云溪县依法行政报告', null, '', '云溪县'],
    ['中共云溪县委员会、云溪县人民政府关于2023年报告', null, '', '云溪县'],
    ['云溪县20XX年报告', null, '', '云溪县'],
    ['云溪县二〇二三年报告', null, '', '云溪县'],
    ['云溪县司法所报告', null, '', '云溪县'],
    ['柳河镇党工委报告', null, '', '柳河镇'],
    ['云溪县本级报告', null, '', '云溪县'],
    ['云溪县年度报告', null, '', '云溪县'],
    ['青石市城市管理局报告', null, '', '青石市'],
    ['云溪县市场监管局报告', null, '', '云溪县'],
    ['云溪县乡村振兴局报告', null, '', '云溪县'],
    ['白鹭街道办事处报告', null, '', '白鹭街道'],
    ['青石市南湖区管理委员会报告', null, '', '南湖区'],
    ['2023年报告', '云溪县司法局', '石桥市人民政府', '云溪县'],
    ['2023年报告', null, '柳河镇人民政府,云溪县人民政府,云溪县司法局。', '云溪县'],
    ['2023年报告', null, '柳河镇人民政府,云溪县人民政府。', '柳河镇'],
    ['2023年报告', null, 'XX县推进,XX县成效。柳河镇人民政府。', 'XX县'],
    ['2023年报告', null, 'XX县推进。柳河镇人民政府,柳河镇人民政府。', '柳河镇'],
    ['2023年报告', null, 'XX县推进。柳河镇人民政府。', 'XX县'],
    ['2023年报告', null, '推进工作。', null],
  ])('in %j by %j is told: %j, %s', (title, publisher, text, name) => {
    expect(nameOf(title, publisher, text)).toBe(name);
  });
});

describe('the locality of a catalogue', () => {
  const place = (
    id: string,
    level: Level,
    name: string,
    ...parents: readonly string[]
  ): Locality => ({
    id,
    name: { zh: name, en: name },
    code: null,
    statisticalCode: null,
    level,
    anonymised: false,
    parents: parents.map((zh) => ({ code: null, name: { zh, en: zh } })),
    pinyin: { full: '', initials: '' },
    population: null,
  });
  const places = [
    place('a', 'county', '南湖区', '临江省', '青石市'),
    place('b', 'county', '南湖区', '望海省', '白沙市'),
    place('c', 'town', '柳河镇', '临江省', '青石市', '云溪县'),
    place('d', 'county', '云溪县', '江苏省', '青石市'),
    place('e', 'county', '东岭旗', '内蒙古自治区', '青石市'),
  ];

  it.each([
    ['南湖区', '按临江省要求', 'a'],
    ['南湖区', '按临江省、白沙市、望海省要求', 'b'],
    ['南湖区', '按临江省、望海省要求', null],
    ['南湖区', '推进工作', null],
    ['柳河镇', '推进工作', null],
    ['柳河镇', '按云溪要求', 'c'],
    ['云溪县', '推进工作', 'd'],
    ['云溪县', '按浙江省要求', null],
    ['云溪县', '按浙江省、江苏省要求', 'd'],
    ['云溪县', '学习浙江省经验,按青石市要求', 'd'],
    ['东岭旗', '学习浙江省经验,按内蒙古要求', 'e'],
    ['白沙县', '推进工作', null],
  ])('%s in a report that says %j is %s', (name, text, id) => {
    expect(fromCatalogue(name, text, places)?.id ?? null).toBe(id);
  });
});

describe('a division of the list', () => {
  const divisions: Divisions = {
    asOf: '2023-12-31',
    source: 'invented',
    names: {
      '990000': '临江省',
      '990100': '青石市',
      '990101': '南湖区',
      '990200': '白沙市',
      '990201': '南湖区',
      '999001': '石桥市',
      '980000': '望海壮族自治区',
      '980100': '丹霞苗族侗族自治州',
      '980101': '南湖区',
      '980102': '柳河县',
    },
    uncoded: [
      { name: '和安县', parent: '990100' },
      { name: '东岭市', parent: '990000' },
    ],
  };
  const named = (name: string, head = '', parents: readonly string[] = []) =>
    divisionsNamed(name, { head, parents }, divisions).map(({ code }) => code);

  it('has the level of its code and the names above it', () => {
    const told = (name: string) => divisionsNamed(name, { head: '', parents: [] }, divisions)[0];
    expect(told('临江省')).toEqual({
      code: '990000',
      name: '临江省',
      level: 'province',
      parents: [],
    });
    expect(told('青石市')).toMatchObject({ level: 'prefecture', parents: ['临江省'] });
    expect(told('石桥市')).toMatchObject({ level: 'county', parents: ['临江省'] });
    expect(told('柳河县')).toMatchObject({
      level: 'county',
      parents: ['望海壮族自治区', '丹霞苗族侗族自治州'],
    });
    expect(told('和安县')).toEqual({
      code: null,
      name: '和安县',
      level: 'county',
      parents: ['临江省', '青石市'],
    });
    expect(told('东岭市')).toMatchObject({ code: null, level: 'prefecture', parents: ['临江省'] });
  });

  it.each<[string, string, readonly string[], readonly string[]]>([
    ['nothing else is said', '', [], ['980101', '990101', '990201']],
    ['the head names the city', '青石', [], ['990101']],
    ['the head names two cities', '青石、白沙', [], ['990101', '990201']],
    ['the head names the province', '临江省', [], ['990101', '990201']],
    ['the head leaves out the nationality', '望海', [], ['980101']],
    ['the head leaves out several nationalities', '丹霞', [], ['980101']],
    ['a parent is named', '青石', ['白沙市'], ['990201']],
    ['a parent is named without its nationalities', '', ['丹霞州'], ['980101']],
    ['two parents are named', '', ['临江', '白沙'], ['990201']],
    ['another parent is named', '', ['云溪市'], []],
    ['it is named itself', '', ['南湖区'], ['980101', '990101', '990201']],
  ])('among namesakes is found where %s', (_, head, parents, codes) => {
    expect(new Set(named('南湖区', head, parents))).toEqual(new Set(codes));
  });

  it('is none where the list has no such name, or names other parents', () => {
    expect(named('云溪县')).toEqual([]);
    expect(named('石桥市', '', ['青石市'])).toEqual([]);
  });
});
