import { disclosureFileSchema, tableFileName } from './files.ts';
import type { DatasetIndex, DisclosedCell, ReportDisclosure } from './model.ts';
import { misshapen, parseFile } from './read-file.ts';

const name = tableFileName('disclosure');

/**
 * Reads `data/dataset/disclosure.json`: what each report of the index tells of each indicator.
 *
 * @throws {DatasetError} see `DatasetErrorKind`; also when it is of another edition than the index
 */
export function parseDisclosure(
  text: string,
  index: Pick<DatasetIndex, 'reports' | 'indicators'>,
): readonly ReportDisclosure[] {
  const { dimension, size, value, status } = parseFile(text, name, disclosureFileSchema);
  const reports = dimension.report.category.index;
  const indicators = dimension.indicator.category.index;
  if (!isSame(reports, index.reports))
    throw misshapen(name, 'its reports are not those of the index');
  if (!isSame(indicators, index.indicators))
    throw misshapen(name, 'its indicators are not those of the index');
  if (size[0] !== reports.length || size[1] !== indicators.length)
    throw misshapen(name, 'its size is not that of its dimensions');
  const cells = reports.length * indicators.length;
  if (value.length !== cells || status.length !== cells)
    throw misshapen(name, 'it has not one value and status for each report and indicator');
  return reports.map((report, row) => ({
    report,
    cells: Object.fromEntries(
      indicators.map((indicator, column) => {
        const position = row * indicators.length + column;
        return [indicator, cellAt(position, value, status)];
      }),
    ),
  }));
}

function cellAt(
  position: number,
  values: readonly (number | null)[],
  statuses: readonly DisclosedCell['status'][],
): DisclosedCell {
  const value = values[position];
  const status = statuses[position];
  if (value === undefined || status === undefined) throw misshapen(name, `no cell ${position}`);
  const valueless = status === 'redacted' || status === 'absent';
  if ((value === null) !== valueless)
    throw misshapen(name, `cell ${position} is ${status} with the value ${value}`);
  return { status, value };
}

function isSame(ids: readonly string[], entries: readonly { readonly id: string }[]): boolean {
  return ids.length === entries.length && ids.every((id, at) => id === entries[at]?.id);
}
