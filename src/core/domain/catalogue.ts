import * as z from 'zod/mini';
import { type Indicator, indicatorSchema } from './indicator.ts';
import { type Locality, localitySchema } from './locality.ts';

/** Everything in `data/catalogue`: what is compared, and between whom. */
export const catalogueSchema = z.object({
  indicators: z.array(indicatorSchema),
  localities: z.array(localitySchema),
});

export type Catalogue = z.infer<typeof catalogueSchema>;

/**
 * What is wrong with a catalogue beyond the shape of its entries, one English sentence a problem,
 * naming the entry; an empty list when it is sound.
 *
 * Ids are unique. A formula belongs to a rate, and divides two different counts of the catalogue that
 * are counted in the same unit: 件 over 家次 would be a number, but not a share.
 *
 * @example
 * catalogueProblems({ indicators: [], localities: [] }) // => []
 */
export function catalogueProblems(catalogue: Catalogue): string[] {
  return [
    ...duplicates('indicator', catalogue.indicators),
    ...duplicates('locality', catalogue.localities),
    ...catalogue.indicators.flatMap((indicator) =>
      formulaProblems(indicator, catalogue.indicators),
    ),
    ...catalogue.localities.flatMap(localityProblems),
  ];
}

function duplicates(what: string, entries: readonly { readonly id: string }[]): string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id)) repeated.add(id);
    seen.add(id);
  }
  return [...repeated].map((id) => `${what} ${id} is listed more than once`);
}

function formulaProblems(indicator: Indicator, indicators: readonly Indicator[]): string[] {
  if (indicator.formula === null) return [];
  const problems: string[] = [];
  const { numerator, denominator } = indicator.formula;
  if (indicator.kind !== 'rate') problems.push(`${indicator.id} has a formula but is not a rate`);
  if (numerator === denominator) problems.push(`${indicator.id} divides ${numerator} by itself`);
  const counts = [numerator, denominator].map((id) => {
    const found = indicators.find((candidate) => candidate.id === id);
    if (found === undefined) problems.push(`${indicator.id} refers to ${id}, which does not exist`);
    else if (found.kind !== 'count')
      problems.push(`${indicator.id} refers to ${id}, which is not a count`);
    return found;
  });
  const [over, under] = counts;
  if (over !== undefined && under !== undefined && over.unit !== under.unit)
    problems.push(`${indicator.id} divides ${over.unit} by ${under.unit}`);
  return problems;
}

/**
 * A locality is known by one code, and an anonymised one by none: a code or a population would be a
 * guess at it.
 */
function localityProblems(locality: Locality): string[] {
  const { id, code, statisticalCode, anonymised, parents, population } = locality;
  if (anonymised) {
    const told = code !== null || statisticalCode !== null || parents.length > 0;
    return told || population !== null
      ? [`${id} is anonymised and yet has a code, parents or a population`]
      : [];
  }
  return id === (code ?? statisticalCode)
    ? []
    : [`${id} is neither its code nor its statistical code`];
}
