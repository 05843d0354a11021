import type { Badge } from '../../ui/badges/cell-badges.ts';
import type { ChartFrame } from '../frame.ts';

/** Two indicators against each other, a point for each locality and year. */
export interface ScatterModel extends ChartFrame {
  readonly kind: 'scatter';
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  /** The indicator that the area of a point tells; null where all are equal. */
  readonly size: { readonly name: string; readonly greatest: number } | null;
  readonly points: readonly ScatterPoint[];
}

export interface ScatterAxis {
  /** Name of the indicator with its unit. */
  readonly title: string;
  readonly rates: boolean;
  readonly log: boolean;
}

export interface ScatterPoint {
  /** `<locality id>-<year>`. */
  readonly key: string;
  readonly label: string;
  readonly year: number;
  /** Whether the locality is chosen: others are grey and have no name on the chart. */
  readonly chosen: boolean;
  /** Colour and shape, from 0, of the locality, level or year; null is a small grey dot. */
  readonly markerIndex: number | null;
  readonly x: number;
  readonly y: number;
  /** In the unit of its indicator; null where there is none, or no indicator for it. */
  readonly size: number | null;
  /** Why there is no size where the others have one: no area tells it, so none is drawn. */
  readonly sizeMissing: string | null;
  /** One of its figures is of a part of the year. */
  readonly partial: boolean;
  readonly badges: readonly Badge[];
}
