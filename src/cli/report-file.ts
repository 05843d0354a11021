import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../core/domain/catalogue.ts';
import type { Divisions } from '../core/domain/divisions.ts';
import type { ReportFacts } from '../core/domain/report.ts';
import { decodeReport } from '../core/extraction/decode.ts';
import { extractReport } from '../core/extraction/extract.ts';
import * as dataFolder from './data-folder.ts';

const dataPlace = fileURLToPath(new URL('../../data', import.meta.url));

/**
 * The product's own catalogue, wherever the command is run.
 *
 * @throws where a file of the catalogue is missing or broken
 */
export const readCatalogue = (): Catalogue => dataFolder.readCatalogue(dataPlace);

let divisions: Divisions | null = null;

/** The divisions of the country, read when they are first needed. */
function knownDivisions(): Divisions {
  divisions ??= dataFolder.readDivisions(dataPlace);
  return divisions;
}

/**
 * The folder that relative paths start from: where the person is. `npm run` moves to the top of the
 * checkout first and leaves the place it came from in INIT_CWD.
 */
function workingFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: before } = process.env;
  const moved = before !== undefined && (script === 'extract' || script === 'data');
  return moved ? before : process.cwd();
}

/** The absolute path of what a person calls `path`. */
export const placeOf = (path: string): string => resolve(workingFolder(), path);

/** A file's bytes and their SHA-256, lower-case hex. */
export interface FileBytes {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** @throws a Node system error (`code` ENOENT, EISDIR, EACCES, …) where the file cannot be read */
export function readBytes(path: string): FileBytes {
  const bytes = readFileSync(placeOf(path));
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** @throws {NotAReportError} where the file is empty, binary or no annual report */
export function extractBytes({ bytes, sha256 }: FileBytes, catalogue: Catalogue): ReportFacts {
  const text = decodeReport(
    bytes,
    (encoding) => new TextDecoder(encoding, { fatal: true, ignoreBOM: true }),
  );
  return extractReport({ text, sha256 }, { ...catalogue, divisions: knownDivisions() });
}

/**
 * Reads and extracts one report file. Relative paths are relative to the working directory of the
 * person who runs the command.
 *
 * @throws {NotAReportError} where the file is empty, binary or no annual report
 * @throws a Node system error (`code` ENOENT, EISDIR, EACCES, …) where it cannot be read
 */
export const readReportFile = (path: string, catalogue: Catalogue): ReportFacts =>
  extractBytes(readBytes(path), catalogue);
