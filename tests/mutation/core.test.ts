/*
 * The tests against which the core is mutated, as one file: a mutant then starts one test process
 * rather than one for each file. Those on real reports are left out, so that the score is the same
 * for everybody.
 */
import.meta.glob(
  [
    '../unit/extraction/**/*.test.ts',
    '../unit/examples.test.ts',
    '../unit/dataset/across-reports.test.ts',
  ],
  { eager: true },
);
