import type { Demotion, Figure, Qualifiers, Scope } from '../domain/figure.ts';

/** A figure before it is known whether it is the headline of its indicator. */
export interface Draft extends Omit<Figure, 'primary'> {
  /** Whether it stands in brackets or after 其中: a part of something. */
  readonly part: boolean;
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

/** Whether `a` is the better headline; of two alike, the one mentioned first. */
function isBetter(a: Draft, b: Draft): boolean {
  if (widthOf(a) !== widthOf(b)) return widthOf(a) < widthOf(b);
  if (a.part !== b.part) return b.part;
  if ((a.kind === null) !== (b.kind === null)) return a.kind === null;
  // "上半年评查48卷，全年120卷": the year is what a report is of.
  const partial = a.qualifiers.through !== null;
  if (partial !== (b.qualifiers.through !== null)) return !partial;
  if ((a.status === 'in-words') !== (b.status === 'in-words')) return b.status === 'in-words';
  const subjects = [a.subject, b.subject];
  if (subjects.includes('all') && subjects.includes('office')) return a.subject === 'all';
  return a.evidence.start < b.evidence.start;
}

function demotionBeside(draft: Draft, headline: Draft): Demotion {
  if (widthOf(draft) > widthOf(headline)) return 'narrower-scope';
  return draft.part && !headline.part ? 'part-of-total' : 'second-mention';
}

/** Whether other kinds stand beside a headline of one kind, so that it is a part of the indicator. */
function hasOtherKinds(headline: Draft, drafts: readonly Draft[]): boolean {
  return (
    headline.kind !== null &&
    drafts.some(
      ({ indicator, kind, demotion }) =>
        indicator === headline.indicator &&
        demotion === null &&
        kind !== null &&
        kind !== headline.kind,
    )
  );
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
 * mentioned. All others of the
 * indicator say why they are not it. Keeps the order given.
 */
export function chooseHeadlines(drafts: readonly Draft[]): readonly Figure[] {
  const headlines = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.indicator === null || draft.demotion !== null) continue;
    const held = headlines.get(draft.indicator);
    if (held === undefined || isBetter(draft, held)) headlines.set(draft.indicator, draft);
  }
  return drafts.map((draft) => {
    const { kind, demotion, qualifiers } = draft;
    const headline = draft.indicator === null ? undefined : headlines.get(draft.indicator);
    if (headline === undefined || demotion !== null) {
      return figureOf(draft, false, demotion, qualifiers);
    }
    if (headline === draft) {
      const scope = hasOtherKinds(draft, drafts) ? 'subset' : qualifiers.scope;
      return figureOf(draft, true, null, { ...qualifiers, scope });
    }
    const reason =
      kind !== null && kind !== headline.kind ? 'parts-only' : demotionBeside(draft, headline);
    return figureOf(draft, false, reason, qualifiers);
  });
}
