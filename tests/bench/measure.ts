/** Two ways to spend time on the same input, the second being the yardstick of the first. */
export interface Comparison {
  /** What is compared, e.g. `100,000 characters`. */
  readonly title: string;
  subject(): unknown;
  yardstick(): unknown;
}

export interface Ratio {
  readonly title: string;
  /** Subject's time as a multiple of the yardstick's: the median of all rounds, and the quartiles. */
  readonly median: number;
  readonly quartiles: readonly [number, number];
}

const rounds = 15;
/** Long enough for the clock, short enough for a person who waits. */
const shortestMilliseconds = 20;

/** Time that the processor gave, in milliseconds: a busy machine lets a clock on the wall run on. */
function timeOf(run: () => unknown, times: number): number {
  const started = process.cpuUsage();
  for (let time = 0; time < times; time += 1) run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000 / times;
}

/** Until engines have compiled what runs often, which is how it runs over many reports. */
const warmUpMilliseconds = 3000;

/** How often to run so that the clock can tell, once it runs as fast as it will. */
function repetitions(run: () => unknown): number {
  const warm = performance.now() + warmUpMilliseconds;
  while (performance.now() < warm) run();
  let times = 1;
  while (timeOf(run, times) * times < shortestMilliseconds) times *= 2;
  return times;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
}

/**
 * Runs both in turn, so that whatever else the machine does meets both, and divides their times
 * round by round. A ratio carries over from machine to machine; seconds do not.
 */
export function measure(comparison: Comparison): Ratio {
  const subjectTimes = repetitions(comparison.subject);
  const yardstickTimes = repetitions(comparison.yardstick);
  const ratios = Array.from(
    { length: rounds },
    () => timeOf(comparison.subject, subjectTimes) / timeOf(comparison.yardstick, yardstickTimes),
  ).sort((a, b) => a - b);
  return {
    title: comparison.title,
    median: quantile(ratios, 0.5),
    quartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
  };
}
