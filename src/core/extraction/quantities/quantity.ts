import type { Approximation, PrintedStatus } from '../../domain/figure.ts';
import type { Span } from '../normalise.ts';

/** A number of things, as the clean text prints it, with approximation, scale and unit. */
export interface Quantity extends Span {
  readonly status: PrintedStatus;
  /** In `unit`; null exactly when redacted. */
  readonly value: number | null;
  /** As printed, `''` where there is none; money is always 万元. */
  readonly unit: string;
  readonly approx: Approximation | null;
}
