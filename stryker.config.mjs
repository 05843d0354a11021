/**
 * `npm run mutation`: changes the core in small ways and runs its tests against each change. A change
 * that no test sees lives on; 80 of 100 must not. A slice of the core: `-- --mutate
 * 'src/core/extraction/audit/**'`; what has not changed since the last run is not run again.
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  mutate: [
    'src/core/extraction/**/*.ts',
    'src/core/dataset/across-reports.ts',
    // Data, not code: which words tell which indicator, the table of characters, the description of
    // the audit's rules. Each of their lines has examples of its own, which run as tests; a changed
    // word in a list of alternatives says nothing of how well the engine that reads it is tested.
    '!src/core/extraction/rules/{administrative-rules,decisions,digital,disputes,emergency,enforcement}.ts',
    '!src/core/extraction/rules/{functions,leadership,litigation,mediation,oversight,review,index}.ts',
    '!src/core/extraction/script/simplified-forms.ts',
    '!src/core/extraction/audit/rules.ts',
  ],
  // For the same reason the lists of words and patterns at the top of the engine's own files, which
  // are all that is made once when a file loads. All functions are mutated.
  ignoreStatic: true,
  thresholds: { high: 90, low: 80, break: 80 },
  concurrency: 2,
  // A loop that a change makes endless is known by its count; time alone only tells a busy machine.
  timeoutMS: 60_000,
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: ['.cache', 'dist', 'test-results', 'playwright-report', 'src/app'],
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { reportTests: false, allowColor: false },
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  allowEmpty: false,
};
