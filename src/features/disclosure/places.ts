/** A cell of the matrix by row and column, each from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a key leads from a cell, staying within the matrix: arrows to the neighbour, Home and End to
 * the ends of the row, with Ctrl to the corners. Null for any other key.
 */
export function placeAfter(
  pressed: { readonly key: string; readonly ctrlKey: boolean },
  from: Place,
  size: { readonly rows: number; readonly columns: number },
): Place | null {
  const { row, column } = from;
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  switch (pressed.key) {
    case 'ArrowUp':
      return { row: Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(lastRow, row + 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(lastColumn, column + 1) };
    case 'Home':
      return { row: pressed.ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: pressed.ctrlKey ? lastRow : row, column: lastColumn };
    default:
      return null;
  }
}

/** The cell that an event comes from; null where it comes from elsewhere in the table. */
export function placeOf(target: EventTarget | null): Place | null {
  if (!(target instanceof HTMLElement)) return null;
  const { row, column } = target.dataset;
  return row === undefined || column === undefined
    ? null
    : { row: Number(row), column: Number(column) };
}
