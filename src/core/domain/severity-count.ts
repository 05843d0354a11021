import { type Severity, severities } from './finding.ts';

/** From the worst. */
export const worstFirst: readonly Severity[] = severities.toReversed();

/** How many findings of a severity there are. */
export interface SeverityCount {
  readonly severity: Severity;
  readonly count: number;
}

/**
 * How many of the findings are of each severity, worst first; of none there is a count, too.
 *
 * @example
 * countBySeverity([{ severity: 'note' }, { severity: 'error' }, { severity: 'note' }]) // => [{ severity: 'error', count: 1 }, { severity: 'warning', count: 0 }, { severity: 'note', count: 2 }]
 */
export function countBySeverity(
  findings: readonly { readonly severity: Severity }[],
): readonly SeverityCount[] {
  return worstFirst.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
}

/**
 * The severities that occur in the findings, worst first, and how often.
 *
 * @example
 * severitiesIn([{ severity: 'note' }, { severity: 'error' }, { severity: 'note' }]) // => [{ severity: 'error', count: 1 }, { severity: 'note', count: 2 }]
 * severitiesIn([]) // => []
 */
export function severitiesIn(
  findings: readonly { readonly severity: Severity }[],
): readonly SeverityCount[] {
  return countBySeverity(findings).filter(({ count }) => count > 0);
}
