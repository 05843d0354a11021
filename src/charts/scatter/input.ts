import type { Scaled } from '../../core/dataset/scale.ts';
import type { Cell } from '../../core/domain/cell.ts';
import type { Indicator } from '../../core/domain/indicator.ts';
import type { Locality } from '../../core/domain/locality.ts';
import type { ChartContext, ScaleOfChart } from '../entry.ts';

/** What colour and shape tell. */
export type ScatterColour = 'locality' | 'level' | 'year';

/** One indicator of a scatter, in the measure that it is shown in. */
export interface ScatterSide {
  readonly indicator: Indicator;
  readonly scale?: ScaleOfChart | null;
}

/** One locality in one year with what it tells of the two indicators, and of that of the size. */
export interface ScatterEntry {
  readonly locality: Locality;
  readonly year: number;
  /** Position among the chosen localities, from 0; null where it is not chosen. */
  readonly markerIndex: number | null;
  readonly x: ScatterValue;
  readonly y: ScatterValue;
  readonly size?: ScatterValue;
}

export interface ScatterValue {
  /** Null where there is no report of that year. */
  readonly cell: Cell | null;
  readonly scaled?: Scaled;
}

/** A locality of which there is no report in the years that are shown. */
export interface SilentLocality {
  readonly locality: Locality;
  /** The year of its newest report, where that is too old to be taken. */
  readonly tooOld: number | null;
}

export interface ScatterInput extends ChartContext {
  readonly x: ScatterSide & { readonly log: boolean };
  readonly y: ScatterSide & { readonly log: boolean };
  readonly size: ScatterSide | null;
  readonly colour: ScatterColour;
  /** In the order in which the localities were chosen, those not chosen last. */
  readonly entries: readonly ScatterEntry[];
  /** Who was chosen and has no entry; none where absent. */
  readonly silent?: readonly SilentLocality[];
}
