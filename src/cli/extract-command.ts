import { setImmediate } from 'node:timers/promises';
import type { Catalogue } from '../core/domain/catalogue.ts';
import type { Outcome, Task } from './extract-task.ts';
import { makeInline, makeThreads } from './extract-threads.ts';
import type { OutputFolder } from './output-folder.ts';
import type { Progress } from './progress.ts';
import { placeOf } from './report-file.ts';

/** Fewer files than this are read before a thread has started, and each has its line on the screen. */
const fewestForThreads = 64;
/** How far threads may run ahead of a file that takes long, so that finished lines do not pile up. */
const reach = 200;

export interface Extraction {
  readonly files: readonly string[];
  readonly catalogue: Catalogue;
  /** Threads to use; one means none besides the main one. */
  readonly jobs: number;
  /** Null for lines on standard output. */
  readonly folder: OutputFolder | null;
  /** Writes a line to standard output; resolves when there is room for the next. */
  readonly out: (line: string) => Promise<void>;
  readonly progress: Progress;
  /** Ends it after the files that are under way. */
  readonly signal: AbortSignal;
}

/** How many files were read, had been finished before, or gave nothing. */
export interface Totals {
  readonly read: number;
  readonly unchanged: number;
  readonly failed: number;
}

function taskOf(file: string, folder: OutputFolder | null): Task {
  if (folder === null) return { file, output: null, finished: null };
  const output = folder.pathOf(placeOf(file));
  return { file, output, finished: folder.finishedFrom(output) };
}

/** Extracts all files; what they gave goes out in their order, whichever is finished first. */
export async function extractAll(extraction: Extraction): Promise<Totals> {
  const { files, catalogue, jobs, folder, out, progress, signal } = extraction;
  const threaded = jobs > 1 && files.length >= fewestForThreads;
  const runner = threaded
    ? makeThreads(Math.min(jobs, files.length), catalogue)
    : makeInline(catalogue);
  const few = files.length < fewestForThreads;
  const totals = { read: 0, unchanged: 0, failed: 0 };
  const waiting = new Map<number, Outcome>();
  let started = 0;
  let told = 0;

  const tell = async (index: number, outcome: Outcome): Promise<void> => {
    const file = files[index] ?? '';
    const place = `[${index + 1}/${files.length}]`;
    totals[outcome.kind] += 1;
    if (outcome.kind === 'failed') progress.line(`${place} error: ${file}: ${outcome.reason}`);
    if (outcome.kind === 'unchanged' && few) progress.line(`${place} ${file}: unchanged`);
    if (outcome.kind !== 'read') return;
    if (outcome.line !== null) await out(outcome.line);
    const { figures, findings } = outcome;
    if (few) progress.line(`${place} ${file}: ${figures} figures, ${findings} findings`);
  };

  let telling: Promise<void> = Promise.resolve();
  const tellInOrder = async (): Promise<void> => {
    for (let next = waiting.get(told); next !== undefined; next = waiting.get(told)) {
      waiting.delete(told);
      await tell(told, next);
      told += 1;
    }
  };
  const lane = async (): Promise<void> => {
    while (started < files.length && !signal.aborted) {
      // Waits where others are too far behind, and while nobody takes the lines.
      if (started - told >= reach) {
        await telling;
        if (started - told >= reach) await setImmediate();
        continue;
      }
      const index = started++;
      const task = taskOf(files[index] ?? '', folder);
      const outcome = await runner.run(task);
      if (outcome.kind === 'read' && task.output !== null) {
        folder?.finish(task.output, outcome.sha256);
      }
      waiting.set(index, outcome);
      progress.step();
      telling = telling.then(tellInOrder);
      if (!threaded) await telling;
    }
  };
  try {
    await Promise.all(Array.from({ length: runner.width }, lane));
    await telling;
  } finally {
    progress.end();
    await runner.close();
  }
  return totals;
}
