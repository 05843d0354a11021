import type { Span } from './normalise.ts';
import type { Passage } from './passages.ts';
import type { Quantity } from './quantities/quantity.ts';

interface Part extends Span {
  readonly value: number;
  readonly unit: string;
  readonly sentence: number;
  exceeded: boolean;
}

const partOf = (quantity: Quantity, passage: Passage): Part | null => {
  const { value, unit, end } = quantity;
  if (value === null || !passage.left.startsWith('其中') || passage.bracket !== null) return null;
  const sentence = passage.sentence.start;
  return { start: passage.clause.start, end, value, unit, sentence, exceeded: false };
};

/** So few that a rate of them is one of a handful of values. */
const fewest = 50;

/** Whether a percentage cannot be that of some out of so many. */
function isNoRateOf(rate: number, count: number): boolean {
  if (count > fewest || count < 1 || !Number.isInteger(count)) return false;
  const some = Math.round((rate * count) / 100);
  return Math.abs(rate - (some * 100) / count) >= 0.1;
}

function exceeds({ value, unit }: Quantity, part: Part): boolean {
  if (value === null) return false;
  if (unit === '%') return value <= 100 && isNoRateOf(value, part.value);
  return unit === part.unit && value > part.value;
}

/**
 * Parts that what follows in their sentence cannot be of: in "排查隐患500条,其中重大隐患6条,整改490条" the
 * 490 are of the 500, and so is any rate after them. Gives the span of such a clause for each quantity
 * that follows one. `passages` are in the order of the text.
 */
export function findExceededParts(
  passages: ReadonlyMap<Quantity, Passage>,
): ReadonlyMap<Quantity, Span> {
  const found = new Map<Quantity, Span>();
  let part: Part | null = null;
  for (const [quantity, passage] of passages) {
    const next = partOf(quantity, passage);
    if (next !== null) part = next;
    else if (part === null) continue;
    else if (part.sentence !== passage.sentence.start) part = null;
    else if (passage.bracket === null) {
      part.exceeded ||= exceeds(quantity, part);
      if (part.exceeded) found.set(quantity, part);
    }
  }
  return found;
}
