import { barSeries } from './bars/series.ts';
import { intervalSeries } from './intervals/series.ts';
import type { Drawing, Screen } from './picture.ts';
import { type ChartKind, type ChartModel, type ChartModels, isOfKind } from './model.ts';

/** Brings the drawing of one kind of chart: at once where it is there already. */
export type DrawingLoader = (kind: ChartKind) => Drawing | Promise<Drawing>;

const loaded = new Map<ChartKind, Drawing>();

/** The drawings and the library that some of them need, fetched when first one of a kind is due. */
export const loadDrawing: DrawingLoader = (kind) => loaded.get(kind) ?? fetchDrawing(kind);

/** @throws {Error} (rejects) where the code of the drawing cannot be fetched */
async function fetchDrawing(kind: ChartKind): Promise<Drawing> {
  const drawing = await importers[kind]();
  loaded.set(kind, drawing);
  return drawing;
}

const importers: Readonly<Record<ChartKind, () => Promise<Drawing>>> = {
  bars: async () => ofKind('bars', (await import('./bars/bars-chart.tsx')).barsDrawing),
  intervals: async () =>
    ofKind('intervals', (await import('./intervals/intervals-chart.tsx')).intervalsDrawing),
  strip: async () => ofKind('strip', (await import('./strip/strip-chart.tsx')).stripDrawing),
  heat: async () => ofKind('heat', (await import('./heat/heat-drawing.tsx')).heatDrawing),
  multiples: async () =>
    ofKind('multiples', (await import('./multiples/multiples-chart.tsx')).multiplesDrawing),
  scatter: async () =>
    ofKind('scatter', (await import('./scatter/scatter-chart.tsx')).scatterDrawing),
  trend: async () => ofKind('trend', (await import('./trend/trend-chart.tsx')).trendDrawing),
};

/** A drawing of one kind as a drawing of any model, of which it is given only its own kind. */
function ofKind<Kind extends ChartKind>(kind: Kind, drawing: Drawing<ChartModels[Kind]>): Drawing {
  const own = (model: ChartModel): ChartModels[Kind] => {
    if (isOfKind(model, kind)) return model;
    throw new Error(`a drawing of ${kind} was given a model of ${model.kind}`);
  };
  // What draws a picture alone has no use for `onOpen`, and does not look at it.
  const typed = (Typed: Screen<ChartModels[Kind]>): Screen<ChartModel> =>
    function OwnKind({ model, width, onOpen }) {
      return <Typed model={own(model)} width={width} onOpen={onOpen} />;
    };
  return {
    Picture: typed(drawing.Picture),
    ...(drawing.Screen === undefined ? {} : { Screen: typed(drawing.Screen) }),
    height: (model, width) => drawing.height(own(model), width),
    spots: (model, width) => drawing.spots(own(model), width),
    finished: (host, model) => drawing.finished(host, own(model)),
  };
}

/** About the height in px of a chart, known before its drawing is, so that nothing jumps when it comes. */
export function expectedHeight(model: ChartModel, width: number): number {
  switch (model.kind) {
    case 'bars':
      return barSeries(model, width).layout.height;
    case 'intervals':
      return intervalSeries(model, width).layout.height;
    case 'strip':
      return 210;
    case 'scatter':
      return 430;
    case 'heat':
      return 110 + 58 * model.rows.length;
    case 'multiples':
      return 160 * model.groups.length;
    case 'trend':
      return 300 + 17 * model.lines.filter((line) => line.gaps.length > 0).length;
  }
}
