import type { Cell } from '../../core/domain/cell.ts';
import type { Indicator } from '../../core/domain/indicator.ts';
import type { Language } from '../../core/domain/text.ts';
import { formatCount, formatExact, formatRate } from './number.ts';

/**
 * A cell's value as it is shown everywhere, without unit: as printed, or with two decimals
 * where we computed it. Null where the cell has none.
 */
export function formatValue(
  cell: Pick<Cell, 'value' | 'status'>,
  indicator: Pick<Indicator, 'kind'>,
  language: Language,
): string | null {
  if (cell.value === null) return null;
  if (cell.status !== 'computed') return formatExact(cell.value, language);
  return indicator.kind === 'rate'
    ? formatRate(cell.value, language, 2)
    : formatCount(cell.value, language);
}
