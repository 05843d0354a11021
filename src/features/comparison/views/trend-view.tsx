import type { ChartContext } from '../../../charts/entry.ts';
import { trendModel } from '../../../charts/trend/build.ts';
import { indicatorInput } from '../chart-input.ts';
import { ChartList } from '../chart-list.tsx';
import type { Row } from '../model.ts';

/** Each chosen indicator over the years. */
export function TrendView(props: { rows: readonly Row[]; version: string }) {
  return <ChartList {...props} draw={trend} />;
}

const trend = (row: Row, context: ChartContext) => trendModel(indicatorInput(row, context));
