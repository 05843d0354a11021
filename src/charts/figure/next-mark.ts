import type { Spot } from '../picture.ts';
import type { Reading } from '../frame.ts';

/** Farther than this from a mark, in px, one does not point at it. */
const pointingDistance = 14;

/**
 * The key of the mark that a key press leads to, null where the key leads nowhere. Left and right go
 * through the marks in the order of reading, as do up and down in a chart of one group; in one of
 * several, up and down lead to the mark of the group before or behind that lies nearest sideways.
 */
export function nextMark(
  pressed: string,
  from: string | null,
  readings: readonly Reading[],
  spots: ReadonlyMap<string, Spot>,
): string | null {
  const placed = readings.filter((reading) => spots.has(reading.key));
  const first = placed[0];
  const last = placed.at(-1);
  if (first === undefined || last === undefined) return null;
  const step = steps[pressed];
  if (pressed === 'Home' || (step !== undefined && from === null)) return first.key;
  if (pressed === 'End') return last.key;
  if (step === undefined) return null;
  const at = placed.findIndex((reading) => reading.key === from);
  const current = placed[at];
  if (current === undefined) return first.key;
  const groups = [...new Set(placed.map((reading) => reading.group))];
  if (groups.length === 1 || !step.across) {
    return (placed[at + step.by] ?? current).key;
  }
  const group = groups[groups.indexOf(current.group) + step.by];
  const aside = placed.filter((reading) => reading.group === group);
  if (group === undefined || aside.length === 0) return current.key;
  const x = spots.get(current.key)?.x ?? 0;
  const distance = (reading: Reading) => Math.abs((spots.get(reading.key)?.x ?? 0) - x);
  return aside.reduce((best, one) => (distance(one) < distance(best) ? one : best)).key;
}

const steps: Readonly<Record<string, { readonly by: number; readonly across: boolean }>> = {
  ArrowRight: { by: 1, across: false },
  ArrowLeft: { by: -1, across: false },
  ArrowDown: { by: 1, across: true },
  ArrowUp: { by: -1, across: true },
};

/** The key of the mark at (`x`, `y`) px or the nearest close by; null where there is none. */
export function nearestMark(x: number, y: number, spots: ReadonlyMap<string, Spot>): string | null {
  let nearest: string | null = null;
  let least = pointingDistance;
  for (const [key, spot] of spots) {
    const distance = Math.hypot(spot.x - x, spot.y - y) - spot.reach;
    if (distance < least) {
      least = distance;
      nearest = key;
    }
  }
  return nearest;
}
