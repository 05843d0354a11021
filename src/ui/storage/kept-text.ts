/** What could not be stored lasts as long as the page does, in a private window say. */
const untilClosed = new WeakMap<Window, Map<string, string>>();

const keyOf = (name: string): string => `fazhi-compare.${name}`;

/** The text that this visitor keeps here under a name; null where there is none. */
export function readText(page: Window, name: string): string | null {
  const held = untilClosed.get(page)?.get(name);
  if (held !== undefined) return held;
  try {
    return page.localStorage.getItem(keyOf(name));
  } catch {
    // Storage may be forbidden (private windows, file:).
    return null;
  }
}

/** Keeps a text for this visitor under a name, until the page is closed if not for longer. */
export function keepText(page: Window, name: string, text: string): void {
  try {
    page.localStorage.setItem(keyOf(name), text);
    untilClosed.get(page)?.delete(name);
  } catch {
    const held = untilClosed.get(page) ?? new Map<string, string>();
    untilClosed.set(page, held.set(name, text));
  }
}
