import type { ChartContext } from '../../../charts/entry.ts';
import { multiplesModel } from '../../../charts/multiples/build.ts';
import type { MultiplesModel } from '../../../charts/multiples/model.ts';
import { indicatorInputs } from '../chart-input.ts';
import type { CellKey } from '../../../core/dataset/model.ts';
import type { Row } from '../model.ts';
import { SingleChart } from '../single-chart.tsx';

/** A small chart for each indicator: bars, or lines where localities show with several years. */
export function MultiplesView(props: {
  rows: readonly Row[];
  version: string;
  onOpen: (focus: CellKey) => void;
}) {
  return <SingleChart {...props} draw={drawMultiples} />;
}

function drawMultiples(rows: readonly Row[], context: ChartContext): MultiplesModel {
  const { inputs, notes } = indicatorInputs(rows, context);
  const several = rows.some(({ entries }) =>
    entries.some(({ observations }) => observations.length > 1),
  );
  return multiplesModel({
    ...context,
    notes,
    by: 'indicator',
    form: several ? 'trend' : 'bars',
    indicators: inputs,
  });
}
