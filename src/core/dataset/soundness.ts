import type { Catalogue } from '../domain/catalogue.ts';
import type { Figure } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { ReportFacts } from '../domain/report.ts';

/**
 * Why the facts of a report, well-formed as they are, cannot go into a dataset of this catalogue: one
 * English sentence a reason, none when they can.
 *
 * They must be of a locality of the catalogue, under its name; name only indicators of the catalogue,
 * each with at most one headline figure, in the unit of the indicator; have no value exactly where
 * redacted; and their findings must point at figures that are there.
 */
export function factsProblems(catalogue: Catalogue, facts: ReportFacts): string[] {
  const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]));
  return [
    ...reportProblems(catalogue, facts),
    ...facts.figures.flatMap((figure, index) => figureProblems(index, figure, indicators)),
    ...repeatedHeadlines(facts),
    ...facts.findings
      .filter((finding) => finding.figures.some((index) => index >= facts.figures.length))
      .map((finding) => `finding ${finding.rule} names a figure that does not exist`),
  ];
}

function reportProblems(catalogue: Catalogue, { report }: ReportFacts): string[] {
  const problems: string[] = [];
  const { id, locality, year } = report;
  if (id !== `${locality.id}-${year}`)
    problems.push(`its id is ${id}, which should be ${locality.id}-${year}`);
  const known = catalogue.localities.find((candidate) => candidate.id === locality.id);
  if (known === undefined)
    problems.push(`its locality ${locality.name} (${locality.id}) is not in the catalogue`);
  else if (known.name.zh !== locality.name)
    problems.push(`it calls ${locality.id} ${locality.name}, the catalogue ${known.name.zh}`);
  return problems;
}

function figureProblems(
  index: number,
  figure: Figure,
  indicators: ReadonlyMap<string, Indicator>,
): string[] {
  const problems: string[] = [];
  const name = `figure ${index} (${figure.label})`;
  if ((figure.value === null) !== (figure.status === 'redacted'))
    problems.push(`${name} is ${figure.status} with the value ${figure.value}`);
  if (figure.indicator === null) {
    if (figure.primary) problems.push(`${name} is primary without an indicator`);
    return problems;
  }
  const indicator = indicators.get(figure.indicator);
  if (indicator === undefined)
    problems.push(`${name} has the indicator ${figure.indicator}, which is not in the catalogue`);
  else if (figure.primary && figure.unit !== indicator.unit)
    problems.push(`${name} counts ${figure.unit}, ${figure.indicator} counts ${indicator.unit}`);
  return problems;
}

function repeatedHeadlines(facts: ReportFacts): string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { primary, indicator } of facts.figures) {
    if (!primary || indicator === null) continue;
    if (seen.has(indicator)) repeated.add(indicator);
    seen.add(indicator);
  }
  return [...repeated].map((indicator) => `it has more than one headline figure of ${indicator}`);
}
