import { findingsFileSchema, tableFileName } from './files.ts';
import type { Audit, DatasetIndex } from './model.ts';
import { misshapen, parseFile } from './read-file.ts';

const name = tableFileName('findings');

/**
 * Reads `data/dataset/findings.json`: what the audit found in each report of the index.
 *
 * @throws {DatasetError} see `DatasetErrorKind`; also when it is of another edition than the index
 */
export function parseFindings(
  text: string,
  index: Pick<DatasetIndex, 'reports' | 'indicators'>,
): Audit {
  const { rules, reports } = parseFile(text, name, findingsFileSchema);
  const expected = index.reports.map(({ id }) => id);
  if (
    reports.length !== expected.length ||
    reports.some(({ report }, at) => report !== expected[at])
  )
    throw misshapen(name, 'its reports are not those of the index');
  const known = new Set(index.indicators.map(({ id }) => id));
  for (const { report, findings } of reports)
    for (const { rule, figures } of findings) {
      if (!rules.includes(rule)) throw misshapen(name, `${report}: ${rule} was not run`);
      for (const { indicator } of figures)
        if (indicator !== null && !known.has(indicator))
          throw misshapen(name, `${report}: no indicator ${indicator}`);
    }
  return { rules, reports };
}
