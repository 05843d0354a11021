import { describe, expect, it } from 'vitest';
import { withFindingsAcross } from '../../../src/core/dataset/across-reports.ts';
import type { ReportFacts } from '../../../src/core/domain/report.ts';
import { extractReport } from '../../../src/core/extraction/extract.ts';
import { indicators, sha256 } from '../extraction/invented.ts';

function reportThat(says: string, county: string, year: number): ReportFacts {
  const text = `${county}人民政府${year}年法治政府建设情况的报告\n一、主要工作\n${says}。\n`;
  return extractReport({ text, sha256 }, { indicators, localities: [] });
}

/** A county's report whose only figure is of legal aid. */
const report = (county: string, year: number, printed: string): ReportFacts =>
  reportThat(`全年办理法律援助案件${printed}`, county, year);

const found = (facts: readonly ReportFacts[]) =>
  withFindingsAcross(indicators, facts).flatMap(({ report: { id }, findings }) =>
    findings.map(({ rule, working }) => [id.slice(-4), rule, working]),
  );

describe('the same value in two successive years', () => {
  it('is noted in the later report', () => {
    expect(found([report('云溪县', 2022, '1243件'), report('云溪县', 2023, '1243件')])).toEqual([
      ['2023', 'repeated-value', '1,243 = 1,243 (2022)'],
    ]);
  });

  it.each([
    ['it is another', '1244件', 2023, '云溪县'],
    ['a year lies between', '1243件', 2024, '云溪县'],
    ['it is of another county', '1243件', 2023, '柳河县'],
  ])('is not noted where %s', (_, printed, year, county) => {
    expect(found([report('云溪县', 2022, '1243件'), report(county, year, printed)])).toEqual([]);
  });

  it('is quoted with the year before, and named by the figure that repeats it', () => {
    const [earlier, later] = withFindingsAcross(indicators, [
      reportThat('全年办理公证30件，法律援助案件1243件', '云溪县', 2022),
      reportThat('全年办理公证20件，法律援助案件1243件', '云溪县', 2023),
    ]);
    expect(earlier?.findings).toEqual([]);
    expect(later?.findings).toEqual([
      {
        rule: 'repeated-value',
        severity: 'note',
        message: {
          zh: expect.stringContaining('与 2022 年报告所写的数完全相同（1,243）'),
          en: expect.stringContaining('as in the report for 2022 (1,243)'),
        },
        working: '1,243 = 1,243 (2022)',
        expected: null,
        printed: 1243,
        figures: [1],
      },
    ]);
  });

  it('is noted whatever the order of the reports, which is kept', () => {
    const facts = [report('云溪县', 2023, '1243件'), report('云溪县', 2022, '1243件')];
    expect(found(facts)).toHaveLength(1);
    expect(withFindingsAcross(indicators, facts).map(({ report: { year } }) => year)).toEqual([
      2023, 2022,
    ]);
  });

  it('is told after what the report shows by itself', () => {
    const says = '调解矛盾纠纷1243件，调解成功1251件';
    const facts = [2022, 2023].map((year) => reportThat(says, '云溪县', year));
    expect(found(facts)).toEqual([
      ['2022', 'success-exceeds-cases', '1,251 > 1,243'],
      ['2023', 'success-exceeds-cases', '1,251 > 1,243'],
      ['2023', 'repeated-value', '1,243 = 1,243 (2022)'],
      ['2023', 'repeated-value', '1,251 = 1,251 (2022)'],
    ]);
  });

  it.each([
    ['it is approximate', '全年办理法律援助案件1243余件'],
    ['it is hidden', '全年办理法律援助案件XXX件'],
    ['it is of a part of the year', '截至10月，办理法律援助案件1243件'],
    ['it is of some offices only', '县本级办理法律援助案件1243件'],
    ['it is not the headline', '力争办理法律援助案件1243件'],
  ])('is not noted where %s', (_, says) => {
    expect(found([2022, 2023].map((year) => reportThat(says, '云溪县', year)))).toEqual([]);
  });

  it.each([
    ['1243余件', '1243件'],
    ['1243件', '1243余件'],
  ])('is not noted where one of the two is approximate: %s, then %s', (before, after) => {
    expect(found([report('云溪县', 2022, before), report('云溪县', 2023, after)])).toEqual([]);
  });

  it('is not noted where it is commonplace', () => {
    expect(found([report('云溪县', 2022, '120件'), report('云溪县', 2023, '120件')])).toEqual([]);
  });
});

