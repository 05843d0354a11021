import type { Drawing } from '../picture.ts';
import { finishedPlot } from '../plot/plot.tsx';
import { HeatPicture } from './heat-picture.tsx';
import { HeatTable } from './heat-table.tsx';
import type { HeatModel } from './model.ts';
import { heatSeries, heatSpots } from './series.ts';

export const heatDrawing: Drawing<HeatModel> = {
  Picture: HeatPicture,
  Screen: HeatTable,
  height: (model, width) => heatSeries(model, width).height,
  spots: heatSpots,
  finished: finishedPlot,
};
