import type { Indicator } from '../domain/indicator.ts';
import { makeEvidence, makeLabel } from './evidence.ts';
import { findExceededParts } from './exceeded-parts.ts';
import type { Draft } from './headline.ts';
import type { Identity } from './identify.ts';
import type { CleanText, Span } from './normalise.ts';
import { makePassages, type Passage } from './passages.ts';
import {
  clauseOf,
  readDemotion,
  readOtherBody,
  readRole,
  readScope,
  readSubject,
  readThrough,
} from './qualify.ts';
import { findQuantities } from './quantities/find.ts';
import type { Quantity } from './quantities/quantity.ts';
import { nounsOfRows } from './respectively.ts';
import { makeReader, makeWordsReader, type RuleMatch, type Surroundings } from './rules/engine.ts';

import { findStatements } from './rules/in-words.ts';
import { allRules } from './rules/index.ts';
import { type FindTopic, firstTopic, topicsNamed, topicsOf } from './rules/topics.ts';
import { findSections, type Section, sectionAt } from './sections.ts';
import { readTables, type TableValue } from './tables/read.ts';
import { isOfOffice } from './office-report.ts';
import { findWiderTotals } from './wider-total.ts';

/** A quantity, where it stands, and what it tells: one draft, or one for each indicator it serves. */
export interface Reading {
  readonly quantity: Quantity;
  readonly passage: Passage;
  readonly drafts: readonly Draft[];
}

/** How far back the topic of a passage is looked for before its headings are asked. */
const topicReach = 800;

const read = makeReader(allRules);
const readWords = makeWordsReader(allRules);

/** Reads every quantity of a report, and every statement in words that stands for one. */
export function readQuantities(
  clean: CleanText,
  identity: Identity,
  indicators: readonly Indicator[],
): readonly Reading[] {
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  const sections = findSections(clean, identity.body, identity.year);
  const tables = readTables(clean.text, identity.body, identity.year);
  const outsideTables = outside(tables.spans);
  const numbers = findQuantities(clean.text, identity.body).filter(outsideTables);
  const statements = new Map<Quantity, readonly string[]>(
    findStatements(clean.text, identity.body).map(({ start, end, value, indicators: told }) => [
      { start, end, status: 'in-words' as const, value, unit: '', approx: null },
      told,
    ]),
  );
  const passageOf = makePassages(clean.text, numbers);
  const quantities = [...numbers, ...statements.keys()].sort((a, b) => a.start - b.start);
  const passages = new Map(quantities.map((quantity) => [quantity, passageOf(quantity)]));
  const nouns = nounsOfRows(clean.text, numbers, passages);
  const ofOffice = isOfOffice(identity.title);
  const source: Source = { clean, identity, units, ofOffice, findTopic: topicsOf(clean.text) };
  const totals = findWiderTotals(passages);
  const exceeded = findExceededParts(passages);
  const known = new Map<Quantity, readonly RuleMatch[]>();
  const fromText = [...passages].flatMap(([quantity, passage]) => {
    const section = sectionAt(sections, quantity.start);
    const noun = nouns.get(quantity);
    const own = passageOfIts(passage, quantity, noun, exceeded.get(quantity));
    const around = surroundings(source, quantity, own, section, noun);
    const told = statements.get(quantity);
    const matches =
      told === undefined ? read(around) : told.flatMap((id) => readWords(id, around) ?? []);
    const narrower = totals.narrowerOf(quantity);
    if (narrower !== null) {
      const wide = (known.get(narrower) ?? []).map((match) => ({ ...match, scope: null }));
      const outside = { ...passage, bracket: null };
      return [{ quantity, passage, drafts: draftsOf(source, quantity, outside, section, wide) }];
    }
    if (totals.isNarrower(quantity)) {
      known.set(quantity, matches);
      const part = matches.map((match) => ({ ...match, scope: match.scope ?? 'subset' }));
      return [{ quantity, passage, drafts: draftsOf(source, quantity, own, section, part) }];
    }
    const drafts = draftsOf(source, quantity, own, section, matches);
    return drafts.length === 0 ? [] : [{ quantity, passage, drafts }];
  });
  const fromTables = tables.values.flatMap((value) => {
    const { quantity, passage } = value;
    const section = sectionOfTable(sectionAt(sections, quantity.start), value);
    const matches = read(surroundings(source, quantity, passage, section, undefined));
    const drafts = draftsOf(source, quantity, passage, section, matches).map((draft) =>
      draft.indicator === null ? draft : { ...draft, demotion: draft.demotion ?? value.demotion },
    );
    return drafts.length === 0 ? [] : [{ quantity, passage, drafts }];
  });
  return [...fromText, ...fromTables].sort((a, b) => a.quantity.start - b.quantity.start);
}

