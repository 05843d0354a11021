import { chooseObservations, chooseReports, type Years } from '../../core/dataset/choose.ts';
import type { DatasetIndex } from '../../core/dataset/model.ts';
import type { Column, Row, ShardState } from './model.ts';

/** The chosen localities as columns, in the order of choice. Unknown ids are left out. */
export function columnsOf(
  index: DatasetIndex,
  localities: readonly string[],
  years: Years,
): readonly Column[] {
  return localities.flatMap((id, position) => {
    const locality = index.localities.find((one) => one.id === id);
    if (locality === undefined) return [];
    const reports = chooseReports(index.reports, [id], years);
    return [{ locality, position, years: reports.map((report) => report.year) }];
  });
}

/** The chosen indicators as rows: kept together by dimension, otherwise in the order of choice. */
export function rowsOf(
  index: DatasetIndex,
  indicators: readonly string[],
  columns: readonly Column[],
  years: Years,
  stateOf: (indicator: string) => ShardState,
): readonly Row[] {
  const chosen = indicators.flatMap(
    (id) => index.indicators.find((indicator) => indicator.id === id) ?? [],
  );
  const dimensions = [...new Set(chosen.map((indicator) => indicator.dimension))];
  return dimensions.flatMap((dimension) =>
    chosen
      .filter((indicator) => indicator.dimension === dimension)
      .map((indicator) => {
        const state = stateOf(indicator.id);
        const entries =
          state.kind === 'ready'
            ? columns.map((column) => ({
                column,
                observations: chooseObservations(state.shard, column.locality.id, years)
                  .observations,
              }))
            : [];
        return { indicator, state, entries };
      }),
  );
}
