import type { Indicator } from '../../core/domain/indicator.ts';

/** The sets that everybody finds here: each is all indicators whose id begins with its name. */
export const builtInSets = ['mediation', 'review', 'litigation', 'advisor', 'disclosure'] as const;

export type BuiltInSet = (typeof builtInSets)[number];

/** The ids of a built-in set, in the order of the catalogue. */
export function builtInIds(set: BuiltInSet, indicators: readonly Indicator[]): readonly string[] {
  return indicators.map(({ id }) => id).filter((id) => id.startsWith(`${set}.`));
}

/** A set of a visitor's own. */
export interface OwnSet {
  readonly name: string;
  /** Indicator ids, in the order in which they were chosen. */
  readonly indicators: readonly string[];
}

/** Where the visitor's own sets are kept. */
export const ownSetsName = 'indicator-sets';

function isOwnSet(json: unknown): json is OwnSet {
  if (typeof json !== 'object' || json === null) return false;
  if (!('name' in json) || !('indicators' in json)) return false;
  const { name, indicators } = json;
  return (
    typeof name === 'string' &&
    name !== '' &&
    Array.isArray(indicators) &&
    indicators.every((one) => typeof one === 'string')
  );
}

/** The sets in what was kept; whatever else it holds is left out. */
export function readOwnSets(json: unknown): readonly OwnSet[] {
  return Array.isArray(json) ? json.filter(isOwnSet) : [];
}

/** The sets with one more; one of the same name is replaced where it stands. */
export function withOwnSet(sets: readonly OwnSet[], added: OwnSet): readonly OwnSet[] {
  return sets.some(({ name }) => name === added.name)
    ? sets.map((set) => (set.name === added.name ? added : set))
    : [...sets, added];
}
