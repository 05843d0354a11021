import fc from 'fast-check';
import { expect, it } from 'vitest';
import { approximationOfQuotient } from '../../../src/core/dataset/approximation.ts';
import { approximations } from '../../../src/core/domain/figure.ts';

const exactness = fc.constantFrom(null, ...approximations);

/** A true count that a print with this approximation allows. */
function truth(printed: number, approx: (typeof approximations)[number] | null, shift: number) {
  if (approx === null) return printed;
  if (approx === 'over') return printed + shift;
  if (approx === 'under') return printed - shift;
  return null;
}

it('says over only of quotients that cannot be less than printed, under only of those that cannot be more', () => {
  const shift = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(exactness, exactness, shift, shift, (over, under, a, b) => {
      const numerator = truth(500, over, a);
      const denominator = truth(1000, under, b);
      const approx = approximationOfQuotient(over, under);
      if (numerator === null || denominator === null) return approx === 'about';
      const quotient = numerator / denominator;
      if (approx === null) return quotient === 0.5;
      if (approx === 'over') return quotient >= 0.5;
      return approx === 'about' || quotient <= 0.5;
    }),
  );
});

it('is no vaguer than it must be', () => {
  expect(approximationOfQuotient('under', 'over')).toBe('under');
  expect(approximationOfQuotient('over', 'under')).toBe('over');
  expect(approximationOfQuotient(null, 'under')).toBe('over');
  expect(approximationOfQuotient('about', null)).toBe('about');
});
