import type { Interval } from '../../core/stats/confidence.ts';
import type { Language } from '../../core/domain/text.ts';
import { formatRate } from './number.ts';
import { formatScaled } from './scaled.ts';

/**
 * An interval as it is shown everywhere: of percentages "97.5%–98.9%" with one decimal, in another
 * unit "1.02–1.40". It claims no end of 0 or 100 % that is not one, see `formatRate`.
 *
 * @param unit as it stands after a value
 */
export function formatInterval([low, high]: Interval, unit: string, language: Language): string {
  if (unit === '%') return `${formatRate(low, language, 1)}%–${formatRate(high, language, 1)}%`;
  return `${formatScaled(low, language)}–${formatScaled(high, language)}`;
}