/** Whether a quantity is in none of the spans, which are in the order of the text, like the quantities. */
function outside(spans: readonly Span[]): (quantity: Quantity) => boolean {
  let next = 0;
  return ({ start }) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return start < (spans[next]?.start ?? Number.POSITIVE_INFINITY);
  };
}

/** The row names its topic, else the group of rows, the caption, or the rows above. */
function sectionOfTable(section: Section | undefined, value: TableValue): Section {
  const { passage, captions, above } = value;
  const headings = [...(section?.headings ?? []), ...above, ...captions];
  const { start, end } = passage.clause;
  return { start, end, path: section?.path ?? [], headings, setting: section?.setting ?? 'work' };
}

/** The sentence up to a quantity without a part that it is not of. */
function saidWithout({ said }: Passage, { start }: Quantity, part: Span | undefined): string {
  if (part === undefined) return said;
  const origin = start - said.length;
  return `${said.slice(0, Math.max(part.start - origin, 0))}${said.slice(Math.max(part.end - origin, 0))}`;
}

/** The passage with what is the quantity's own: its noun in a row, no part that it is not of. */
function passageOfIts(
  passage: Passage,
  quantity: Quantity,
  noun: string | undefined,
  part: Span | undefined,
): Passage {
  // Nearly always, and then no copy is needed.
  if (noun === undefined && part === undefined) return passage;
  const said = saidWithout(passage, quantity, part);
  return noun === undefined ? { ...passage, said } : { ...passage, said, left: noun, right: '' };
}

/** What is the same for all quantities of a report. */
interface Source {
  readonly clean: CleanText;
  readonly identity: Identity;
  /** Whether the report is that of one office of a government. */
  readonly ofOffice: boolean;
  /** Units of the indicators that the catalogue has, by id. */
  readonly units: ReadonlyMap<string, string>;
  readonly findTopic: FindTopic;
}

function surroundings(
  { findTopic }: Source,
  { start, unit }: Quantity,
  { left, right, lead, said, around, sentence }: Passage,
  section: Section | undefined,
  noun: string | undefined,
): Surroundings {
  const from = Math.max(section?.start ?? sentence.start, start - topicReach);
  const headings = section?.headings ?? [];
  const own = noun === undefined ? undefined : topicsNamed(noun).at(-1);
  const topic = own ?? findTopic(from, start, headings);
  const topicBehind = firstTopic(right);
  return { left, right, lead, said, sentence: around, headings, topic, topicBehind, unit };
}

/** What a draft owes to the indicator that it is of. */
type Particulars = Pick<Draft, 'indicator' | 'demotion' | 'kind' | 'unit' | 'qualifiers'>;

/** What brackets add up, "废止5件、失效2件(合计7件)", is no part of what stands before them. */
const sumInBrackets = /^(?:合计|共计|总计|两项合计|以上合计)/;

function draftsOf(
  { clean, identity, units, ofOffice }: Source,
  quantity: Quantity,
  passage: Passage,
  section: Section | undefined,
  matches: readonly RuleMatch[],
): readonly Draft[] {
  const { year, locality } = identity;
  const { value, status, unit, approx } = quantity;
  const known = matches.filter(({ indicator }) => units.has(indicator));
  if (known.length === 0 && status === 'in-words') return [];

  const through = readThrough(passage.said, year);
  const label = makeLabel(passage, unit);
  const inBrackets = passage.bracket !== null && !sumInBrackets.test(passage.left);
  const clause = clauseOf(passage);
  const part = inBrackets || clause.includes('其中');
  const subject = readSubject(passage);
  const sum = clause.includes('各类') || clause.includes('各种');
  const evidence = makeEvidence(clean, quantity, passage, section);
  // Written out, since there are many: spreading one object into another takes ten times as long.
  const draft = ({ indicator, demotion, kind, unit, qualifiers }: Particulars): Draft => ({
    indicator,
    value,
    unit,
    status,
    label,
    demotion,
    qualifiers,
    evidence,
    part,
    sum,
    subject,
    kind,
  });
  if (known.length === 0) {
    const qualifiers = { approx, through, role: null, scope: null };
    return [draft({ indicator: null, demotion: null, kind: null, unit, qualifiers })];
  }
  const { level, name } = locality;
  // An office's report counts what the office did, unless it says 全县.
  const narrowest = ofOffice && subject !== 'all' ? 'organ' : null;
  const demotion = readDemotion(passage, section, { year, level, name });
  return known.map(({ indicator, demotion: told, kind, scope }) => {
    const role = readRole(indicator, level, passage.around);
    return draft({
      indicator,
      demotion: demotion ?? told ?? readOtherBody(indicator, passage),
      kind,
      unit: units.get(indicator) ?? unit,
      qualifiers: { approx, through, role, scope: scope ?? readScope(passage) ?? narrowest },
    });
  });
}
