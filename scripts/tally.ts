/** How many tests of a run passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const noTests: Tally = { passed: 0, failed: 0, skipped: 0 };

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

function counts(json: unknown, names: readonly string[]): number {
  const record = (json ?? {}) as Record<string, unknown>;
  return names
    .map((name) => {
      const count = record[name];
      if (typeof count !== 'number') throw new Error(`the test result has no number "${name}"`);
      return count;
    })
    .reduce((sum, count) => sum + count);
}

/** The tally of Vitest's JSON report. @throws Error where the report is of another form. */
export function vitestTally(json: unknown): Tally {
  return {
    passed: counts(json, ['numPassedTests']),
    failed: counts(json, ['numFailedTests']),
    skipped: counts(json, ['numPendingTests', 'numTodoTests']),
  };
}

/**
 * The tally of Playwright's JSON report. A test that is expected to fail, and does, has passed.
 * @throws Error where the report is of another form.
 */
export function playwrightTally(json: unknown): Tally {
  const { stats } = json as { stats?: unknown };
  return {
    passed: counts(stats, ['expected', 'flaky']),
    failed: counts(stats, ['unexpected']),
    skipped: counts(stats, ['skipped']),
  };
}
