import fc from 'fast-check';

/*
 * The tests against which the core is mutated, as one file: a mutant then starts one test process
 * rather than one for each file. Left out are those on real reports, so that the score is the same
 * for everybody, and those on lines of megabytes, which take a minute and tell of time alone. What is
 * drawn at random is the same in each run, or a mutant would live on some days.
 */
fc.configureGlobal({ seed: 20_230_101, numRuns: 25 });

import.meta.glob(
  [
    '../unit/extraction/**/*.test.ts',
    '!../unit/extraction/adversarial-lines.test.ts',
    '../unit/examples.test.ts',
    '../unit/dataset/across-reports.test.ts',
  ],
  { eager: true },
);
