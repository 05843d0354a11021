import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Memory in use after a number of runs, in bytes. */
export interface MemoryState {
  readonly count: number;
  readonly heap: number;
  readonly resident: number;
}

/** Frees what nothing refers to any more, so that what stays is what grows. */
function makeCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  return typeof collect === 'function' ? () => void collect() : () => undefined;
}

/** Memory in use once `run` has run so many times in all, for each of some ascending counts. */
export function memoryAfter(counts: readonly number[], run: () => void): readonly MemoryState[] {
  const collect = makeCollector();
  let done = 0;
  return counts.map((count) => {
    for (; done < count; done++) run();
    collect();
    const { heapUsed, rss } = process.memoryUsage();
    return { count, heap: heapUsed, resident: rss };
  });
}
