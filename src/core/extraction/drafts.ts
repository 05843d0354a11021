import type { Demotion, Evidence } from '../domain/figure.ts';
import { makeEvidence, makeLabel } from './evidence.ts';
import type { Draft } from './headline.ts';
import type { Identity } from './identify.ts';
import type { CleanText } from './normalise.ts';
import type { IsOfOffice } from './office-report.ts';
import type { Passage } from './passages.ts';
import {
  clauseOf,
  readDemotion,
  readOtherBody,
  readRole,
  readScope,
  readSubject,
  readThrough,
} from './qualify.ts';
import type { Quantity } from './quantities/quantity.ts';
import type { RuleMatch } from './rules/engine.ts';
import type { Section } from './sections.ts';

/** A quantity, where it stands, and which indicators the rules know in it. */
export interface Told {
  readonly quantity: Quantity;
  /** The passage as the quantity's own, see `whole`. */
  readonly passage: Passage;
  /** The passage as it is printed. */
  readonly whole: Passage;
  readonly section: Section | undefined;
  readonly matches: readonly RuleMatch[];
  /** Why its column of a table cannot hold headlines. */
  readonly demotion: Demotion | null;
}

/** What is the same for all quantities of a report. */
export interface Source {
  readonly clean: CleanText;
  readonly identity: Identity;
  readonly isOfOffice: IsOfOffice;
  /** Units of the indicators that the catalogue has, by id. */
  readonly units: ReadonlyMap<string, string>;
}

/** What a draft owes to the indicator that it is of. */
type Particulars = Pick<Draft, 'indicator' | 'demotion' | 'kind' | 'unit' | 'qualifiers'>;

/** What brackets add up, "废止5件、失效2件(合计7件)", is no part of what stands before them. */
const sumInBrackets = /^(?:合计|共计|总计|两项合计|以上合计)/;

function isPart(passage: Passage, clause: string): boolean {
  const inBrackets = passage.bracket !== null && !sumInBrackets.test(passage.left);
  return inBrackets || clause.includes('其中');
}

const isSum = (clause: string): boolean => clause.includes('各类') || clause.includes('各种');

/** What is noted of one quantity, question by question. */
interface Notes {
  readonly told: Told;
  /** The matches of indicators that the catalogue has. */
  readonly known: readonly RuleMatch[];
  readonly evidence: Evidence;
  label: string;
  through: string | null;
  clause: string;
  subject: Draft['subject'];
  demotion: Demotion | null;
}

function notesOf(told: Told, { clean, units }: Source): Notes | null {
  const { quantity, passage, section } = told;
  const known = told.matches.filter(({ indicator }) => units.has(indicator));
  // A statement in words that tells no indicator tells nothing.
  if (known.length === 0 && quantity.status === 'in-words') return null;
  const evidence = makeEvidence(clean, quantity, passage, section);
  const unread = { label: '', through: null, clause: '', subject: null, demotion: null };
  return { told, known, evidence, ...unread };
}

// Written out, since there are many: spreading one object into another takes ten times as long.
function draftOf(notes: Notes, particulars: Particulars): Draft {
  const { told, label, evidence, clause, subject } = notes;
  const { value, status } = told.quantity;
  const { indicator, demotion, kind, unit, qualifiers } = particulars;
  return {
    indicator,
    value,
    unit,
    status,
    label,
    demotion,
    qualifiers,
    evidence,
    part: isPart(told.passage, clause),
    sum: isSum(clause),
    subject,
    kind,
  };
}

function draftsOf(notes: Notes, { identity, units, isOfOffice }: Source): readonly Draft[] {
  const { told, known, through, subject } = notes;
  const { passage } = told;
  const { unit, approx } = told.quantity;
  if (known.length === 0) {
    const qualifiers = { approx, through, role: null, scope: null };
    return [draftOf(notes, { indicator: null, demotion: null, kind: null, unit, qualifiers })];
  }
  // An office's report counts what the office did, unless it says 全县.
  const narrowest = subject !== 'all' && isOfOffice(passage.said) ? 'organ' : null;
  return known.map(({ indicator, demotion: rule, kind, scope }) =>
    draftOf(notes, {
      indicator,
      demotion: notes.demotion ?? rule ?? readOtherBody(indicator, passage) ?? told.demotion,
      kind,
      unit: units.get(indicator) ?? unit,
      qualifiers: {
        approx,
        through,
        role: readRole(indicator, identity.locality.level, passage.around),
        scope: scope ?? readScope(passage) ?? narrowest,
      },
    }),
  );
}

/**
 * The drafts of the quantities of a report: of each one for each indicator that it tells, or one that
 * tells none. Statements in words that tell no indicator are left out.
 *
 * One question is asked of all quantities before the next one is: the patterns of all questions are
 * more than a processor keeps at hand, and asking all of them of each quantity takes much longer.
 */
export function makeDrafts(
  source: Source,
  all: readonly Told[],
): readonly (readonly [told: Told, drafts: readonly Draft[]])[] {
  const { year, locality } = source.identity;
  const reporter = { year, level: locality.level, name: locality.name };
  const notes: Notes[] = [];
  for (const told of all) {
    const made = notesOf(told, source);
    if (made !== null) notes.push(made);
  }
  for (const each of notes) {
    const { passage, quantity } = each.told;
    const inWords = quantity.status === 'in-words';
    const statement = inWords ? source.clean.text.slice(quantity.start, quantity.end) : '';
    each.label = makeLabel(passage, quantity.unit, statement);
  }
  for (const each of notes) each.through = readThrough(each.told.passage.said, year);
  for (const each of notes) each.clause = clauseOf(each.told.passage);
  for (const each of notes) each.subject = readSubject(each.told.passage);
  for (const each of notes) {
    const { passage, section } = each.told;
    if (each.known.length > 0) each.demotion = readDemotion(passage, section, reporter);
  }
  return notes.map((each) => [each.told, draftsOf(each, source)]);
}
