import { type Benchmark, compareWithBenchmark } from '../../core/dataset/benchmark.ts';
import type { Indicator } from '../../core/domain/indicator.ts';
import type { Entry, Held } from './model.ts';

/** All that is shown of an indicator, held against a benchmark. */
export function heldAgainst(
  benchmark: Benchmark,
  indicator: Indicator,
  entries: readonly Entry[],
  across: boolean,
): Held {
  const shown = entries.flatMap(({ column: { locality }, observations }) =>
    observations.map(({ year, cell, scaled }) => ({
      indicator: indicator.id,
      locality,
      year,
      cell,
      scaled,
    })),
  );
  const { reference, results } = compareWithBenchmark(indicator, shown, benchmark, across);
  return {
    benchmark,
    reference,
    verdicts: new Map(
      results.map(({ entry, ...verdict }) => [`${entry.locality.id}-${entry.year}`, verdict]),
    ),
  };
}
