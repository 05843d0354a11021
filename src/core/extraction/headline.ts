import type { Demotion, Figure, Qualifiers, Scope } from '../domain/figure.ts';
import { loose } from './rules/rule.ts';

/** A figure before it is known whether it is the headline of its indicator. */
export interface Draft extends Omit<Figure, 'primary'> {
  /** Whether it stands in brackets or after 其中: a part of something. */
  readonly part: boolean;
  /** Whether its clause says that it counts all kinds: 各类. */
  readonly sum: boolean;
  /** Whether its clause speaks of the whole locality or of one office in it. */
  readonly subject: 'all' | 'office' | null;
  /** Which of the kinds that the indicator counts together, where it tells one only. */
  readonly kind: string | null;
}

/** Widest first: the whole locality, its own offices only, one kind, one bureau, one website. */
const width: Readonly<Record<Scope | 'whole', number>> = {
  whole: 0,
  'own-level': 1,
  subset: 2,
  organ: 3,
  portal: 4,
};

const widthOf = (draft: Draft): number => width[draft.qualifiers.scope ?? 'whole'];

/** Which of the kinds of an indicator a figure tells; null where it tells the indicator itself. */
const kindOf = ({ kind }: Draft): string | null => (kind === loose ? null : kind);

/** Whether a figure is of a part of the year. */
const isPartial = ({ qualifiers }: Draft): boolean => qualifiers.through !== null;

/** Whether `a` is the better headline; of two alike, the one mentioned first. */
function isBetter(a: Draft, b: Draft): boolean {
  if (widthOf(a) !== widthOf(b)) return widthOf(a) < widthOf(b);
  const [words, others] = [a.status === 'in-words', b.status === 'in-words'];
  if (a.part !== b.part && !words && !others) return b.part;
  if ((a.kind === null) !== (b.kind === null)) {
    const [plain, kinded] = a.kind === null ? [a, b] : [b, a];
    // "前三季度新收应诉案件19件，全年新收24件": of the year, though only loosely put.
    const ofYear = kinded.kind === loose && isPartial(plain) && !isPartial(kinded);
    return (ofYear ? kinded : plain) === a;
  }
  // "上半年评查48卷，全年120卷": the year is what a report is of.
  if (isPartial(a) !== isPartial(b)) return isPartial(b);
  if (words !== others) return others;
  const subjects = [a.subject, b.subject];
  if (subjects.includes('all') && subjects.includes('office')) return a.subject === 'all';
  // A count of all kinds, where it is more than the count of who knows how many.
  if (a.sum !== b.sum && a.value !== null && b.value !== null && a.unit !== '%') {
    if (a.sum && a.value > b.value) return true;
    if (b.sum && b.value > a.value) return false;
  }
  return a.evidence.start < b.evidence.start;
}

function demotionBeside(draft: Draft, headline: Draft): Demotion {
  if (widthOf(draft) > widthOf(headline)) return 'narrower-scope';
  return draft.part && !headline.part ? 'part-of-total' : 'second-mention';
}

/**
 * Whether a headline is only one of several parts that the report tells without their sum: "办理建议
 * 40件、提案60件". A kind that never happened, 变更0件, takes nothing from the other, and what is
 * listed under a number, "书面述法86人,其中现场述法6人", is no part beside it.
 */
function isPartOnly(headline: Draft, drafts: readonly Draft[]): boolean {
  if (kindOf(headline) === null) return false;
  return drafts.some((draft) => {
    if (draft.indicator !== headline.indicator || draft.demotion !== null) return false;
    if (kindOf(draft) === null || draft.kind === headline.kind) return false;
    // A rate that is the same for all kinds is that of all.
    if (draft.unit === '%' && draft.value === headline.value) return false;
    return draft.value !== 0 && (headline.part || !draft.part);
  });
}

function figureOf(
  { indicator, value, unit, status, label, evidence }: Draft,
  primary: boolean,
  demotion: Demotion | null,
  qualifiers: Qualifiers,
): Figure {
  return { indicator, primary, demotion, value, unit, status, qualifiers, label, evidence };
}

/**
 * Chooses the headline figure of each indicator: of those that nothing speaks against, the one of
 * the widest scope, a total before a part and before one kind, a number before words, the first
 * mentioned. An indicator that is told in parts without their sum has none. All others of the
 * indicator say why they are not it. Keeps the order given.
 */
export function chooseHeadlines(drafts: readonly Draft[]): readonly Figure[] {
  const headlines = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.indicator === null || draft.demotion !== null) continue;
    const held = headlines.get(draft.indicator);
    if (held === undefined || isBetter(draft, held)) headlines.set(draft.indicator, draft);
  }
  const partsOnly = new Set(
    [...headlines.values()].filter((headline) => isPartOnly(headline, drafts)),
  );
  return drafts.map((draft) => {
    const { kind, demotion, qualifiers } = draft;
    const headline = draft.indicator === null ? undefined : headlines.get(draft.indicator);
    if (headline === undefined || demotion !== null) {
      return figureOf(draft, false, demotion, qualifiers);
    }
    const only = partsOnly.has(headline);
    if (headline === draft) {
      // Where the parts are hidden, so is their sum, and the first can stand for it.
      if (only && draft.value !== null) return figureOf(draft, false, 'parts-only', qualifiers);
      return figureOf(draft, true, null, only ? { ...qualifiers, scope: 'subset' } : qualifiers);
    }
    const isPart = kind !== null && kind !== headline.kind;
    const reason = isPart ? 'parts-only' : demotionBeside(draft, headline);
    return figureOf(draft, false, reason, qualifiers);
  });
}
