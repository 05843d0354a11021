/**
 * `npm run --silent extract -- FILE...`: what each report tells, one JSON object a line on stdout, in
 * the order of the files. Progress and errors go to stderr. A file that cannot be read or is no such
 * report is named there with the reason; the others go through, and the exit code is 1.
 */
import { NotAReportError } from '../core/extraction/not-a-report.ts';
import { extractLine } from './extract-line.ts';
import { readCatalogue, readReportFile } from './report-file.ts';

const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
};

/** One line that says why a file gave nothing: `code: sentence`. */
function reasonOf(error: unknown): string {
  if (error instanceof NotAReportError) {
    return `${error.reason}: ${error.bilingual.zh} ${error.bilingual.en}`;
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'failed';
  const message = error instanceof Error ? error.message : String(error);
  return `${code}: ${systemReasons[code] ?? message}`.replaceAll('\n', ' ');
}

function run(files: readonly string[]): number {
  if (files.length === 0) {
    console.error('usage: npm run --silent extract -- FILE...');
    return 1;
  }
  const catalogue = readCatalogue();
  let failed = 0;
  for (const [index, file] of files.entries()) {
    try {
      const facts = readReportFile(file, catalogue);
      process.stdout.write(`${extractLine(file, facts)}\n`);
      const { figures, findings } = facts;
      console.error(
        `[${index + 1}/${files.length}] ${file}: ${figures.length} figures, ${findings.length} findings`,
      );
    } catch (error) {
      failed += 1;
      console.error(`[${index + 1}/${files.length}] error: ${file}: ${reasonOf(error)}`);
    }
  }
  return failed === 0 ? 0 : 1;
}

// Whoever reads only the first lines closes the pipe: no reason for a stack trace.
process.stdout.on('error', () => process.exit(1));
process.exitCode = run(process.argv.slice(2));
