import type { ComponentType } from 'react';
import { barSeries } from './bars/series.ts';
import { intervalSeries } from './intervals/series.ts';
import { type ChartKind, type ChartModel, type ChartModels, isOfKind } from './model.ts';

/** Where a mark is, in px of the drawing: its middle, and how far it reaches from there. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

/** Draws a model at a width in px. */
export type Picture<Model> = ComponentType<{ readonly model: Model; readonly width: number }>;

/** How one kind of chart is drawn. */
export interface Drawing<Model = ChartModel> {
  /** One SVG element: what is saved, and what stands on the page unless there is a `Screen`. */
  readonly Picture: Picture<Model>;
  /** What stands on the page where that is more than a picture and is read by itself. */
  readonly Screen?: Picture<Model>;
  /** The height of the picture in px. */
  readonly height: (model: Model, width: number) => number;
  /** The places of the marks by the keys of the model's readings. */
  readonly spots: (model: Model, width: number) => ReadonlyMap<string, Spot>;
  /** The SVG element within `host` once all of it is drawn; null before. */
  readonly finished: (host: Element, model: Model) => SVGSVGElement | null;
}

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
};

/** A drawing of one kind as a drawing of any model, of which it is given only its own kind. */
function ofKind<Kind extends ChartKind>(kind: Kind, drawing: Drawing<ChartModels[Kind]>): Drawing {
  const own = (model: ChartModel): ChartModels[Kind] => {
    if (isOfKind(model, kind)) return model;
    throw new Error(`a drawing of ${kind} was given a model of ${model.kind}`);
  };
  const typed = (Typed: Picture<ChartModels[Kind]>): Picture<ChartModel> =>
    function OwnKind({ model, width }) {
      return <Typed model={own(model)} width={width} />;
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
  }
}
