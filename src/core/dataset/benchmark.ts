import type { Indicator, Polarity } from '../domain/indicator.ts';
import { alike, type Unlikeness, unlikeness } from '../domain/ranking.ts';
import { atHighestConfidence, type Confidence, type Interval } from '../stats/confidence.ts';
import { distinctlyHigher } from '../stats/difference-interval.ts';
import { median } from '../stats/median.ts';
import { type Basis, estimateOf, pooledBasis } from './basis.ts';
import { isOfSeveralYears, type ScaledEntry } from './rank.ts';
import { basisOf } from './scale.ts';

/**
 * What values are held against: the median of the compared localities, their pooled rate, or one
 * locality.
 */
export type Benchmark =
  | { readonly kind: 'median' }
  | { readonly kind: 'pooled' }
  | {
      readonly kind: 'locality';
      /** Locality id. */
      readonly id: string;
    };

/** Fewer values have no median worth the name: it would be one of two, or halfway between them. */
export const fewestForMedian = 3;

/** A pooled rate of one other locality would be that locality. */
export const fewestPooled = 2;

/**
 * Why a value is not held against the benchmark: it has no value, or no counts by which to tell a
 * difference from chance; it is unlike in level, role or scope; it is the benchmark itself; a locality
 * is there with several years; there are too few for a median or a pooled rate, or the locality that is
 * the benchmark has no value.
 */
export type NotComparedReason =
  | 'no-value'
  | 'no-interval'
  | Unlikeness
  | 'is-benchmark'
  | 'several-years'
  | 'too-few'
  | 'no-benchmark';

/** `better` and `worse` only where the polarity says which is which. */
export type Verdict =
  | {
      readonly verdict: 'better' | 'worse' | 'higher' | 'lower';
      /** The highest confidence, in per cent, at which it differs. */
      readonly confidence: Confidence;
    }
  | { readonly verdict: 'similar' }
  | { readonly verdict: 'not-compared'; readonly reason: NotComparedReason };

/** The line to draw. */
export interface Reference {
  /** In the unit of the scaled values. */
  readonly value: number;
  /** 95 % interval; null for a median, and without counts. */
  readonly interval: Interval | null;
  /** Ids of the localities that it is made of, in the order given. */
  readonly localities: readonly string[];
}

export interface Benchmarked<Entry> {
  /** Null where there is nothing to hold against. */
  readonly reference: Reference | null;
  /** One for each entry, in the order given. */
  readonly results: readonly (Verdict & { readonly entry: Entry })[];
}

/**
 * Holds each entry of one indicator against a benchmark, by interval: where the interval leaves the
 * benchmark to chance, the two are `similar`.
 *
 * - `median`: of all alike entries with a value (see `alike`), the one in question included, from 3 on.
 *   An entry differs where its own interval does not hold the median, which is taken as given.
 * - `pooled`: an entry differs where the interval of its difference from the pooled rate of all *other*
 *   alike entries with counts, 2 or more, holds no 0: in a small group a large locality would otherwise
 *   be held against itself. The reference, one line for all, is the pooled rate of all; it lies on the
 *   same side of each entry as that of the others.
 * - `locality`: an entry differs where the interval of the difference from that locality holds no 0:
 *   Newcombe's for rates, its counterpart with Byar's limits for counts per population. It must be
 *   alike to that locality; the others do not matter. The locality is to be among the entries.
 *
 * Sources: Public Health England (2017), "Technical Guide: RAG Rating Indicator Values", for comparing
 * the interval of a value with a reference value, at 95 and 99.8 %; for differences see
 * `differenceInterval`.
 *
 * @param entries one for each locality, in one scale
 * @param across whether the person asked for levels and roles to be compared
 */
export function compareWithBenchmark<Entry extends ScaledEntry>(
  indicator: Pick<Indicator, 'polarity'>,
  entries: readonly Entry[],
  benchmark: Benchmark,
  across = false,
): Benchmarked<Entry> {
  if (isOfSeveralYears(entries)) return allWithout(entries, 'several-years');
  switch (benchmark.kind) {
    case 'median':
      return withMedian(indicator, entries, across);
    case 'pooled':
      return withPooled(indicator, entries, across);
    case 'locality':
      return withLocality(indicator, entries, benchmark.id, across);
  }
}

function withMedian<Entry extends ScaledEntry>(
  { polarity }: Pick<Indicator, 'polarity'>,
  entries: readonly Entry[],
  across: boolean,
): Benchmarked<Entry> {
  const { ranked, reasons } = alikeOf(entries, across);
  if (ranked.length < fewestForMedian) return allWithout(entries, 'too-few', reasons);
  const value = median(ranked.map((one) => one.scaled.value));
  return {
    reference: { value, interval: null, localities: ranked.map(({ locality }) => locality.id) },
    results: judged(entries, reasons, (_, basis) =>
      judge(polarity, (confidence) => {
        const [low, high] = estimateOf(basis, confidence).interval;
        if (low > value) return 'first';
        return high < value ? 'second' : null;
      }),
    ),
  };
}

