import { describe, expect, it } from 'vitest';
import { shownReports } from '../../../src/core/dataset/choose.ts';
import { entriesOf, findingsIn, narrowed } from '../../../src/features/audit/entries.ts';
import { countBySeverity } from '../../../src/core/domain/severity-count.ts';
import { audit } from './audit-fixture.ts';
import { index } from './index-fixture.ts';

const all = shownReports(index, [], { kind: 'latest', tolerance: null }, true);
const entries = entriesOf(audit, all);
const seen = (some: typeof entries) =>
  some.map(({ report, findings }) => [report.id, ...findings.map(({ working }) => working)]);

describe('the findings of the reports that are shown', () => {
  it('stand worst first within a report, and reports without any are there too', () => {
    expect(seen(entries)).toEqual([
      ['990121-2021', '3 + 4 = 7 ≠ 8', '1 + 1 ≈ 2'],
      ['990121-2023'],
      ['990122201-2022', '9 > 5'],
    ]);
  });

  it('are restricted to the chosen localities and years', () => {
    const chosen = shownReports(index, ['990121'], { kind: 'year', year: 2021 }, false);
    expect(seen(entriesOf(audit, chosen))).toEqual([['990121-2021', '3 + 4 = 7 ≠ 8', '1 + 1 ≈ 2']]);
  });

  it('are counted by severity', () => {
    const counts = (some: typeof entries) =>
      countBySeverity(findingsIn(some)).map(({ severity, count }) => [severity, count]);
    expect(counts(entries)).toEqual([
      ['error', 1],
      ['warning', 1],
      ['note', 1],
    ]);
    expect(counts(entries.slice(0, 1))).toEqual([
      ['error', 0],
      ['warning', 1],
      ['note', 1],
    ]);
  });
});

describe('narrowing', () => {
  it('to nothing shows all, the worst report first', () => {
    expect(seen(narrowed(entries, { severity: null, report: null }))).toEqual([
      ['990122201-2022', '9 > 5'],
      ['990121-2021', '3 + 4 = 7 ≠ 8', '1 + 1 ≈ 2'],
    ]);
  });

  it('to a severity or a report leaves out the rest', () => {
    expect(seen(narrowed(entries, { severity: 'note', report: null }))).toEqual([
      ['990121-2021', '1 + 1 ≈ 2'],
    ]);
    expect(seen(narrowed(entries, { severity: null, report: '990122201-2022' }))).toEqual([
      ['990122201-2022', '9 > 5'],
    ]);
    expect(narrowed(entries, { severity: 'note', report: '990122201-2022' })).toEqual([]);
  });

  it('does not change the findings themselves', () => {
    narrowed(entries, { severity: 'note', report: null });
    expect(findingsIn(entries)).toHaveLength(3);
  });
});
