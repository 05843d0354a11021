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
  /** How many dimensions there are, and in which of them nothing is told though all could be read. */
  readonly dimensions: number;
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
    silent: dimensions
      .filter((one) => one.told.length === 0 && one.unread.length === 0)
      .map(({ dimension }) => dimension),
  };
}
