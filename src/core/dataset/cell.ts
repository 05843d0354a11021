import type { Cell, Part } from '../domain/cell.ts';
import type { Figure, Qualifiers } from '../domain/figure.ts';
import type { Finding } from '../domain/finding.ts';
import type { Formula, Indicator } from '../domain/indicator.ts';
import type { ReportFacts } from '../domain/report.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';
import { approximationOfQuotient } from './approximation.ts';

/** A primary figure and its index in the report's figures, by which findings refer to it. */
interface Headline {
  readonly figure: Figure;
  readonly index: number;
}

interface Count extends Headline {
  readonly indicator: string;
  readonly value: number;
}

/** The two counts of a rate, both printed with a value and under like qualifiers. */
interface Counts {
  readonly numerator: Count;
  readonly denominator: Count;
}

const unqualified: Qualifiers = { approx: null, through: null, role: null, scope: null };

/**
 * What one report tells of one indicator.
 *
 * The headline figure is taken as printed. A rate that is not printed is `computed` from its two
 * counts where the report prints both as headline figures under like qualifiers (same period, role and
 * scope), rounded to two decimals (see `roundedShare`); it inherits their approximation. Counts are never computed. Where
 * the numerator exceeds the denominator, or that is 0, there is no rate to compute, no interval, and
 * nothing that `parts` could say of a rate; what was found of the two counts is still told.
 * `absent` is what remains: the value is null, never 0.
 */
export function cellOf(indicator: Indicator, facts: ReportFacts): Cell {
  const headline = headlineOf(indicator.id, facts);
  const counts = countsOf(indicator.formula, headline, facts);
  const share = counts !== null && isShare(counts) ? counts : null;
  const shared = {
    report: facts.report.id,
    parts: share && { numerator: partOf(share.numerator), denominator: partOf(share.denominator) },
    interval: share && intervalOf(share),
    others: othersOf(indicator.id, facts),
  };
  if (headline !== null) {
    const { status, value, qualifiers, evidence } = headline.figure;
    const findings = findingsNaming([headline], facts);
    return { ...shared, status, value, qualifiers, evidence, findings };
  }
  const findings = counts ? findingsNaming([counts.numerator, counts.denominator], facts) : [];
  if (share === null) {
    const absent = { status: 'absent', value: null, qualifiers: unqualified } as const;
    return { ...shared, ...absent, evidence: null, findings };
  }
  const { value, qualifiers } = quotientOf(share);
  return { ...shared, status: 'computed', value, qualifiers, evidence: null, findings };
}

function quotientOf({ numerator, denominator }: Counts): { value: number; qualifiers: Qualifiers } {
  const { qualifiers } = numerator.figure;
  const approx = approximationOfQuotient(qualifiers.approx, denominator.figure.qualifiers.approx);
  return {
    value: roundedShare(numerator.value, denominator.value),
    qualifiers: { ...qualifiers, approx },
  };
}

/** In per cent, to two decimals, or four where two would claim all or nothing of what is neither. */
function roundedShare(numerator: number, denominator: number): number {
  const rounded = Math.round((numerator * 10_000) / denominator) / 100;
  const isExact = numerator === 0 || numerator === denominator;
  if (isExact || (rounded !== 0 && rounded !== 100)) return rounded;
  return Math.round((numerator * 1_000_000) / denominator) / 10_000;
}

function headlineOf(indicator: string, facts: ReportFacts): Headline | null {
  const index = facts.figures.findIndex((one) => one.primary && one.indicator === indicator);
  const figure = facts.figures[index];
  return figure === undefined ? null : { figure, index };
}

/**
 * The counts under a rate. Where the rate itself is printed, they must be of the same period, role and
 * scope as the rate too, or its interval would be that of another quantity.
 */
function countsOf(
  formula: Formula | null,
  rate: Headline | null,
  facts: ReportFacts,
): Counts | null {
  if (formula === null) return null;
  const numerator = countOf(formula.numerator, facts);
  const denominator = countOf(formula.denominator, facts);
  if (numerator === null || denominator === null || !isLike(numerator, denominator)) return null;
  return rate === null || isLike(numerator, rate) ? { numerator, denominator } : null;
}

function countOf(indicator: string, facts: ReportFacts): Count | null {
  const headline = headlineOf(indicator, facts);
  if (headline === null || headline.figure.value === null) return null;
  return { ...headline, indicator, value: headline.figure.value };
}

function isLike(one: Headline, other: Headline): boolean {
  const a = one.figure.qualifiers;
  const b = other.figure.qualifiers;
  return a.through === b.through && a.role === b.role && a.scope === b.scope;
}

function isShare({ numerator, denominator }: Counts): boolean {
  return (
    Number.isInteger(numerator.value) &&
    Number.isInteger(denominator.value) &&
    denominator.value > 0 &&
    numerator.value >= 0 &&
    numerator.value <= denominator.value
  );
}

function intervalOf({ numerator, denominator }: Counts): [number, number] {
  const [low, high] = wilsonInterval(numerator.value, denominator.value);
  return [Math.round(low * 100) / 100, Math.round(high * 100) / 100];
}

function partOf({ indicator, value, figure }: Count): Part {
  return { indicator, value, evidence: figure.evidence };
}

function othersOf(indicator: string, facts: ReportFacts): Cell['others'] {
  return facts.figures
    .filter((figure) => figure.indicator === indicator && !figure.primary)
    .map(({ value, unit, status, label, demotion, qualifiers, evidence }) => {
      return { value, unit, status, label, demotion, qualifiers, evidence };
    });
}

function findingsNaming(headlines: readonly Headline[], facts: ReportFacts): Finding[] {
  return facts.findings.filter((finding) =>
    headlines.some(({ index }) => finding.figures.includes(index)),
  );
}
