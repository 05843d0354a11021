import { describe, expect, it } from 'vitest';
import { withFindingsAcross } from '../../../src/core/dataset/across-reports.ts';
import type { ReportFacts } from '../../../src/core/domain/report.ts';
import { extractReport } from '../../../src/core/extraction/extract.ts';
import { indicators, sha256 } from '../extraction/invented.ts';

/** A county's report whose only figure is of legal aid. */
function report(county: string, year: number, printed: string): ReportFacts {
  const text = `${county}人民政府${year}年法治政府建设情况的报告\n一、主要工作\n全年办理法律援助案件${printed}。\n`;
  return extractReport({ text, sha256 }, { indicators, localities: [] });
}

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

  it('leaves towns out of a comparison of counties', () => {
    expect(found([...peers, report('柳河镇', 2023, '2430件')])).toEqual([]);
  });
});
