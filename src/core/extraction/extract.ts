import type { Figure } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Locality } from '../domain/locality.ts';
import { type ReportFacts, reportFactsFormat } from '../domain/report.ts';
import { auditReport } from './audit/audit.ts';
import { makeEvidence, makeLabel } from './evidence.ts';
import { type Candidate, chooseHeadlines } from './headline.ts';
import { type Identity, identify } from './identify.ts';
import { type CleanText, cleanText } from './normalise.ts';
import { NotAReportError } from './not-a-report.ts';
import { indexQuantities, type Passage, passageOf } from './passages.ts';
import { readDemotion, readRole, readThrough } from './qualify.ts';
import { findQuantities } from './quantities/find.ts';
import type { Quantity } from './quantities/quantity.ts';
import { makeReader, type Reading } from './rules/engine.ts';
import { allRules } from './rules/index.ts';
import { topicAfter } from './rules/topics.ts';
import { findSections, type Section, sectionAt } from './sections.ts';

export interface ReportInput {
  /** The decoded text, without byte order mark. */
  readonly text: string;
  /** SHA-256 of the file's bytes, lower-case hex. */
  readonly sha256: string;
  readonly fileName?: string;
}

export interface Catalogue {
  readonly indicators: readonly Indicator[];
  readonly localities: readonly Locality[];
}

const reader = makeReader(allRules);

/** One quantity with all that is known of where it stands. */
export interface Found {
  readonly quantity: Quantity;
  readonly passage: Passage;
  readonly section: Section | undefined;
  readonly figure: Figure;
}

function readQuantity(quantity: Quantity, passage: Passage, clean: CleanText, section?: Section) {
  const sofar = clean.text.slice(section?.start ?? passage.sentence.start, quantity.start);
  const headings = section?.headings ?? [];
  return reader({
    left: passage.left,
    right: passage.right,
    previous: passage.previous,
    sentence: passage.sentenceText,
    headings,
    topic: topicAfter(sofar, headings),
    unit: quantity.unit,
    inWords: quantity.status === 'in-words',
  });
}

function figuresOf(
  quantity: Quantity,
  passage: Passage,
  clean: CleanText,
  section: Section | undefined,
  identity: Identity,
  units: ReadonlyMap<string, string>,
): readonly (Candidate | Figure)[] {
  const said = clean.text.slice(passage.sentence.start, quantity.start);
  const demotion = readDemotion(passage, said, section, identity.year);
  const base = {
    value: quantity.value,
    status: quantity.status,
    label: makeLabel(passage, quantity.unit),
    evidence: makeEvidence(clean, quantity, passage, section),
  };
  const qualifiers = {
    approx: quantity.approx,
    through: readThrough(said, identity.year),
    role: null,
    scope: null,
  };
  const readings = readQuantity(quantity, passage, clean, section).filter(
    (reading) => units.has(reading.indicator) && !(demotion === 'change' && quantity.unit === '%'),
  );
  if (readings.length === 0) {
    if (quantity.status === 'in-words') return [];
    return [
      { ...base, indicator: null, primary: false, demotion: null, unit: quantity.unit, qualifiers },
    ];
  }
  return readings.map((reading: Reading) => ({
    ...base,
    indicator: reading.indicator,
    demotion: demotion ?? reading.demotion,
    unit: units.get(reading.indicator) ?? quantity.unit,
    part: passage.bracketed || /其中/.test(passage.left),
    qualifiers: {
      ...qualifiers,
      scope: reading.scope,
      role: readRole(reading.indicator, identity.locality.level, passage.sentenceText),
    },
  }));
}

/**
 * Reads one annual report: which locality and year it is of, every quantity that it prints, which of
 * them is the headline figure of which indicator, and what in them does not add up.
 *
 * @throws {NotAReportError} where the text is empty or no such report
 */
export function extractReport(input: ReportInput, catalogue: Catalogue): ReportFacts {
  if (input.text.trim() === '') throw new NotAReportError('empty');
  const clean = cleanText(input.text);
  const identity = identify(clean, input.sha256, catalogue.localities);
  const sections = findSections(clean, identity.body, identity.year);
  const quantities = findQuantities(clean.text, identity.body);
  const index = indexQuantities(quantities);
  const units = new Map(catalogue.indicators.map(({ id, unit }) => [id, unit]));

  const drafts = quantities.flatMap((quantity) => {
    const passage = passageOf(clean.text, quantity, index);
    const section = sectionAt(sections, quantity.start);
    return figuresOf(quantity, passage, clean, section, identity, units);
  });
  const candidates = drafts.filter((draft): draft is Candidate => draft.indicator !== null);
  const chosen = new Map(
    chooseHeadlines(candidates).map((figure, at) => [candidates[at] as object, figure]),
  );
  const figures = drafts.map((draft) => chosen.get(draft) ?? (draft as Figure));
  const throughs = figures.flatMap((figure) => figure.qualifiers.through ?? []).sort();
  const { body: _, ...report } = identity;
  return {
    format: reportFactsFormat,
    report: {
      id: `${report.locality.id}-${report.year}`,
      ...report,
      through: throughs.at(-1) ?? null,
      sha256: input.sha256,
    },
    figures,
    findings: [...auditReport(figures, catalogue.indicators)],
  };
}
