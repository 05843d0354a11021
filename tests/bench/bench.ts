/** `npm run bench -- NAME`: how long something takes, as a multiple of a yardstick of the same run. */
import { appBench } from './app/run.ts';
import { memoryBench, recognizersBench, scanBench } from './extract.ts';
import { linearBench } from './linear.ts';
import { type Comparison, measure } from './measure.ts';

export interface Bench {
  /** What is measured against what. */
  readonly title: string;
  readonly comparisons: readonly Comparison[];
}

const benches: Readonly<Record<string, (only?: string) => void | Promise<void>>> = {
  app: (only) => appBench(console.log, only),
  extract: async () => {
    compare(await recognizersBench());
    compare(await scanBench());
    for (const line of await memoryBench()) console.log(line);
  },
  linear: () => linearBench(console.log),
};

function compare({ title, comparisons }: Bench): void {
  console.log(title);
  for (const comparison of comparisons) {
    const { median, quartiles } = measure(comparison);
    const [low, high] = quartiles.map((ratio) => ratio.toFixed(1));
    console.log(`${comparison.title}: ${median.toFixed(1)} times (quartiles ${low} to ${high})`);
  }
}

async function bench(name: string | undefined, only: string | undefined): Promise<number> {
  const chosen = name === undefined ? undefined : benches[name];
  if (chosen === undefined) {
    console.error(
      `npm run bench -- NAME, where NAME is one of: ${Object.keys(benches).join(', ')}`,
    );
    return 1;
  }
  try {
    await chosen(only);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  return 0;
}

process.exitCode = await bench(process.argv[2], process.argv[3]);
