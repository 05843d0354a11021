import type { Cell } from '../../core/domain/cell.ts';
import type { Indicator } from '../../core/domain/indicator.ts';
import type { Language } from '../../core/domain/text.ts';
import { formatCount, formatRate } from './number.ts';

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
  if (indicator.kind !== 'rate') return formatCount(cell.value, language);
  return cell.status === 'computed'
    ? formatComputedRate(cell.value, language)
    : formatRate(cell.value, language);
}

/** Two decimals, and as many more as it takes not to claim 0 % or 100 % of what is neither. */
function formatComputedRate(value: number, language: Language): string {
  const isExact = value === 0 || value === 100;
  for (const decimals of [2, 3]) {
    const rounded = Number(value.toFixed(decimals));
    if (isExact || (rounded !== 0 && rounded !== 100)) {
      return formatRate(value, language, isExact ? 0 : decimals);
    }
  }
  return formatRate(value, language, 4);
}
