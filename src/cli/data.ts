/**
 * `npm run data -- [--check] [REPORT...]`: extracts the reports to `data/reports`, then assembles
 * `data/dataset` and `data/schema` from catalogue and facts. Without reports it only assembles. With
 * `--check` nothing is written: whatever would change is named, and the exit code is 1.
 *
 * A file that cannot be used is named with the reason on stderr; the others go through, and the exit
 * code is 1.
 */
import { fileURLToPath } from 'node:url';
import { data } from './data-command.ts';
import { readReportFile } from './report-file.ts';

process.exitCode = data(process.argv.slice(2), {
  folder: fileURLToPath(new URL('../../data', import.meta.url)),
  extract: readReportFile,
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
