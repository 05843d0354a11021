import type { Demotion, Figure, Scope } from '../domain/figure.ts';

/** A figure of an indicator before it is known whether it is the headline. */
export interface Candidate extends Omit<Figure, 'indicator' | 'primary'> {
  readonly indicator: string;
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

const widthOf = (candidate: Candidate): number => width[candidate.qualifiers.scope ?? 'whole'];

function compare(a: Candidate, b: Candidate): number {
  return (
    widthOf(a) - widthOf(b) ||
    Number(a.part) - Number(b.part) ||
    a.evidence.start - b.evidence.start
  );
}

function demote(candidate: Candidate, headline: Candidate): Demotion {
  if (widthOf(candidate) > widthOf(headline)) return 'narrower-scope';
  return candidate.part && !headline.part ? 'part-of-total' : 'second-mention';
}

/**
 * Chooses the headline figure of each indicator: of those that nothing speaks against, the one of
 * the widest scope, a total before a part, the first mentioned. All others say why they are not it.
 * Keeps the order given.
 */
export function chooseHeadlines(candidates: readonly Candidate[]): readonly Figure[] {
  const headlines = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if (candidate.demotion !== null) continue;
    const held = headlines.get(candidate.indicator);
    if (held === undefined || compare(candidate, held) < 0) {
      headlines.set(candidate.indicator, candidate);
    }
  }
  return candidates.map((candidate) => {
    const { part: _, ...figure } = candidate;
    const headline = headlines.get(candidate.indicator);
    if (candidate === headline) return { ...figure, primary: true };
    const demotion =
      candidate.demotion ?? (headline === undefined ? 'subset' : demote(candidate, headline));
    return { ...figure, primary: false, demotion };
  });
}
