import { type Overview, overview } from '../../../core/dataset/overview.ts';
import type { ScaledEntry } from '../../../core/dataset/rank.ts';
import { type Measure, measureOf, type Telling } from './measure.ts';
import { localitiesText, mostNamed } from './names.ts';
import type { Row } from '../model.ts';
import { newestOf } from './shown.ts';
import { untoldText } from './untold.ts';

/** One end of the values, as written, and whose it is; nobody where it cannot be told whose. */
export interface End {
  readonly value: string;
  readonly names: readonly string[];
}

/** What counts say of the differences between the values. */
export interface Differences {
  /** The one that differs from all others, if only one does. */
  readonly apart: { readonly name: string; readonly side: 'lowest' | 'highest' } | null;
  /** No two differ by more than natural variation, or all do; null where neither is so or known. */
  readonly all: 'tied' | 'distinct' | null;
  /** Who cannot be told apart, where that takes few words. */
  readonly tied: readonly (readonly string[])[];
  /** Whether there are further ties that would take many. */
  readonly moreTied: boolean;
}

/** What there is to say of one indicator across localities, in words of one language. */
export interface RankingFacts {
  readonly measure: Measure;
  readonly asked: number;
  readonly told: number;
  /** The like ones, highest first. */
  readonly like: readonly ScaledEntry[];
  readonly lowest: End;
  readonly highest: End;
  /** Null with too few, and where it is the benchmark, whose sentence gives it. */
  readonly median: string | null;
  readonly differences: Differences;
  readonly across: Overview<ScaledEntry>['across'];
  readonly otherLevel: string;
  readonly otherMeaning: string;
  readonly missing: string;
}

/** More groups of ties than this are not spelt out. */
const mostGroups = 2;

export function rankingFacts(row: Row, telling: Telling): RankingFacts {
  const { language } = telling;
  const measure = measureOf(row, telling);
  const { asked, told, like, unlike, untold, across } = overview(newestOf(row), row.across);
  const named = ({ locality }: ScaledEntry) => locality.name[language];
  const names = (reasons: readonly string[]) =>
    localitiesText(
      unlike.flatMap(({ entry, reason }) => (reasons.includes(reason) ? [named(entry)] : [])),
      language,
    );
  const tied = new Set(like.tied.flat());
  const endOf = (entry: ScaledEntry | undefined): End => {
    if (entry === undefined) return { value: '', names: [] };
    const value = measure.show(entry);
    // What is written alike is alike to the reader, and who is tied is not the first or last.
    const owners = like.told.filter((one) => measure.show(one) === value);
    const isNamed = owners.length <= mostNamed && !owners.some((one) => tied.has(one));
    return { value, names: isNamed ? owners.map(named) : [] };
  };
  const groups = like.tied.map((group) => group.map(named));
  const isSpelt = groups.length <= mostGroups && groups.every((group) => group.length <= mostNamed);
  const isCounted = like.told.every(
    ({ scaled }) => scaled.kind === 'value' && scaled.basis !== null,
  );
  const isBenchmark = row.held?.benchmark.kind === 'median' && row.held.reference !== null;
  const isDistinct = like.told.length > 1 && isCounted && like.tied.length === 0;
  return {
    measure,
    asked,
    told,
    like: like.told,
    lowest: endOf(like.told.at(-1)),
    highest: endOf(like.told[0]),
    median: like.median === null || isBenchmark ? null : measure.showNumber(like.median),
    differences: {
      apart: like.apart && { name: named(like.apart.entry), side: like.apart.side },
      all: like.indistinct ? 'tied' : isDistinct ? 'distinct' : null,
      tied: isSpelt && !like.indistinct ? groups : [],
      moreTied: !isSpelt && !like.indistinct,
    },
    across,
    otherLevel: names(['level']),
    otherMeaning: names(['role', 'scope']),
    missing: untoldText(untold, language),
  };
}
