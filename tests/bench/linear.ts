import { adversarialLines, writeLine } from '../fixtures/adversarial-lines.ts';
import { makeExtract } from './extract.ts';
import { syntheticReport } from './synthetic-report.ts';

const megabyte = 1_000_000;
/** Twice the length takes twice the time, and more where memory gets short; the square takes four times. */
const superlinear = 3;
/** The least of so many counts, since whatever else the machine does only adds; */
const rounds = 7;
/** of fewer where that would take too long for a person who waits. */
const longestMilliseconds = 8_000;

/** Time that this process computes, in microseconds; others that run beside it do not count. */
function computing(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** How much longer `longer` takes than `shorter`, measured in turn. */
function leastRatio(shorter: () => void, longer: () => void): number {
  const times = { shorter: Number.POSITIVE_INFINITY, longer: Number.POSITIVE_INFINITY };
  const began = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    times.shorter = Math.min(times.shorter, computing(shorter));
    times.longer = Math.min(times.longer, computing(longer));
    if (performance.now() - began > longestMilliseconds) break;
  }
  return times.longer / times.shorter;
}

/**
 * How much longer a report takes with an adversarial line of 2 MB than with one of 1 MB, for each kind
 * of line, told as it is measured.
 *
 * @throws {Error} where one grows faster than its length
 */
export async function linearBench(tell: (line: string) => void): Promise<void> {
  const extract = await makeExtract();
  tell('extractReport with a line of 2 MB, as a multiple of the time with one of 1 MB');
  const faster = adversarialLines.flatMap((line) => {
    const reading = (bytes: number): (() => void) => {
      const text = `${syntheticReport(1000)}${writeLine(line, bytes)}\n`;
      return () => void extract(text);
    };
    const ratio = leastRatio(reading(megabyte), reading(2 * megabyte));
    tell(`${line.title}: ${ratio.toFixed(1)} times`);
    return ratio < superlinear ? [] : [line.title];
  });
  if (faster.length > 0) throw new Error(`Time grows faster than length: ${faster.join(', ')}`);
}
