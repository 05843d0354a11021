import type { ChartContext } from '../../../charts/entry.ts';
import { trendModel } from '../../../charts/trend/build.ts';
import { indicatorInput } from '../chart-input.ts';
import { ChartList } from '../chart-list.tsx';
import type { CellKey } from '../../../core/dataset/model.ts';
import type { Row } from '../model.ts';

/** Each chosen indicator over the years. */
export function TrendView(props: {
  rows: readonly Row[];
  version: string;
  onOpen: (focus: CellKey) => void;
}) {
  return <ChartList {...props} draw={trend} />;
}

const trend = (row: Row, context: ChartContext) => trendModel(indicatorInput(row, context));
