import { describe, expect, it } from 'vitest';
import { withFindingsAcross } from '../../../../src/core/dataset/across-reports.ts';
import {
  type AuditExample,
  auditRuleEntries,
} from '../../../../src/core/domain/audit-rule-entries.ts';
import { auditRules } from '../../../../src/core/domain/finding.ts';
import { extractReport } from '../../../../src/core/extraction/extract.ts';
import { extract, indicators, inReport, sha256 } from '../invented.ts';

const acrossRules: readonly string[] = ['repeated-value', 'off-by-scale'];
const withinReports = auditRuleEntries.filter(({ rule }) => !acrossRules.includes(rule));
const acrossReports = auditRuleEntries.filter(({ rule }) => acrossRules.includes(rule));

describe.each(withinReports)('the examples of $rule', ({ rule, examples }) => {
  it.each(examples)('$text shows $working', ({ text, working }) => {
    const found = extract(inReport(text)).findings.filter((finding) => finding.rule === rule);
    expect(found.map((finding) => finding.working)).toEqual(working === null ? [] : [working]);
  });
});

const reportThat = (says: string, county: string, year: number) => {
  const text = `${county}人民政府${year}年法治政府建设情况的报告\n一、主要工作\n${says}\n`;
  return extractReport({ text, sha256 }, { indicators, localities: [] });
};

/** A single report beside it is of the year before, several are of other counties in the same year. */
const besideOf = ({ beside = [] }: AuditExample) =>
  beside.length === 1
    ? beside.map((says) => reportThat(says, '云溪县', 2022))
    : beside.map((says, at) => reportThat(says, `清${'甲乙丙丁戊'[at]}县`, 2023));

describe.each(acrossReports)('the examples of $rule', ({ rule, examples }) => {
  it.each(examples)('$text beside $beside shows $working', (example) => {
    const { text, working } = example;
    const facts = [...besideOf(example), reportThat(text, '云溪县', 2023)];
    const found = withFindingsAcross(indicators, facts)
      .flatMap(({ findings }) => findings)
      .filter((finding) => finding.rule === rule);
    expect(found.map((finding) => finding.working)).toEqual(working === null ? [] : [working]);
  });
});

describe('the audit rules', () => {
  it('are all documented', () => {
    const documented = auditRuleEntries.map(({ rule }) => rule);
    expect(documented.toSorted()).toEqual([...auditRules].toSorted());
  });

  it('show each an example of what they find', () => {
    const silent = auditRuleEntries.filter(({ examples }) =>
      examples.every(({ working }) => working === null),
    );
    expect(silent.map(({ rule }) => rule)).toEqual([]);
  });
});
