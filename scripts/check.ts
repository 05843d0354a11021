/**
 * `npm run check`: all that can be told without running a test. The steps run side by side; each is
 * reported when it ends, and the output of those that failed follows at the end.
 */
import { availableParallelism } from 'node:os';
import { checkBoundaries } from './boundaries.ts';
import { type Finished, root, runTool } from './command.ts';
import { contentBreaches, nameBreaches, repositoryFiles } from './repository-contents.ts';

interface Step {
  readonly title: string;
  run(): Promise<Finished>;
}

function tool(title: string, script: string, ...args: readonly string[]): Step {
  return { title, run: () => runTool(script, args, { output: 'keep' }) };
}

/** A step of our own: passes where it finds no breach. */
function own(
  title: string,
  find: () => Promise<{ readonly breaches: readonly string[]; readonly checked: string }>,
): Step {
  return {
    title,
    run: async () => {
      const started = performance.now();
      const { breaches, checked } = await find();
      const seconds = (performance.now() - started) / 1000;
      return {
        code: breaches.length === 0 ? 0 : 1,
        output: [checked, ...breaches].join('\n'),
        seconds,
      };
    },
  };
}

async function buildAndBudget(): Promise<Finished> {
  const built = await runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], {
    output: 'keep',
  });
  if (built.code !== 0) return built;
  const sized = await runTool('size-limit/bin.js', ['--config', 'size-limit.config.ts'], {
    output: 'keep',
  });
  return { ...sized, seconds: built.seconds + sized.seconds };
}

const steps: readonly Step[] = [
  { title: 'build and budget', run: buildAndBudget },
  tool('regular expressions', 'tsx/dist/cli.mjs', 'scripts/regular-expressions.ts'),
  tool('types', 'typescript/bin/tsc', '-b'),
  tool('lint', 'oxlint/bin/oxlint', '--deny-warnings'),
  tool('format', '@biomejs/biome/bin/biome', 'format', '.'),
  tool('dead code', 'knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors'),
  own('boundaries', async () => {
    const { breaches, modules, files } = await checkBoundaries(root);
    return { breaches, checked: `${modules} modules read, ${files} source files` };
  }),
  own('names and contents', async () => {
    const files = repositoryFiles(root);
    return {
      breaches: [...nameBreaches(files), ...contentBreaches(files)],
      checked: `${files.length} files read`,
    };
  }),
];

/** Steps whose numbers are worth reading when they pass, too. */
const told: readonly string[] = ['build and budget', 'regular expressions'];

interface Outcome extends Finished {
  readonly title: string;
}

async function runStep(step: Step): Promise<Outcome> {
  const finished = await step.run().catch((error: Error) => ({
    code: 1,
    output: String(error.stack),
    seconds: 0,
  }));
  const mark = finished.code === 0 ? 'ok  ' : 'FAIL';
  console.log(`${mark}  ${step.title.padEnd(20)} ${finished.seconds.toFixed(1).padStart(5)} s`);
  return { ...finished, title: step.title };
}

async function runAll(): Promise<readonly Outcome[]> {
  const waiting = [...steps];
  const outcomes: Outcome[] = [];
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      outcomes.push(await runStep(step));
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
  return outcomes;
}

const outcomes = await runAll();
const failed = outcomes.filter(({ code }) => code !== 0);
for (const { title, output } of failed) console.log(`\n== ${title}\n${output.trim()}`);
for (const { title, code, output } of outcomes) {
  if (code === 0 && told.includes(title)) console.log(`\n${output.trim()}`);
}
console.log(
  failed.length === 0
    ? `\nAll ${steps.length} checks pass.`
    : `\nFAILED: ${failed.map(({ title }) => title).join(', ')}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
