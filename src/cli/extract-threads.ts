import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Catalogue } from '../core/domain/catalogue.ts';
import { type Outcome, runTask, type Task } from './extract-task.ts';

/** Runs tasks, several at a time. */
export interface Runner {
  /** How many tasks it takes at a time. */
  readonly width: number;
  run(task: Task): Promise<Outcome>;
  close(): Promise<void>;
}

/** Extracts on the main thread, which hears signals between files. */
export const makeInline = (catalogue: Catalogue): Runner => ({
  width: 1,
  run: async (task) => {
    await setImmediate();
    return runTask(task, catalogue);
  },
  close: async () => {},
});

// Threads do not take over what makes the main one read TypeScript.
const bootstrap = new URL(
  `data:text/javascript,${encodeURIComponent(
    [
      `import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))};`,
      'register();',
      `await import(${JSON.stringify(new URL('extract-worker.ts', import.meta.url).href)});`,
    ].join('\n'),
  )}`,
);

/**
 * A runner with `count` threads. Until they have started, the main thread does the work, so that
 * nobody waits for them. One that a file brings down, memory having run out, say, is replaced.
 */
export function makeThreads(count: number, catalogue: Catalogue): Runner {
  const inline = makeInline(catalogue);
  const threads = new Set<Worker>();
  const free: Worker[] = [];
  const settle = new Map<Worker, (outcome: Outcome) => void>();
  const answer = (thread: Worker, outcome: Outcome): void => {
    settle.get(thread)?.(outcome);
    settle.delete(thread);
  };
  const start = (): void => {
    const thread = new Worker(bootstrap, { workerData: catalogue });
    threads.add(thread);
    let ready = false;
    thread.on('message', (message: 'ready' | Outcome) => {
      ready = true;
      free.push(thread);
      if (message !== 'ready') answer(thread, message);
    });
    thread.on('error', (error) => {
      answer(thread, { kind: 'failed', reason: `thread: ${error.message}`.replaceAll('\n', ' ') });
    });
    thread.on('exit', (code) => {
      answer(thread, { kind: 'failed', reason: `thread: it ended with ${code}` });
      const closed = !threads.delete(thread);
      if (free.includes(thread)) free.splice(free.indexOf(thread), 1);
      // One that never started would not start again either.
      if (ready && !closed) start();
    });
  };
  for (let thread = 0; thread < count; thread++) start();
  return {
    width: count,
    run: (task) => {
      const thread = free.pop();
      if (thread === undefined) return inline.run(task);
      return new Promise((resolve) => {
        settle.set(thread, resolve);
        thread.postMessage(task);
      });
    },
    close: async () => {
      const started = [...threads];
      threads.clear();
      await Promise.all(started.map((thread) => thread.terminate()));
    },
  };
}
