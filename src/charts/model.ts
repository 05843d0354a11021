import type { HeatModel } from './heat/model.ts';
import type { MultiplesModel } from './multiples/model.ts';
import type { RowsModel } from './rows/model.ts';
import type { ScatterModel } from './scatter/model.ts';
import type { StripModel } from './strip/model.ts';
import type { TrendModel } from './trend/model.ts';

/** The models by the kind of chart that draws them. */
export interface ChartModels {
  readonly bars: RowsModel;
  readonly intervals: RowsModel;
  readonly strip: StripModel;
  readonly scatter: ScatterModel;
  readonly heat: HeatModel;
  readonly multiples: MultiplesModel;
  readonly trend: TrendModel;
}

export type ChartKind = keyof ChartModels;

/** All that one chart says: the frame that every kind shares, and what only its kind has. */
export type ChartModel = ChartModels[ChartKind];

/** Whether a model is of one kind, to draw it as such. */
export function isOfKind<Kind extends ChartKind>(
  model: ChartModel,
  kind: Kind,
): model is ChartModels[Kind] {
  return model.kind === kind;
}
