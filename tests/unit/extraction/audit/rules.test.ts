import { describe, expect, it } from 'vitest';
import { auditRules } from '../../../../src/core/domain/finding.ts';
import { auditRuleEntries } from '../../../../src/core/extraction/audit/rules.ts';
import { extract, inReport } from '../invented.ts';

describe.each(auditRuleEntries)('the examples of $rule', ({ rule, examples }) => {
  it.each(examples)('$text shows $working', ({ text, working }) => {
    const found = extract(inReport(text)).findings.filter((finding) => finding.rule === rule);
    expect(found.map((finding) => finding.working)).toEqual(working === null ? [] : [working]);
  });
});

describe('the audit rules', () => {
  it('are all documented, but for those that compare reports', () => {
    const across = ['repeated-value', 'off-by-scale'];
    const documented = auditRuleEntries.map(({ rule }) => rule);
    expect([...documented, ...across].toSorted()).toEqual([...auditRules].toSorted());
  });

  it('show each an example of what they find', () => {
    const silent = auditRuleEntries.filter(({ examples }) =>
      examples.every(({ working }) => working === null),
    );
    expect(silent.map(({ rule }) => rule)).toEqual([]);
  });
});
