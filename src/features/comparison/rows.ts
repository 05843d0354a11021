import { chooseObservations, chooseReports, type Years } from '../../core/dataset/choose.ts';
import { type ComparisonChoice, openingComparison } from '../../core/dataset/comparison-choice.ts';
import type { DatasetIndex } from '../../core/dataset/model.ts';
import { heldAgainst } from './held.ts';
import type { Column, Entry, Row, ShardState } from './model.ts';
import { scaledObservation, scaleOfRow } from './scaling.ts';

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
  choice: Pick<ComparisonChoice, 'scale' | 'benchmark' | 'across'> = openingComparison,
): readonly Row[] {
  const named = indicators.flatMap(
    (id) => index.indicators.find((indicator) => indicator.id === id) ?? [],
  );
  const dimensions = [...new Set(named.map((indicator) => indicator.dimension))];
  return dimensions.flatMap((dimension) =>
    named
      .filter((indicator) => indicator.dimension === dimension)
      .map((indicator) => {
        const state = stateOf(indicator.id);
        const rowScale = scaleOfRow(index, indicator, choice.scale);
        const entries =
          state.kind === 'ready'
            ? columns.map((column): Entry => {
                const { locality } = column;
                const chosen = chooseObservations(state.shard, locality.id, years);
                const observations = chosen.observations.map((one) => ({
                  ...one,
                  scaled: scaledObservation(index, stateOf, rowScale, indicator, locality, one),
                }));
                return { column, observations, omitted: chosen.omitted };
              })
            : [];
        const { across } = choice;
        const held =
          choice.benchmark === null || state.kind !== 'ready'
            ? null
            : heldAgainst(choice.benchmark, indicator, entries, across);
        return { indicator, scale: rowScale, state, entries, across, held };
      }),
  );
}
