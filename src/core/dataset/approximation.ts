import type { Approximation } from '../domain/figure.ts';

const opposite = { about: 'about', over: 'under', under: 'over' } as const;

/**
 * How exact a quotient of two printed counts is. A numerator that is `over` its print pushes the
 * quotient over, a denominator that is `over` pushes it under. Where both push the same way the
 * quotient keeps that direction; where they push apart it is only `about`.
 *
 * @example
 * approximationOfQuotient(null, null) // => null
 * approximationOfQuotient('over', null) // => 'over'
 * approximationOfQuotient(null, 'over') // => 'under'
 * approximationOfQuotient('over', 'over') // => 'about'
 */
export function approximationOfQuotient(
  numerator: Approximation | null,
  denominator: Approximation | null,
): Approximation | null {
  const fromDenominator = denominator === null ? null : opposite[denominator];
  if (numerator === null || numerator === fromDenominator) return fromDenominator;
  return fromDenominator === null ? numerator : 'about';
}
