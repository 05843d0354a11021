import type { Passage } from './passages.ts';
import type { Quantity } from './quantities/quantity.ts';

const wider =
  /^(?:全[省市州盟县区旗镇乡街]|各级|[两三四]级|(?:连同|包括|加上)?各[县区镇乡部])[^,;#]{0,10}(?:合计|共计|总计|总共|共有?|达到?|为)?$/;

/** Whether what stands in brackets up to a number says that it counts for all of the locality. */
export const isWider = ({ bracket, left }: Passage): boolean =>
  bracket !== null && wider.test(left);

/** Which numbers have a wider total in the brackets after them. */
export interface WiderTotals {
  /** Whether there are none, as nearly always. */
  readonly none: boolean;
  /** The number that a wider total follows in brackets; null where the quantity is no such total. */
  readonly narrowerOf: (quantity: Quantity) => Quantity | null;
  /** Whether the brackets after the quantity hold its wider total. */
  readonly isNarrower: (quantity: Quantity) => boolean;
}

/** Whether the second counts more of the same unit than the first; not where either is hidden. */
function grows(first: Quantity, second: Quantity): boolean {
  if (first.value === null || second.value === null) return false;
  return second.unit === first.unit && second.value > first.value;
}

/**
 * Finds wider totals in brackets: "县政府网站公开信息6742条(全县合计17860条)". Such a total counts what
 * stands before the brackets, for all of the locality. `passages` are in the order of the text.
 */
export function findWiderTotals(passages: ReadonlyMap<Quantity, Passage>): WiderTotals {
  const narrower = new Map<Quantity, Quantity>();
  let before: Quantity | null = null;
  for (const [quantity, passage] of passages) {
    const follows = before !== null && passage.bracket === before.end + 1;
    if (before !== null && follows && grows(before, quantity) && isWider(passage)) {
      narrower.set(quantity, before);
    }
    before = quantity;
  }
  const narrow = new Set(narrower.values());
  return {
    none: narrower.size === 0,
    narrowerOf: (quantity) => narrower.get(quantity) ?? null,
    isNarrower: (quantity) => narrow.has(quantity),
  };
}
