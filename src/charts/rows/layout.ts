import { layOutBeside } from './beside.ts';
import type { Layout, RowsToPlace } from './placement.ts';
import { layOutStacked } from './stacked.ts';

/** Narrower than this in px, a label stands above its mark rather than beside it. */
const stackedBelow = 540;

/**
 * Places labels, values and badges so that nothing is cut off or overlaps at any width from 260 px.
 * The axis is as long as the texts behind the marks allow; badges that would shorten it by more than
 * three tenths go below their mark.
 */
export function layOutRows(input: RowsToPlace): Layout {
  return input.width < stackedBelow ? layOutStacked(input) : layOutBeside(input);
}