function withPooled<Entry extends ScaledEntry>(
  { polarity }: Pick<Indicator, 'polarity'>,
  entries: readonly Entry[],
  across: boolean,
): Benchmarked<Entry> {
  const { ranked, reasons } = alikeOf(entries, across);
  const counted = ranked.flatMap(({ entry, scaled, locality }) =>
    scaled.basis === null ? [] : [{ entry, id: locality.id, basis: scaled.basis }],
  );
  if (counted.length <= fewestPooled) return allWithout(entries, 'too-few', reasons);
  const all = estimateOf(pooledBasis(counted.map(({ basis }) => basis)));
  return {
    reference: { ...all, localities: counted.map(({ id }) => id) },
    results: judged(entries, reasons, (entry, basis) => {
      const others = counted.filter((one) => one.entry !== entry);
      return judgeAgainst(polarity, basis, pooledBasis(others.map((one) => one.basis)));
    }),
  };
}

function withLocality<Entry extends ScaledEntry>(
  { polarity }: Pick<Indicator, 'polarity'>,
  entries: readonly Entry[],
  id: string,
  across: boolean,
): Benchmarked<Entry> {
  const own = entries.find(({ locality }) => locality.id === id);
  if (own === undefined || own.scaled.kind === 'none') return allWithout(entries, 'no-benchmark');
  const { value, interval, basis: ownBasis } = own.scaled;
  const reasons = new Map(
    entries.flatMap((entry): [Entry, NotComparedReason][] => {
      const unlike = unlikeness(entry, own, across);
      if (entry === own) return [[entry, 'is-benchmark']];
      if (entry.scaled.kind === 'none') return [[entry, 'no-value']];
      return unlike === null ? [] : [[entry, unlike]];
    }),
  );
  return {
    reference: { value, interval, localities: [id] },
    results: judged(entries, reasons, (_, basis) =>
      ownBasis === null
        ? { verdict: 'not-compared', reason: 'no-interval' }
        : judgeAgainst(polarity, basis, ownBasis),
    ),
  };
}

/** Who may be compared with the others, with their values, and why the rest may not. */
function alikeOf<Entry extends ScaledEntry>(entries: readonly Entry[], across: boolean) {
  const told = entries.filter(({ scaled }) => scaled.kind === 'value');
  const { ranked, leftOut } = alike(told, across);
  const reasons = new Map<Entry, NotComparedReason>();
  for (const entry of entries) if (entry.scaled.kind === 'none') reasons.set(entry, 'no-value');
  for (const { entry, reason } of leftOut) reasons.set(entry, reason);
  return {
    ranked: ranked.flatMap((entry) => {
      const { scaled, locality } = entry;
      return scaled.kind === 'value' ? [{ entry, scaled, locality }] : [];
    }),
    reasons,
  };
}

function judged<Entry extends ScaledEntry>(
  entries: readonly Entry[],
  reasons: ReadonlyMap<Entry, NotComparedReason>,
  judgeOne: (entry: Entry, basis: Basis) => Verdict,
): Benchmarked<Entry>['results'] {
  return entries.map((entry) => {
    const reason = reasons.get(entry);
    if (reason !== undefined) return { entry, verdict: 'not-compared', reason };
    const basis = basisOf(entry);
    if (basis === null) return { entry, verdict: 'not-compared', reason: 'no-interval' };
    return { entry, ...judgeOne(entry, basis) };
  });
}

function allWithout<Entry>(
  entries: readonly Entry[],
  reason: NotComparedReason,
  own: ReadonlyMap<Entry, NotComparedReason> = new Map(),
): Benchmarked<Entry> {
  const results = entries.map((entry) => {
    return { entry, verdict: 'not-compared', reason: own.get(entry) ?? reason } as const;
  });
  return { reference: null, results };
}

function judgeAgainst(polarity: Polarity, own: Basis, other: Basis): Verdict {
  return judge(polarity, (confidence) =>
    distinctlyHigher(estimateOf(own, confidence), estimateOf(other, confidence)),
  );
}

/** @param higher which is higher at a confidence, the value in question being the first */
function judge(
  polarity: Polarity,
  higher: (confidence: Confidence) => 'first' | 'second' | null,
): Verdict {
  const surest = atHighestConfidence(higher);
  if (surest === null) return { verdict: 'similar' };
  const { told, confidence } = surest;
  const isHigher = told === 'first';
  if (polarity === 'neutral') return { verdict: isHigher ? 'higher' : 'lower', confidence };
  return { verdict: isHigher === (polarity === 'higher') ? 'better' : 'worse', confidence };
}
