/**
 * A step of `npm run check`: no regular expression of `src` may take more than linear time on any text.
 * Reports come from anywhere, and one of them must not be able to stop the reading of all. With a folder
 * as argument, its regular expressions instead.
 */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './command.ts';
import { type Collection, collectPatterns } from './patterns/collect.ts';
import { proveLinear } from './patterns/linear.ts';

/** Some are made when a report is read: of its words, or when they are first needed. */
async function readReports(): Promise<void> {
  const { readCatalogue, readReportFile } = await import('../src/cli/report-file.ts');
  const catalogue = readCatalogue();
  for (const folder of ['reports', 'genre'].map((name) => join(root, 'tests/fixtures', name))) {
    const reports = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    for (const name of reports) readReportFile(join(folder, name), catalogue);
  }
}

/** Only the core makes regular expressions; elsewhere they are literals, to be seen without loading. */
const product: Collection = {
  folder: join(root, 'src'),
  loads: (name) => name.startsWith('core/'),
  exercise: readReports,
};

async function prove({ folder, ...collection }: Collection): Promise<number> {
  const { patterns, unseen } = await collectPatterns({ folder, ...collection });
  const { proved, breaches } = await proveLinear(patterns);
  const failures = [
    ...unseen.map((place) => `${place}: makes a regular expression that was not seen`),
    ...breaches,
  ];
  console.log([`${proved} regular expressions proved linear`, ...failures].join('\n'));
  return failures.length === 0 && proved > 0 ? 0 : 1;
}

const [folder] = process.argv.slice(2);
process.exitCode = await prove(
  folder === undefined
    ? product
    : { folder: resolve(folder), loads: () => true, exercise: () => Promise.resolve() },
);
