import type { Language } from '../../core/domain/text.ts';
import type { TableCell, TableRow } from '../frame.ts';

/** By which column a table is sorted, and which way; null is the order of the chart. */
export type Sorting = { readonly column: number; readonly descending: boolean } | null;

const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/**
 * The rows in order: Chinese words by pinyin, numbers by size, equal ones in the order of the chart.
 * Cells that have nothing to sort by come last either way, and after them the rows without a value.
 */
export function sortRows(
  rows: readonly TableRow[],
  sorting: Sorting,
  language: Language,
): readonly TableRow[] {
  if (sorting === null) return rows;
  const { column, descending } = sorting;
  const collator = new Intl.Collator(locales[language], { numeric: true });
  const keyOf = (row: TableRow) => row.cells[column]?.sort ?? null;
  const told = rows.filter((row) => row.missing === null);
  const sorted = told
    .filter((row) => keyOf(row) !== null)
    .sort((a, b) => (descending ? -1 : 1) * compare(keyOf(a), keyOf(b), collator));
  return [
    ...sorted,
    ...told.filter((row) => keyOf(row) === null),
    ...rows.filter((row) => row.missing !== null),
  ];
}

/** What a press on the head of a column asks for: one way, the other way, then the chart's order. */
export function nextSorting(sorting: Sorting, column: number, first: TableCell['sort']): Sorting {
  // Of figures one looks for the largest, of names for the first.
  const startDescending = typeof first === 'number';
  if (sorting?.column !== column) return { column, descending: startDescending };
  return sorting.descending === startDescending ? { column, descending: !startDescending } : null;
}

function compare(a: TableCell['sort'], b: TableCell['sort'], collator: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}
