import type { Catalogue } from '../domain/catalogue.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { ReportFacts } from '../domain/report.ts';
import { withFindingsAcross } from './across-reports.ts';
import { auditOf } from './audit.ts';
import { cellOf } from './cell.ts';
import { isTold } from './choose.ts';
import { disclosureOf } from './disclosure.ts';
import type {
  Audit,
  Coverage,
  DatasetIndex,
  Observation,
  ReportDisclosure,
  Shard,
} from './model.ts';
import { factsProblems } from './soundness.ts';

/** The edition that is assembled now, `year.month`. */
export const datasetVersion = '2026.11';

/** A whole dataset before it is written: its files' addresses and hash are known only then. */
export interface Dataset {
  readonly index: Omit<DatasetIndex, 'hash' | 'shards' | 'tables'>;
  /** One per indicator, in the order of the catalogue. */
  readonly shards: readonly Shard[];
  /** One per report, in the order of the index. */
  readonly disclosure: readonly ReportDisclosure[];
  readonly audit: Audit;
}

/**
 * Puts the facts of several reports into one dataset: a shard per indicator of the catalogue, with a
 * cell for each report, and the tables over all reports, with what only other reports show of one; ordered by locality (as in the catalogue) and year whatever the order of
 * `facts`. Localities of the catalogue without a report are left out.
 *
 * @throws {Error} when two facts are of the same report, or one has `factsProblems`
 */
export function assemble(catalogue: Catalogue, facts: readonly ReportFacts[]): Dataset {
  const ordered = withFindingsAcross(catalogue.indicators, inOrder(catalogue, facts));
  const shards = catalogue.indicators.map((indicator) => shardOf(indicator, ordered));
  const reports = ordered.map(({ report }) => report);
  const told = new Set(ordered.map(({ report }) => report.locality.id));
  return {
    index: {
      version: datasetVersion,
      indicators: catalogue.indicators,
      localities: catalogue.localities.filter(({ id }) => told.has(id)),
      reports,
      coverage: Object.fromEntries(shards.map((shard) => [shard.indicator, coverageOf(shard)])),
    },
    shards,
    disclosure: disclosureOf(reports, shards),
    audit: auditOf(ordered),
  };
}

function inOrder(catalogue: Catalogue, facts: readonly ReportFacts[]): ReportFacts[] {
  const place = new Map(catalogue.localities.map(({ id }, index) => [id, index]));
  const seen = new Set<string>();
  for (const one of facts) {
    const problems = factsProblems(catalogue, one);
    if (seen.has(one.report.id)) problems.push('there are two reports of this locality and year');
    if (problems.length > 0) throw new Error(`${one.report.id}: ${problems.join('; ')}`);
    seen.add(one.report.id);
  }
  const placeOf = (one: ReportFacts) => place.get(one.report.locality.id) ?? place.size;
  return facts
    .toSorted((a, b) => a.report.year - b.report.year)
    .sort((a, b) => placeOf(a) - placeOf(b));
}

function shardOf(indicator: Indicator, facts: readonly ReportFacts[]): Shard {
  const observations = facts.map((one): Observation => {
    const { locality, year } = one.report;
    return { locality: locality.id, year, cell: cellOf(indicator, one) };
  });
  return { indicator: indicator.id, observations };
}

function coverageOf({ observations }: Shard): Coverage {
  const told = observations.filter(({ cell }) => isTold(cell));
  const localities = new Set(told.map(({ locality }) => locality)).size;
  return { disclosed: told.length, reports: observations.length, localities };
}
