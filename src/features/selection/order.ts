/** A rectangle on the screen, in px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The list with the entry at `from` moved to `to`, both from 0; the same list where either lies
 * outside or nothing would change.
 */
export function moved<Entry>(list: readonly Entry[], from: number, to: number): readonly Entry[] {
  const entry = list[from];
  if (entry === undefined || from === to || to < 0 || to >= list.length) return list;
  const others = list.filter((_, index) => index !== from);
  return [...others.slice(0, to), entry, ...others.slice(to)];
}

/**
 * Between which of the boxes a point lies: 0 before the first, n after the last. The boxes stand in
 * reading order and may take several lines; a point between two lines belongs to the nearer one.
 */
export function gapAt(boxes: readonly Box[], x: number, y: number): number {
  const distances = boxes.map(({ top, bottom }) => Math.max(top - y, y - bottom, 0));
  const nearest = Math.min(...distances);
  const line = boxes
    .map((box, index) => ({ box, index, distance: distances[index] }))
    .filter(({ distance }) => distance === nearest);
  const after = line.find(({ box }) => x < (box.left + box.right) / 2);
  const last = line.at(-1);
  if (after !== undefined) return after.index;
  return last === undefined ? 0 : last.index + 1;
}

/** Where an entry from `from` comes to stand when it is put into the gap before `gap`. */
export function placeInGap(from: number, gap: number): number {
  return gap > from ? gap - 1 : gap;
}
