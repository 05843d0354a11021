import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { indicatorSchema } from '../core/domain/indicator.ts';
import { localitySchema } from '../core/domain/locality.ts';
import type { ReportFacts } from '../core/domain/report.ts';
import { decodeReport } from '../core/extraction/decode.ts';
import { type Catalogue, extractReport } from '../core/extraction/extract.ts';

const catalogueFile = (name: string): URL =>
  new URL(`../../data/catalogue/${name}`, import.meta.url);

/**
 * The product's own catalogue of indicators and localities.
 *
 * @throws where a file of the catalogue is missing or broken
 */
export function readCatalogue(): Catalogue {
  const read = (name: string): unknown => JSON.parse(readFileSync(catalogueFile(name), 'utf8'));
  return {
    indicators: z.array(indicatorSchema).parse(read('indicators.json')),
    localities: z.array(localitySchema).parse(read('localities.json')),
  };
}

/**
 * Reads and extracts one report file. Relative paths are relative to the working directory.
 *
 * @throws {NotAReportError} where the file is empty, binary or no annual report
 * @throws a Node system error (`code` ENOENT, EISDIR, EACCES, …) where it cannot be read
 */
export function readReportFile(path: string, catalogue: Catalogue): ReportFacts {
  const bytes = readFileSync(path);
  const text = decodeReport(
    bytes,
    (encoding) => new TextDecoder(encoding, { fatal: true, ignoreBOM: true }),
  );
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return extractReport({ text, sha256 }, catalogue);
}
