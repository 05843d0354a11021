/**
 * `npm run --silent extract -- [--out FOLDER] [--jobs N] [--files-from LIST|-] FILE...`: what each
 * report tells, one JSON object a line on stdout, in the order of the files. A folder stands for the
 * `.txt` files below it. Progress and errors go to stderr. A file that cannot be read or is no such
 * report is named there with the reason; the others go through, and the exit code is 1.
 *
 * With `--out` each report goes to a JSON file of its own in that folder, and what is finished there
 * from the same input by the same rules is left alone: a run that was stopped goes on where it was.
 * Ctrl+C stops after the files under way (exit code 130), a second one at once.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { extractAll } from './extract-command.ts';
import { reasonOf } from './extract-task.ts';
import { inputFiles, readList } from './input-files.ts';
import { openOutputFolder } from './output-folder.ts';
import { duration, makeProgress } from './progress.ts';
import { placeOf, readCatalogue } from './report-file.ts';

const usage =
  'usage: npm run --silent extract -- FILE... (also: --out FOLDER, --jobs N, --files-from LIST or -)';

function readArguments() {
  const { values, positionals } = parseArgs({
    options: {
      out: { type: 'string' },
      jobs: { type: 'string', default: String(availableParallelism()) },
      'files-from': { type: 'string' },
    },
    allowPositionals: true,
  });
  const jobs = Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1) {
    throw new Error(`--jobs takes a number of threads, not ${values.jobs}`);
  }
  const list = values['files-from'];
  const named = list === undefined ? positionals : [...positionals, ...readList(list)];
  return { files: inputFiles(named), jobs, out: values.out ?? null };
}

/** Resolves when standard output takes more. */
const toStdout = (line: string): Promise<void> =>
  new Promise((resolve) => {
    if (process.stdout.write(`${line}\n`)) resolve();
    else process.stdout.once('drain', resolve);
  });

/** What exit codes of stopped programs are counted from. */
const signalled = { SIGINT: 130, SIGTERM: 143 } as const;

async function run(): Promise<number> {
  const { files, jobs, out } = readArguments();
  if (files.length === 0) throw new Error(usage);
  const stop = new AbortController();
  let stoppedBy: number | null = null;
  for (const [signal, code] of Object.entries(signalled)) {
    process.on(signal, () => {
      if (stoppedBy !== null) process.exit(code);
      stoppedBy = code;
      stop.abort();
    });
  }
  const started = performance.now();
  const progress = makeProgress(files.length, {
    write: (text) => process.stderr.write(text),
    // Lines of results between would tear the updating line apart.
    terminal: process.stderr.isTTY && (out !== null || !process.stdout.isTTY),
    now: () => performance.now(),
  });
  const { read, unchanged, failed } = await extractAll({
    files,
    jobs,
    catalogue: readCatalogue(),
    folder: out === null ? null : openOutputFolder(placeOf(out)),
    out: toStdout,
    progress,
    signal: stop.signal,
  });
  const done = read + unchanged + failed;
  if (done > 1 || done < files.length) {
    const time = duration(performance.now() - started);
    const stopped = done < files.length ? 'stopped: ' : '';
    const counts = [`${read} read`, `${unchanged} unchanged`, `${failed} failed`].join(', ');
    progress.line(`${stopped}${done} of ${files.length} files in ${time}: ${counts}`);
  }
  return stoppedBy ?? (failed === 0 ? 0 : 1);
}

// Whoever reads only the first lines closes the pipe: no reason for a stack trace.
process.stdout.on('error', () => process.exit(1));
try {
  process.exitCode = await run();
} catch (error) {
  const reason = reasonOf(error).replace(/^(?:failed|ERR_PARSE_ARGS\w*): /, '');
  console.error(reason.startsWith('usage') ? reason : `error: ${reason}`);
  process.exitCode = 1;
}
