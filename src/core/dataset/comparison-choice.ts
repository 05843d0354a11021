import type { Benchmark } from './benchmark.ts';
import type { Scale } from './scale.ts';

/** How the comparison shows what is chosen. */
export const comparisonViews = [
  'profile',
  'panels',
  'ranking',
  'strip',
  'trend',
  'multiples',
  'heat',
  'scatter',
] as const;

export type ComparisonView = (typeof comparisonViews)[number];

/** What the colour of a point in the scatter stands for. */
export const scatterColours = ['locality', 'level', 'year'] as const;

export type ScatterColour = (typeof scatterColours)[number];

/** What the scatter shows; null takes the first chosen indicators, and for the size none. */
export interface ScatterChoice {
  readonly x: string | null;
  readonly y: string | null;
  readonly size: string | null;
  readonly colour: ScatterColour;
  readonly logX: boolean;
  readonly logY: boolean;
}

/** How chosen localities and indicators are compared. */
export interface ComparisonChoice {
  /** Null follows what is chosen, see `viewOf`. */
  readonly view: ComparisonView | null;
  readonly scale: Scale;
  /** What each value is held against; null for nothing. */
  readonly benchmark: Benchmark | null;
  /** Whether localities of other levels and roles are ranked together, because the person said so. */
  readonly across: boolean;
  readonly scatter: ScatterChoice;
}

/** How things are compared unless something else is asked for. */
export const openingComparison: ComparisonChoice = {
  view: null,
  scale: { kind: 'printed' },
  benchmark: null,
  across: false,
  scatter: { x: null, y: null, size: null, colour: 'locality', logX: false, logY: false },
};
