import type { Report } from '../domain/report.ts';
import type { Observation } from './model.ts';

/** The observations of one locality in a list that does not change, newest first. */
export const observationsOf = ofLocality<Observation>((one) => one.locality);

/** The reports of one locality in a list that does not change, newest first. */
export const reportsOf = ofLocality<Report>((report) => report.locality.id);

/**
 * Sorts a list by locality when it is first asked for one, and keeps that for as long as the list is
 * there: to look through all of it for each locality takes the square of their number.
 */
function ofLocality<Item extends { readonly year: number }>(
  localityOf: (item: Item) => string,
): (items: readonly Item[], locality: string) => readonly Item[] {
  const kept = new WeakMap<readonly Item[], ReadonlyMap<string, readonly Item[]>>();
  return (items, locality) => {
    const sorted = kept.get(items) ?? sort(items);
    kept.set(items, sorted);
    return sorted.get(locality) ?? [];
  };

  function sort(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
    const sorted = new Map<string, Item[]>();
    for (const item of items) {
      const own = sorted.get(localityOf(item));
      if (own === undefined) sorted.set(localityOf(item), [item]);
      else own.push(item);
    }
    for (const own of sorted.values()) own.sort((a, b) => b.year - a.year);
    return sorted;
  }
}

const newestKept = new WeakMap<readonly { readonly year: number }[], number>();

/** The newest year in a list that does not change; −∞ where it is empty. */
export function newestYear(entries: readonly { readonly year: number }[]): number {
  const newest = newestKept.get(entries) ?? Math.max(...entries.map(({ year }) => year));
  newestKept.set(entries, newest);
  return newest;
}
