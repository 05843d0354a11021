import type { DimensionId } from '../../core/domain/dimension.ts';
import type { ProfileModel } from './model.ts';

/** How much of the catalogue a locality tells. */
export interface Coverage {
  /** Of how many indicators is known whether it tells them. */
  readonly total: number;
  readonly told: number;
  readonly redacted: number;
  /** How many could not be read, and are not in `total`. */
  readonly unread: number;
  /** How many dimensions there are, in which of them something is told, and in which nothing is. */
  readonly dimensions: number;
  readonly spoken: readonly DimensionId[];
  /** Without those of which some indicator could not be read. */
  readonly silent: readonly DimensionId[];
}

/** Counts what a profile tells, hides and leaves out. */
export function coverageOf({ dimensions }: Pick<ProfileModel, 'dimensions'>): Coverage {
  const sum = (count: (one: ProfileModel['dimensions'][number]) => number) =>
    dimensions.reduce((total, one) => total + count(one), 0);
  const unread = sum((one) => one.unread.length);
  return {
    total: sum((one) => one.total) - unread,
    told: sum(({ told }) => told.length),
    redacted: sum(({ untold }) => untold.filter(({ reason }) => reason === 'redacted').length),
    unread,
    dimensions: dimensions.length,
    spoken: dimensions.filter(({ told }) => told.length > 0).map(({ dimension }) => dimension),
    silent: dimensions
      .filter((one) => one.told.length === 0 && one.unread.length === 0)
      .map(({ dimension }) => dimension),
  };
}
