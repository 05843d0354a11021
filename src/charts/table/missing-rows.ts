import type { MissingRow, TableRow } from '../frame.ts';

/** Those without a value as the last rows of a table. */
export function missingRows(missing: readonly MissingRow[]): TableRow[] {
  return missing.map(({ label, reason }, index) => ({
    key: `missing-${index}`,
    cells: [{ text: label, sort: label }],
    missing: reason,
  }));
}