describe('a figure off its peers', () => {
  const peers = ['甲县', '乙县', '丙县', '丁县', '戊县'].map((county, index) =>
    report(`清${county}`, 2023, `${200 + 31 * index}件`),
  );

  it('is a warning where a factor of 10 or 10,000 would put it among them', () => {
    expect(found([...peers, report('云溪县', 2023, '2430件')])).toEqual([
      ['2023', 'off-by-scale', '2,430 ≈ 10 × 262'],
    ]);
    expect(found([...peers, report('云溪县', 2023, '243万件')])).toEqual([
      ['2023', 'off-by-scale', '2,430,000 ≈ 10,000 × 262'],
    ]);
    expect(found([...peers, report('云溪县', 2023, '25件')])).toEqual([
      ['2023', 'off-by-scale', '25 ≈ 1/10 × 262'],
    ]);
  });

  it('is none where it is only large, or where there are too few to compare', () => {
    expect(found([...peers, report('云溪县', 2023, '810件')])).toEqual([]);
    expect(found([...peers.slice(1), report('云溪县', 2023, '2430件')])).toEqual([]);
  });

  it('is told with the median of its peers and what it may have meant', () => {
    const facts = withFindingsAcross(indicators, [...peers, report('云溪县', 2023, '2430件')]);
    expect(facts.slice(0, -1).flatMap(({ findings }) => findings)).toEqual([]);
    expect(facts.at(-1)?.findings).toEqual([
      {
        rule: 'off-by-scale',
        severity: 'warning',
        message: {
          zh: expect.stringContaining('写作 2,430，而同级 5 个地区的中位数为 262，约为 10 倍之差'),
          en: expect.stringContaining('says 2,430; the median of 5 localities of its level is 262'),
        },
        working: '2,430 ≈ 10 × 262',
        expected: 243,
        printed: 2430,
        figures: [0],
      },
    ]);
  });

  // The peers are 200, 231, 262, 293 and 324.
  it.each([
    ['3240件', ['3,240 ≈ 10 × 262']],
    ['3241件', []],
    ['2000件', ['2,000 ≈ 10 × 262']],
    ['1999件', []],
    ['20件', ['20 ≈ 1/10 × 262']],
    ['19件', []],
    ['32件', ['32 ≈ 1/10 × 262']],
    ['33件', []],
    ['0件', []],
    ['XX件', []],
  ])('%s is compared after taking out the factor: %j', (printed, workings) => {
    const told = found([...peers, report('云溪县', 2023, printed)]);
    expect(told.map(([, , working]) => working)).toEqual(workings);
  });

  it.each([
    ['1200件', []],
    ['1201件', ['1,201 ≈ 10 × 310']],
    ['14件', []],
    ['13件', ['13 ≈ 1/10 × 310']],
  ])('%s is one only where it is three times beyond all of them', (printed, workings) => {
    const wide = [40, 300, 310, 320, 400].map((count, index) =>
      report(`清${'甲乙丙丁戊'[index]}县`, 2023, `${count}件`),
    );
    const facts = withFindingsAcross(indicators, [...wide, report('云溪县', 2023, printed)]);
    expect(facts.at(-1)?.findings.map(({ working }) => working)).toEqual(workings);
  });

  it('has of each locality the latest year for a peer, and not its own', () => {
    const old = ['甲县', '乙县', '丙县', '丁县', '戊县'].map((county, index) =>
      report(`清${county}`, 2021, `${1000 + 31 * index}件`),
    );
    expect(found([...peers, ...old, report('云溪县', 2023, '2430件')])).toContainEqual([
      '2023',
      'off-by-scale',
      '2,430 ≈ 10 × 262',
    ]);
    const alone = [2019, 2020, 2021, 2022, 2023].map((year) => report('云溪县', year, '251件'));
    const own = [...peers.slice(1), ...alone.slice(1, 2), report('云溪县', 2024, '2430件')];
    expect(found(own)).toEqual([]);
  });

  // Without its own 250 the peers are 200, 231, 262, 293, 324 and 386, whose median is 277.5.
  it('leaves its own latest value out of what is usual, also where that lies in the middle', () => {
    const own = [report('云溪县', 2022, '2430件'), report('云溪县', 2023, '250件')];
    expect(found([...peers, ...own, report('清己县', 2023, '386件')])).toEqual([
      ['2022', 'off-by-scale', '2,430 ≈ 10 × 277.5'],
    ]);
  });

  it('is none where peers tell nothing but noughts', () => {
    const noughts = peers.map(({ report: { locality } }) => report(locality.name, 2023, '0件'));
    expect(found([...noughts, report('云溪县', 2023, '2430件')])).toEqual([]);
  });

  it('is none where its own level is not known', () => {
    const cities = ['甲市', '乙市', '丙市', '丁市', '戊市'].map((city, index) =>
      report(`清${city}`, 2023, `${200 + 31 * index}件`),
    );
    expect(found([...cities, report('云溪市', 2023, '2430件')])).toEqual([]);
  });

  it('leaves towns out of a comparison of counties', () => {
    expect(found([...peers, report('柳河镇', 2023, '2430件')])).toEqual([]);
  });
});
