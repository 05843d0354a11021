import type { Indicator } from '../../core/domain/indicator.ts';

/**
 * What to mind of an indicator, whoever reports it. `role`: a town is the respondent where others are
 * the authority · `size`: it grows with the locality · `computed`, `tiny`: of a rate that is made of
 * two counts · `unverified`: of a rate that is only ever printed.
 */
export type Caveat = 'role' | 'size' | 'computed' | 'tiny' | 'unverified';

/** What to mind of an indicator, the weightiest first. */
export function caveatsOf({ id, kind, formula }: Indicator): readonly Caveat[] {
  const role: readonly Caveat[] = id.startsWith('review.') ? ['role'] : [];
  if (kind !== 'rate') return [...role, 'size'];
  return formula === null ? [...role, 'unverified'] : [...role, 'computed', 'tiny'];
}
