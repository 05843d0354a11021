/**
 * `npm test`: types, unit and component tests, then the end-to-end tests in a real browser. Stops at
 * the first step that fails. The last line says `N passed, N failed, N skipped`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type CommandOptions, type Finished, root, runTool } from './command.ts';
import { addTallies, noTests, playwrightTally, type Tally, vitestTally } from './tally.ts';

const results = join(root, '.cache/results');
const show: CommandOptions = { output: 'show' };

interface Step {
  readonly title: string;
  run(): Promise<Finished>;
  /** Where the runner leaves its result, and how to read that; null for what runs no tests. */
  readonly tests: { readonly file: string; readonly read: (json: unknown) => Tally } | null;
}

const unitResult = join(results, 'unit.json');
const endToEndResult = join(results, 'end-to-end.json');

const steps: readonly Step[] = [
  {
    title: 'Types',
    run: () => runTool('typescript/bin/tsc', ['-b'], show),
    tests: null,
  },
  {
    title: 'Unit and component tests',
    run: () =>
      runTool(
        'vitest/vitest.mjs',
        ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitResult}`],
        show,
      ),
    tests: { file: unitResult, read: vitestTally },
  },
  {
    title: 'End-to-end tests',
    run: () =>
      runTool('tsx/dist/cli.mjs', ['scripts/end-to-end.ts', '--reporter=list,json'], {
        output: 'show',
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndResult },
      }),
    tests: { file: endToEndResult, read: playwrightTally },
  },
];

function tallyOf(step: Step, passed: boolean): Tally {
  const told =
    step.tests && existsSync(step.tests.file)
      ? step.tests.read(JSON.parse(readFileSync(step.tests.file, 'utf8')))
      : noTests;
  // A step that broke before it ran a test, or runs none, must not read as "0 failed".
  return !passed && told.failed === 0 ? { ...told, failed: 1 } : told;
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const times: string[] = [];
let tally = noTests;
let failed: string | undefined;
for (const step of steps) {
  console.log(`\n== ${step.title}`);
  const { code, seconds } = await step.run();
  times.push(`${step.title} ${seconds.toFixed(0)} s`);
  tally = addTallies(tally, tallyOf(step, code === 0));
  if (code !== 0) {
    failed = step.title;
    break;
  }
}

console.log(`\n${times.join(' · ')}`);
if (failed) console.log(`FAILED: ${failed}`);
console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
process.exitCode = failed ? 1 : 0;
