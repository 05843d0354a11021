import type { Indicator } from '../domain/indicator.ts';
import { makeDrafts, type Told } from './drafts.ts';
import { findExceededParts } from './exceeded-parts.ts';
import type { Draft } from './headline.ts';
import type { Identity } from './identify.ts';
import type { CleanText, Span } from './normalise.ts';
import { figuresOfOffice } from './office-report.ts';
import { makePassages, type Passage } from './passages.ts';
import { findQuantities } from './quantities/find.ts';
import { readScope } from './qualify.ts';
import type { Quantity } from './quantities/quantity.ts';
import { nounsOfRows } from './respectively.ts';
import { makeReader, makeWordsReader, type Surroundings } from './rules/engine.ts';
import { findStatements } from './rules/in-words.ts';
import { allRules } from './rules/index.ts';
import { type FindTopic, firstTopic, topicsNamed, topicsOf } from './rules/topics.ts';
import { findSections, type Section, sectionAt } from './sections.ts';
import { readTables, type TableValue } from './tables/read.ts';
import { findWiderTotals, type WiderTotals } from './wider-total.ts';

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
  const findTopic = topicsOf(clean.text);
  const tables = readTables(clean.text, identity.body, identity.year);
  const told = [
    ...readText(clean, identity.body, tables.spans, sections, findTopic),
    ...tables.values.map((value): Told => {
      const { quantity, passage, demotion } = value;
      const section = sectionOfTable(sectionAt(sections, quantity.start), value);
      const around = surroundings(findTopic, quantity, passage, section, passage.left);
      return { quantity, passage, whole: passage, section, matches: read(around), demotion };
    }),
  ];
  const source = { clean, identity, units, isOfOffice: figuresOfOffice(identity.title) };
  return makeDrafts(source, told)
    .map(([{ quantity, whole }, drafts]) => ({ quantity, passage: whole, drafts }))
    .sort((a, b) => a.quantity.start - b.quantity.start);
}

/** What the sentences tell, from `body` on and outside of tables. */
function readText(
  clean: CleanText,
  body: number,
  tables: readonly Span[],
  sections: readonly Section[],
  findTopic: FindTopic,
): readonly Told[] {
  const numbers = findQuantities(clean.text, body).filter(outside(tables));
  const statements = new Map<Quantity, readonly string[]>(
    findStatements(clean.text, body).map(({ start, end, value, indicators: told }) => [
      { start, end, status: 'in-words' as const, value, unit: '', approx: null },
      told,
    ]),
  );
  const passageOf = makePassages(clean.text, numbers);
  const quantities = [...numbers, ...statements.keys()].sort((a, b) => a.start - b.start);
  const passages = new Map(quantities.map((quantity) => [quantity, passageOf(quantity)]));
  const nouns = nounsOfRows(clean.text, numbers, passages);
  const exceeded = findExceededParts(passages);
  const told = [...passages].map(([quantity, whole]): Told => {
    const section = sectionAt(sections, quantity.start);
    const noun = nouns.get(quantity);
    const passage = passageOfIts(whole, quantity, noun, exceeded.get(quantity));
    const around = surroundings(findTopic, quantity, passage, section, noun);
    const inWords = statements.get(quantity);
    const matches =
      inWords === undefined ? read(around) : inWords.flatMap((id) => readWords(id, around) ?? []);
    return { quantity, passage, whole, section, matches, demotion: null };
  });
  return withWiderTotals(told, findWiderTotals(passages));
}

/** A total in brackets counts what the number before them does, and that number a part of it. */
function withWiderTotals(all: readonly Told[], totals: WiderTotals): readonly Told[] {
  if (totals.none) return all;
  const matchesOf = new Map(all.map(({ quantity, matches }) => [quantity, matches]));
  return all.map((told): Told => {
    const narrower = totals.narrowerOf(told.quantity);
    if (narrower !== null) {
      const wide = (matchesOf.get(narrower) ?? []).map((match) => ({ ...match, scope: null }));
      return { ...told, passage: { ...told.whole, bracket: null }, matches: wide };
    }
    if (!totals.isNarrower(told.quantity)) return told;
    const scope = readScope(told.passage) ?? 'subset';
    const part = told.matches.map((each) => ({ ...each, scope: each.scope ?? scope }));
    return { ...told, matches: part };
  });
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

function surroundings(
  findTopic: FindTopic,
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
