import type { BenchmarkLine, LegendItem } from './frame.ts';

/** The localities by their markers, each once and in the order of choice; who has none is left out. */
export function markerItems(
  of: readonly { readonly label: string; readonly markerIndex: number | null }[],
): LegendItem[] {
  const labels = new Map<number, string>();
  for (const { label, markerIndex } of of) if (markerIndex !== null) labels.set(markerIndex, label);
  return [...labels]
    .sort(([a], [b]) => a - b)
    .map(([index, label]) => ({ label, sign: { kind: 'marker', index } }));
}

/** What values are held against, where there is anything. */
export function benchmarkItems(benchmark: Pick<BenchmarkLine, 'label'> | null): LegendItem[] {
  return benchmark === null ? [] : [{ label: benchmark.label, sign: { kind: 'benchmark' } }];
}
