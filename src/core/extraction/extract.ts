import type { Indicator } from '../domain/indicator.ts';
import { type ReportFacts, reportFactsFormat } from '../domain/report.ts';
import { auditReport } from './audit/audit.ts';
import { chooseHeadlines } from './headline.ts';
import { identify, type KnownPlaces } from './identify.ts';
import { cleanText } from './normalise.ts';
import { readQuantities } from './reading.ts';

/** One decoded report file. */
export interface ReportInput {
  /** The text without byte order mark, see `decode.ts`. All offsets count its UTF-16 code units. */
  readonly text: string;
  /** SHA-256 of the file's bytes, lower-case hex. */
  readonly sha256: string;
  /** For the caller; the name of a file says nothing reliable of the report in it. */
  readonly fileName?: string;
}

/** What is compared and between whom, see `Catalogue` in the domain. */
export interface KnownCatalogue extends KnownPlaces {
  readonly indicators: readonly Indicator[];
}

/**
 * Reads one annual report: which locality and year it is of, every quantity that it prints, which of
 * them is the headline figure of which indicator, and what in them does not add up.
 *
 * @throws {NotAReportError} where the text is empty or no such report
 */
export function extractReport(input: ReportInput, catalogue: KnownCatalogue): ReportFacts {
  const clean = cleanText(input.text);
  const identity = identify(clean, input.sha256, catalogue);
  const readings = readQuantities(clean, identity, catalogue.indicators);
  const figures = chooseHeadlines(readings.flatMap(({ drafts }) => drafts));
  const throughs = figures.flatMap(({ qualifiers }) => qualifiers.through ?? []);
  const { body: _, ...head } = identity;
  return {
    format: reportFactsFormat,
    report: {
      id: `${head.locality.id}-${head.year}`,
      ...head,
      through: throughs.sort().at(-1) ?? null,
      sha256: input.sha256,
    },
    figures: [...figures],
    findings: [...auditReport(clean.text, readings, figures, catalogue.indicators)],
  };
}
