import { isTold } from '../../../core/dataset/choose.ts';
import type { Asked } from '../../../core/dataset/overview.ts';
import type { ScaledEntry } from '../../../core/dataset/rank.ts';
import type { Entry, Row } from '../model.ts';

/** All that is shown of one locality, newest first. */
export function shownOf(row: Row, { column, observations }: Entry): readonly ScaledEntry[] {
  const { locality } = column;
  return observations.map(({ year, cell, scaled }) => ({
    indicator: row.indicator.id,
    locality,
    year,
    cell,
    scaled,
  }));
}

/** The newest of each locality that has a value in the scale of the row; else what says why not. */
export function newestOf(row: Row): readonly Asked<ScaledEntry>[] {
  return row.entries.map((entry) => {
    const shown = shownOf(row, entry);
    const newest =
      shown.find(({ scaled }) => scaled.kind === 'value') ??
      shown.find(({ cell }) => isTold(cell)) ??
      shown[0] ??
      null;
    return { locality: entry.column.locality, entry: newest, omitted: entry.omitted };
  });
}

/** Whether a locality has any value in the scale of its row. */
export function hasValue({ observations }: Entry): boolean {
  return observations.some(({ scaled }) => scaled.kind === 'value');
}
