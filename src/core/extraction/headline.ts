import type { Demotion, Figure, Scope } from '../domain/figure.ts';

/** A figure before it is known whether it is the headline of its indicator. */
export interface Draft extends Omit<Figure, 'primary'> {
  /** Whether it stands in brackets or after 其中: a part of something. */
  readonly part: boolean;
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
  return a.evidence.start < b.evidence.start;
}

function demotionBeside(draft: Draft, headline: Draft): Demotion {
  if (widthOf(draft) > widthOf(headline)) return 'narrower-scope';
  return draft.part && !headline.part ? 'part-of-total' : 'second-mention';
}

/**
 * Chooses the headline figure of each indicator: of those that nothing speaks against, the one of
 * the widest scope, a total before a part, the first mentioned. All others of the indicator say why
 * they are not it. Keeps the order given.
 */
export function chooseHeadlines(drafts: readonly Draft[]): readonly Figure[] {
  const headlines = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.indicator === null || draft.demotion !== null) continue;
    const held = headlines.get(draft.indicator);
    if (held === undefined || isBetter(draft, held)) headlines.set(draft.indicator, draft);
  }
  return drafts.map((draft) => {
    const { part: _, ...figure } = draft;
    const headline = draft.indicator === null ? undefined : headlines.get(draft.indicator);
    if (headline === undefined || figure.demotion !== null) return { ...figure, primary: false };
    if (headline === draft) return { ...figure, primary: true };
    return { ...figure, primary: false, demotion: demotionBeside(draft, headline) };
  });
}
