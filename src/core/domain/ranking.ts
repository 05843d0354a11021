import type { ComparedEntry } from './comparability.ts';
import { isUnnamedPart, type Role, type Scope } from './figure.ts';
import type { Indicator } from './indicator.ts';
import { levels } from './locality.ts';

/** In what two entries of one indicator are not alike. `level` and `role` can be ranked across. */
export type Unlikeness = 'level' | 'role' | 'scope';

/** Why an entry has no place in an order. */
export type LeftOutReason = 'no-value' | Unlikeness;

/** What may be put in an order, and what not; both in the order given. */
export interface Ranking<Entry> {
  /** Fewer than two make no order. */
  readonly ranked: readonly Entry[];
  readonly leftOut: readonly { readonly entry: Entry; readonly reason: LeftOutReason }[];
  /** In what the ranked ones differ, because it was asked to rank across it; whoever shows it says so. */
  readonly across: readonly ('level' | 'role')[];
}

/**
 * Which entries of one indicator may be put in an order from best to worst; null where none may,
 * because the indicator is `neutral`: to say which of its values is better would be an opinion.
 * What is ranked is what is alike, see `alike`.
 */
export function ranking<Entry extends ComparedEntry>(
  indicator: Pick<Indicator, 'polarity'>,
  entries: readonly Entry[],
  across = false,
): Ranking<Entry> | null {
  return indicator.polarity === 'neutral' ? null : alike(entries, across);
}

/**
 * Which entries of one indicator may be measured against each other at all.
 *
 * An entry needs a value. Then the level of most stays, since a town does not do what a county does; of
 * those the role of most, respondent or not, since the two count different things; and of those the
 * scope of most, since a part is not to be ranked among wholes. On a tie the higher level, the deciding
 * side and the whole stay. An unknown level is like nothing, not even another unknown one, and neither
 * are `organ` and `subset`, which name a part without saying which. A locality is of the level of
 * itself, and an entry that alone has a value is like itself.
 *
 * Partial years, approximate figures and small counts keep their place and have their comparability
 * notes: they blur an order, they do not make it one of different things.
 *
 * @param across whether the person asked for levels and roles to be ranked together; scopes never are
 */
export function alike<Entry extends ComparedEntry>(
  entries: readonly Entry[],
  across = false,
): Ranking<Entry> {
  const told = entries.filter(({ cell }) => cell.value !== null);
  const reasonOf = told.length === 1 ? () => null : unlikenessToMost(told, across);
  const ranked: Entry[] = [];
  const leftOut: { entry: Entry; reason: LeftOutReason }[] = [];
  for (const entry of entries) {
    const reason = entry.cell.value === null ? 'no-value' : reasonOf(entry);
    if (reason === null) ranked.push(entry);
    else leftOut.push({ entry, reason });
  }
  return { ranked, leftOut, across: across ? differencesOf(ranked) : [] };
}

function unlikenessToMost(
  told: readonly ComparedEntry[],
  across: boolean,
): (entry: ComparedEntry) => Unlikeness | null {
  const anyLevel = across || localitiesOf(told) === 1;
  const known = told.flatMap(({ locality }) => locality.level ?? []);
  const level = commonest(known, levels.find((one) => known.includes(one)) ?? null);
  const ofLevel = told.filter(({ locality }) => anyLevel || locality.level === level);
  const role = commonest(ofLevel.map(sideOf), 'authority');
  const ofRole = ofLevel.filter((entry) => across || sideOf(entry) === role);
  const scope = commonest(ofRole.flatMap(alikeScope), null);
  return (entry) => {
    const own = entry.locality.level;
    if (!anyLevel && (own === null || own !== level)) return 'level';
    if (!across && sideOf(entry) !== role) return 'role';
    return entry.cell.qualifiers.scope === scope ? null : 'scope';
  };
}

/**
 * In what an entry is unlike another of the same indicator, the first of level, role and scope; null
 * where the two may be measured against each other. It judges as `alike` does, of two alone.
 */
export function unlikeness(
  entry: ComparedEntry,
  other: ComparedEntry,
  across = false,
): Unlikeness | null {
  const { level, id } = entry.locality;
  const ownLevel = id === other.locality.id || (level !== null && level === other.locality.level);
  if (!across && !ownLevel) return 'level';
  if (!across && sideOf(entry) !== sideOf(other)) return 'role';
  const { scope } = entry.cell.qualifiers;
  return scope === other.cell.qualifiers.scope && !isUnnamedPart(scope) ? null : 'scope';
}

function differencesOf(ranked: readonly ComparedEntry[]): ('level' | 'role')[] {
  const found = new Set(ranked.map(({ locality }) => locality.level));
  const level = localitiesOf(ranked) > 1 && (found.size > 1 || found.has(null));
  const role = new Set(ranked.map(sideOf)).size > 1;
  return [...(level ? (['level'] as const) : []), ...(role ? (['role'] as const) : [])];
}

function localitiesOf(entries: readonly ComparedEntry[]): number {
  return new Set(entries.map(({ locality }) => locality.id)).size;
}

/** Only a respondent is marked as one without fail; whoever is not marked is on the deciding side. */
function sideOf({ cell }: ComparedEntry): Role {
  return cell.qualifiers.role ?? 'authority';
}

function alikeScope({ cell }: ComparedEntry): (Scope | null)[] {
  const { scope } = cell.qualifiers;
  return isUnnamedPart(scope) ? [] : [scope];
}

/** The value that occurs most often; `preferred` where it is among those that do, or there is none. */
function commonest<Value>(values: readonly Value[], preferred: Value): Value {
  const times = new Map<Value, number>([[preferred, 0]]);
  for (const value of values) {
    const before = times.get(value);
    times.set(value, before === undefined ? 1 : before + 1);
  }
  // The first of the most frequent, and `preferred` is the first of all.
  let best = preferred;
  let most = -1;
  for (const [value, count] of times) {
    if (count <= most) continue;
    best = value;
    most = count;
  }
  return best;
}
