import type { ComponentType } from 'react';
import type { CellKey } from '../core/dataset/model.ts';
import type { ChartModel } from './model.ts';

/** Where a mark is, in px of the drawing: its middle, and how far it reaches from there. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

/** Draws a model at a width in px. */
export type Picture<Model> = ComponentType<{ readonly model: Model; readonly width: number }>;

/** What stands on the page in the stead of a picture; where there is a way to it, it opens the evidence of a figure. */
export type Screen<Model> = ComponentType<{
  readonly model: Model;
  readonly width: number;
  readonly onOpen?: ((figure: CellKey) => void) | undefined;
}>;

/** How one kind of chart is drawn. */
export interface Drawing<Model = ChartModel> {
  /** One SVG element: what is saved, and what stands on the page unless there is a `Screen`. */
  readonly Picture: Picture<Model>;
  /** What stands on the page where that is more than a picture and is read by itself. */
  readonly Screen?: Screen<Model>;
  /** The height of the picture in px. */
  readonly height: (model: Model, width: number) => number;
  /** The places of the marks by the keys of the model's readings. */
  readonly spots: (model: Model, width: number) => ReadonlyMap<string, Spot>;
  /** The SVG element within `host` once all of it is drawn; null before. */
  readonly finished: (host: Element, model: Model) => SVGSVGElement | null;
}
