import type { DrawnEntry, ObservedEntry } from '../entry.ts';
import type { ScatterPoint } from './model.ts';

/** A point with the figures that it is made of. */
export interface ScatterFigure extends ScatterPoint {
  /** The indicators whose value has no place on their logarithmic scale; none where it is drawn. */
  readonly offScale: readonly string[];
  readonly figures: {
    readonly x: DrawnEntry<ObservedEntry>;
    readonly y: DrawnEntry<ObservedEntry>;
    readonly size: DrawnEntry<ObservedEntry> | null;
  };
}
