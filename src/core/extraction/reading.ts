import type { Indicator } from '../domain/indicator.ts';
import { makeEvidence, makeLabel } from './evidence.ts';
import type { Draft } from './headline.ts';
import type { Identity } from './identify.ts';
import type { CleanText } from './normalise.ts';
import { makePassages, type Passage } from './passages.ts';
import { readDemotion, readRole, readScope, readThrough } from './qualify.ts';
import { findQuantities } from './quantities/find.ts';
import type { Quantity } from './quantities/quantity.ts';
import { nounsOfRows } from './respectively.ts';
import { makeReader } from './rules/engine.ts';
import { allRules } from './rules/index.ts';
import { topicAfter } from './rules/topics.ts';
import { findSections, type Section, sectionAt } from './sections.ts';

/** A quantity, where it stands, and what it tells: one draft, or one for each indicator it serves. */
export interface Reading {
  readonly quantity: Quantity;
  readonly passage: Passage;
  readonly drafts: readonly Draft[];
}

/** How far back the topic of a passage is looked for before its headings are asked. */
const topicReach = 800;

const read = makeReader(allRules);

/** Reads every quantity of a report. */
export function readQuantities(
  clean: CleanText,
  identity: Identity,
  indicators: readonly Indicator[],
): readonly Reading[] {
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  const sections = findSections(clean, identity.body, identity.year);
  const quantities = findQuantities(clean.text, identity.body);
  const passageOf = makePassages(clean.text, quantities);
  const passages = new Map(quantities.map((quantity) => [quantity, passageOf(quantity)]));
  const nouns = nounsOfRows(clean.text, quantities, passages);
  return [...passages].flatMap(([quantity, passage]) => {
    const section = sectionAt(sections, quantity.start);
    const noun = nouns.get(quantity);
    const own = noun === undefined ? passage : { ...passage, left: noun, right: '' };
    const drafts = draftsOf(clean, identity, units, quantity, own, section);
    return drafts.length === 0 ? [] : [{ quantity, passage, drafts }];
  });
}

function draftsOf(
  clean: CleanText,
  identity: Identity,
  units: ReadonlyMap<string, string>,
  quantity: Quantity,
  passage: Passage,
  section: Section | undefined,
): readonly Draft[] {
  const { year, locality } = identity;
  const { value, status, unit, approx } = quantity;
  const demotion = readDemotion(passage, section, year, locality.level);
  const through = readThrough(passage.said, year);
  const base = {
    value,
    status,
    label: makeLabel(passage, unit),
    kind: null,
    part: passage.bracket !== null || passage.left.includes('其中'),
    evidence: makeEvidence(clean, quantity, passage, section),
  };
  const from = Math.max(section?.start ?? passage.sentence.start, quantity.start - topicReach);
  const headings = section?.headings ?? [];
  const matches = read({
    left: passage.left,
    right: passage.right,
    previous: passage.previous,
    sentence: passage.around,
    headings,
    topic: topicAfter(clean.text.slice(from, quantity.start), headings),
    unit,
    inWords: status === 'in-words',
  });
  const known = matches.filter(({ indicator }) => units.has(indicator));
  if (known.length > 0) {
    return known.map((match) => ({
      ...base,
      indicator: match.indicator,
      demotion: demotion ?? match.demotion,
      kind: match.kind,
      unit: units.get(match.indicator) ?? unit,
      qualifiers: {
        approx,
        through,
        role: readRole(match.indicator, locality.level, passage.around),
        scope: match.scope ?? readScope(passage),
      },
    }));
  }
  if (status === 'in-words') return [];
  const qualifiers = { approx, through, role: null, scope: null };
  return [{ ...base, indicator: null, demotion: null, unit, qualifiers }];
}
