import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditOf } from '../../../src/core/dataset/audit.ts';
import { parseIndex } from '../../../src/core/dataset/read.ts';
import { parseFindings } from '../../../src/core/dataset/read-findings.ts';
import { auditRules } from '../../../src/core/domain/finding.ts';
import { facts, figure, finding, mediation, qinghe } from '../../fixtures/facts/invented.ts';
import { changed, dataset, index, refusal, textOf } from './tables-fixture.ts';

const text = textOf('findings.json');
const read = (other: string) => () => parseFindings(other, index);

describe('the findings of all reports', () => {
  it('come with the printed words and section of each figure, the one found wanting first', () => {
    const [, report] = dataset.audit.reports;
    expect(report).toMatchObject({
      report: '990101-2022',
      findings: [
        { severity: 'note', figures: [{ value: 30 }, { value: 40 }] },
        {
          rule: 'rate-mismatch',
          figures: [
            {
              indicator: 'mediation.cases',
              evidence: { printed: '40件', section: ['一、化解纠纷'] },
            },
            { indicator: null, label: '其中镇级调解', evidence: { printed: '11件' } },
          ],
        },
      ],
    });
  });

  it('list a report without findings too, with how much there was to check', () => {
    expect(
      dataset.audit.reports.map(({ report, quantities, redacted, findings }) => [
        report,
        quantities,
        redacted,
        findings.length,
      ]),
    ).toEqual([
      // All figures of the fixture stand at one place unless they say otherwise.
      ['990101-2020', 1, 0, 0],
      ['990101-2022', 1, 0, 2],
      ['anon-0badcafe-2020', 1, 1, 0],
    ]);
  });

  it('count a quantity once that tells two indicators', () => {
    const { cases, success } = mediation;
    const elsewhere = figure(cases, 9);
    const figures = [
      figure(cases, 40),
      figure(success, 40),
      { ...elsewhere, evidence: { ...elsewhere.evidence, start: 7 } },
    ];
    expect(auditOf([facts(qinghe, 2021, figures)]).reports[0]?.quantities).toBe(2);
  });

  it('name the rules that were run', () => {
    expect(dataset.audit.rules).toEqual(auditRules);
  });

  it('refuse a finding about a figure that is not there', () => {
    expect(() => auditOf([facts(qinghe, 2021, [], [finding(3)])])).toThrow(
      '990101-2021 has no figure 3',
    );
  });

  it('are read back as they were assembled', () => {
    expect(parseFindings(text, index)).toEqual(dataset.audit);
  });
});

describe('a file of findings that cannot be used', () => {
  it.each([
    ['truncated', text.slice(0, -30)],
    ['truncated', '<!doctype html>'],
    ['version', changed(text, 'fazhi-dataset/1', 'fazhi-dataset/2')],
    ['shape', '[]'],
    ['shape', textOf('disclosure.json')],
  ])('is %s', (kind, other) => {
    expect(refusal(read(other))).toMatchObject({ kind, file: 'findings.json' });
  });

  it.each([
    ['a report is another', '"report": "990101-2020"', '"report": "990101-2019"'],
    ['an indicator is not catalogued', '"indicator": "mediation.cases"', '"indicator": "gone"'],
    ['a finding is of a rule that was not run', '  "rate-mismatch",\n', ''],
    ['a severity is unknown', '"severity": "note"', '"severity": "fatal"'],
    ['words are missing', '"printed": "40件"', '"print": "40件"'],
  ])('is misshapen when %s', (_, before, after) => {
    expect(refusal(read(changed(text, before, after)))).toMatchObject({ kind: 'shape' });
  });
});

/** What only another report shows of one is found when the dataset is assembled. */
const acrossReports = ['repeated-value', 'off-by-scale'];

it('the shipped findings are those of the facts of each report, figure by figure', () => {
  const shipped = (name: string) => readFileSync(`data/dataset/${name}`, 'utf8');
  const whole = parseIndex(shipped('index.json'));
  const audit = parseFindings(shipped(whole.tables.findings ?? ''), whole);
  expect(audit.reports).toHaveLength(whole.reports.length);
  for (const { report, findings } of audit.reports) {
    const stored = JSON.parse(readFileSync(`data/reports/${report}.json`, 'utf8')) as {
      figures: { evidence: { start: number } }[];
      findings: { working: string; figures: number[] }[];
    };
    expect(
      findings
        .filter(({ rule }) => !acrossReports.includes(rule))
        .map(({ working, figures }) => [working, ...figures.map(({ evidence }) => evidence.start)]),
    ).toEqual(
      stored.findings.map(({ working, figures }) => [
        working,
        ...figures.map((at) => stored.figures[at]?.evidence.start),
      ]),
    );
  }
});
