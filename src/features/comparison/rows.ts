import { chooseObservations, chooseReports, type Years } from '../../core/dataset/choose.ts';
import { type ComparisonChoice, openingComparison } from '../../core/dataset/comparison-choice.ts';
import type { DatasetIndex } from '../../core/dataset/model.ts';
import type { Indicator } from '../../core/domain/indicator.ts';
import { heldAgainst } from './held.ts';
import { keepLast } from './keep-last.ts';
import type { Column, Entry, Row, ShardState } from './model.ts';
import { scaledObservation, scaleOfRow } from './scaling.ts';

/**
 * The chosen localities as columns, in the order of choice. Unknown ids are left out. The same choice
 * gives the same columns, so that what is drawn of them need not be drawn again.
 */
export function columnsOf(
  index: DatasetIndex,
  localities: readonly string[],
  years: Years,
): readonly Column[] {
  return keptColumns(localities, [index, years], () => newColumns(index, localities, years));
}

const keptColumns = keepLast<readonly Column[]>();

function newColumns(
  index: DatasetIndex,
  localities: readonly string[],
  years: Years,
): readonly Column[] {
  return localities.flatMap((id, position) => {
    const locality = index.localities.find((one) => one.id === id);
    if (locality === undefined) return [];
    const reports = chooseReports(index.reports, [id], years);
    const column = { locality, position, years: reports.map((report) => report.year) };
    return [keptColumn(locality, [index, position, years], () => column)];
  });
}

/** A locality that keeps its place keeps its column, whoever comes after it. */
const keptColumn = keepLast<Column>();

/**
 * The chosen indicators as rows: kept together by dimension, otherwise in the order of choice. A row of
 * which nothing has changed is the same row.
 */
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
        const make = () => rowOf(index, indicator, state, columns, years, stateOf, choice);
        if (state.kind !== 'ready') return make();
        const { scale, benchmark, across } = choice;
        const total = scale.kind === 'share' ? stateOf(scale.of) : null;
        const on = [index, indicator, state, columns, years, scale, benchmark, across, total];
        return keptRows(state.shard, on, make);
      }),
  );
}

const keptRows = keepLast<Row>();

/** By shard, and in it by column. */
const keptEntries = keepLast<ReturnType<typeof keepLast<Entry>>>();

function rowOf(
  index: DatasetIndex,
  indicator: Indicator,
  state: ShardState,
  columns: readonly Column[],
  years: Years,
  stateOf: (indicator: string) => ShardState,
  { scale: asked, benchmark, across }: Pick<ComparisonChoice, 'scale' | 'benchmark' | 'across'>,
): Row {
  const scale = scaleOfRow(index, indicator, asked);
  if (state.kind !== 'ready') return { indicator, scale, state, entries: [], across, held: null };
  const { shard } = state;
  const keptEntry = keptEntries(shard, [], () => keepLast<Entry>());
  const total = scale.kind === 'share' ? stateOf(scale.of) : null;
  const entries = columns.map((column) =>
    keptEntry(column, [index, indicator, years, asked, total], (): Entry => {
      const { locality } = column;
      const chosen = chooseObservations(shard, locality.id, years);
      const observations = chosen.observations.map((one) => ({
        ...one,
        scaled: scaledObservation(index, stateOf, scale, indicator, locality, one),
      }));
      return { column, observations, omitted: chosen.omitted };
    }),
  );
  const held = benchmark === null ? null : heldAgainst(benchmark, indicator, entries, across);
  return { indicator, scale, state, entries, across, held };
}
