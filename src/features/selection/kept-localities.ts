import { keep, readKept } from './kept.ts';

/** Where the ids of pinned and of recently chosen localities are kept. */
export const pinnedName = 'pinned';
export const recentName = 'recent';

/** As many as are looked over at a glance. */
const longestRecent = 12;

/** The ids in what was kept; whatever else it holds is left out. */
export function readIds(json: unknown): readonly string[] {
  return Array.isArray(json) ? json.filter((one): one is string => typeof one === 'string') : [];
}

/**
 * The localities chosen lately, the latest first, after a choice: what it added, then what it took
 * away, since that is what one wants back.
 */
export function recentAfter(
  recent: readonly string[],
  before: readonly string[],
  chosen: readonly string[],
): readonly string[] {
  const added = chosen.filter((id) => !before.includes(id));
  const removed = before.filter((id) => !chosen.includes(id));
  return [...new Set([...added, ...removed, ...recent])].slice(0, longestRecent);
}

/** Notes a choice of localities among the recent ones. */
export function noteRecent(
  page: Window,
  before: readonly string[],
  chosen: readonly string[],
): void {
  keep(page, recentName, recentAfter(readKept(page, recentName, readIds), before, chosen));
}
