import type { Cell } from './cell.ts';

/**
 * The counts behind a rate, which an interval can be built on; null where there are none, or where they
 * contradict the rate that is printed or cannot be true, as the audit found.
 *
 * @returns whole numbers, 0 ≤ `successes` ≤ `total`, `total` at least 1
 */
export function soundCounts({
  parts,
  findings,
}: Pick<Cell, 'parts' | 'findings'>): { successes: number; total: number } | null {
  const contradicted = findings.some(
    ({ severity, rule }) => severity === 'error' || rule === 'rate-mismatch',
  );
  if (parts === null || contradicted) return null;
  const successes = parts.numerator.value;
  const total = parts.denominator.value;
  const whole = Number.isInteger(successes) && Number.isInteger(total);
  return whole && total >= 1 && successes >= 0 && successes <= total ? { successes, total } : null;
}
