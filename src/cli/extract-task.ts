import type { Catalogue } from '../core/domain/catalogue.ts';
import { NotAReportError } from '../core/extraction/not-a-report.ts';
import { extractLine } from './extract-line.ts';
import { removeOutput, writeOutput } from './output-folder.ts';
import { extractBytes, readBytes } from './report-file.ts';

/** One file to extract. */
export interface Task {
  readonly file: string;
  /** Where its line goes, as an absolute path; null for standard output. */
  readonly output: string | null;
  /** SHA-256 of the input that the output was made from, where it was made already. */
  readonly finished: string | null;
}

/** What came of one file. */
export type Outcome =
  | {
      readonly kind: 'read';
      /** Null where it was written to the task's output. */
      readonly line: string | null;
      readonly sha256: string;
      readonly figures: number;
      readonly findings: number;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly reason: string };

const systemReasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder without .txt files',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
};

/** One line that says why a file gave nothing: `code: sentence`. */
export function reasonOf(error: unknown): string {
  if (error instanceof NotAReportError) {
    return `${error.reason}: ${error.bilingual.zh} ${error.bilingual.en}`;
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'failed';
  const message = error instanceof Error ? error.message : String(error);
  return `${code}: ${systemReasons[code] ?? message}`.replaceAll('\n', ' ');
}

/** Extracts one file. Never throws: what went wrong is the outcome. */
export function runTask({ file, output, finished }: Task, catalogue: Catalogue): Outcome {
  try {
    const input = readBytes(file);
    if (finished === input.sha256) return { kind: 'unchanged' };
    // What was made of an earlier state of the file must not be taken for this one's.
    if (output !== null && finished !== null) removeOutput(output);
    const facts = extractBytes(input, catalogue);
    const line = extractLine(file, facts);
    if (output !== null) writeOutput(output, `${line}\n`);
    const { figures, findings } = facts;
    return {
      kind: 'read',
      line: output === null ? line : null,
      sha256: input.sha256,
      figures: figures.length,
      findings: findings.length,
    };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
}
