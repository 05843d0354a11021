import type { ComparedEntry } from './comparability.ts';
import type { Role, Scope } from './figure.ts';
import type { Indicator } from './indicator.ts';

/** Why an entry has no place in an order. */
export type LeftOutReason = 'no-value' | 'role' | 'scope';

/** What may be put in an order, and what not; both in the order given. */
export interface Ranking<Entry> {
  /** Fewer than two make no order. */
  readonly ranked: readonly Entry[];
  readonly leftOut: readonly { readonly entry: Entry; readonly reason: LeftOutReason }[];
}

/**
 * Which entries of one indicator may be put in an order from best to worst; null where none may,
 * because the indicator is `neutral`: to say which of its values is better would be an opinion.
 * What is ranked is what is alike, see `alike`.
 */
export function ranking<Entry extends ComparedEntry>(
  indicator: Pick<Indicator, 'polarity'>,
  entries: readonly Entry[],
): Ranking<Entry> | null {
  return indicator.polarity === 'neutral' ? null : alike(entries);
}

/**
 * Which entries of one indicator may be measured against each other at all.
 *
 * An entry needs a value. Then the role of most stays, respondent or not, since the two count different
 * things; and of those the scope of most, since a part is not to be ranked among wholes. On a tie the
 * deciding side and the whole stay. `organ` and `subset` name a part without saying which: they are
 * like nothing, not even each other, and always left out. Partial years, approximate figures and small
 * counts keep their place and have their comparability notes: they blur an order, they do not make it
 * one of different things.
 */
export function alike<Entry extends ComparedEntry>(entries: readonly Entry[]): Ranking<Entry> {
  const told = entries.filter(({ cell }) => cell.value !== null);
  const role = commonest(told.map(sideOf), 'authority');
  const scopes = told.flatMap((entry) => (sideOf(entry) === role ? alikeScope(entry) : []));
  const scope = commonest(scopes, null);
  const ranked: Entry[] = [];
  const leftOut: { entry: Entry; reason: LeftOutReason }[] = [];
  for (const entry of entries) {
    if (entry.cell.value === null) leftOut.push({ entry, reason: 'no-value' });
    else if (sideOf(entry) !== role) leftOut.push({ entry, reason: 'role' });
    else if (entry.cell.qualifiers.scope !== scope) leftOut.push({ entry, reason: 'scope' });
    else ranked.push(entry);
  }
  return { ranked, leftOut };
}

/** Only a respondent is marked as one without fail; whoever is not marked is on the deciding side. */
function sideOf({ cell }: ComparedEntry): Role {
  return cell.qualifiers.role ?? 'authority';
}

function alikeScope({ cell }: ComparedEntry): (Scope | null)[] {
  const { scope } = cell.qualifiers;
  return scope === 'organ' || scope === 'subset' ? [] : [scope];
}

/** The value that occurs most often; `preferred` where it is among those that do, or there is none. */
function commonest<Value>(values: readonly Value[], preferred: Value): Value {
  const times = (value: Value) => values.filter((other) => other === value).length;
  return values.reduce((best, value) => (times(value) > times(best) ? value : best), preferred);
}
