/** A label above its mark like a flag: it begins at the upright line that leads from the mark to it. */
export interface Flag {
  /** Where the mark is. */
  readonly x: number;
  readonly width: number;
}

/** A flag's place: its left end, and how many lanes above the lowest it flies. */
export interface InLane {
  readonly left: number;
  readonly lane: number;
}

/** Between two flags of a lane, and from a flag to a line that passes it, px. */
const gap = 12;
const clearance = 4;

/**
 * Lanes for flags, such that none lies on another, and none on the line of another unless each of two
 * lies on the line of the other (at the right edge, where flags fly backwards to stay inside); then
 * the line of one passes behind the other.
 *
 * @param width of the whole, which no flag exceeds as long as it is itself no wider
 * @returns a place for each, in the order given
 */
export function flyFlags(flags: readonly Flag[], width: number): InLane[] {
  const waiting: Placeable[] = flags.map((flag, index) => ({
    ...flag,
    index,
    left: Math.max(0, Math.min(flag.x, width - flag.width)),
  }));
  // From right to left: flags fly to the right, over the lines of those placed before.
  waiting.sort((a, b) => b.x - a.x);
  const placed: (Placeable & { readonly lane: number })[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex(
      (one) => !waiting.some((other) => other !== one && covers(one, other)),
    );
    const [one] = waiting.splice(Math.max(0, free), 1);
    if (one !== undefined) placed.push({ ...one, lane: lowestLane(one, placed) });
  }
  const places: InLane[] = flags.map(() => ({ left: 0, lane: 0 }));
  for (const { index, left, lane } of placed) places[index] = { left, lane };
  return places;
}

interface Placeable extends Flag {
  readonly index: number;
  readonly left: number;
}

/** The lowest lane above every line that the flag would lie on, and where no other flag is. */
function lowestLane(one: Placeable, placed: readonly (Placeable & { lane: number })[]): number {
  const crossed = placed.filter((other) => covers(one, other)).map((other) => other.lane + 1);
  let lane = Math.max(0, ...crossed);
  const taken = new Set(placed.filter((other) => beside(one, other)).map((other) => other.lane));
  while (taken.has(lane)) lane += 1;
  return lane;
}

/** Whether a flag would lie on the line of another in the same or a higher lane. */
function covers(flag: Placeable, other: Placeable): boolean {
  return other.x > flag.left && other.x < flag.left + flag.width + clearance;
}

/** Whether two flags would collide in one lane. */
function beside(a: Placeable, b: Placeable): boolean {
  return a.left < b.left + b.width + gap && b.left < a.left + a.width + gap;
}
