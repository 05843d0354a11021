import { describe, expect, it } from 'vitest';
import { addTallies, playwrightTally, vitestTally } from '../../scripts/tally.ts';

describe('the tally of a test run', () => {
  it('is read from the report of Vitest', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 2,
      numPendingTests: 1,
      numTodoTests: 3,
      numTotalTests: 13,
    };
    expect(vitestTally(report)).toEqual({ passed: 7, failed: 2, skipped: 4 });
  });

  it('is read from the report of Playwright', () => {
    const report = { stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 3, duration: 99 } };
    expect(playwrightTally(report)).toEqual({ passed: 6, failed: 2, skipped: 3 });
  });

  it('cannot be read from a report without numbers, rather than being zero', () => {
    expect(() => vitestTally({})).toThrow('numPassedTests');
    expect(() => playwrightTally({})).toThrow('expected');
  });

  it('adds up', () => {
    const one = { passed: 1, failed: 2, skipped: 3 };
    expect(addTallies(one, one)).toEqual({ passed: 2, failed: 4, skipped: 6 });
  });
});
