import type { Indicator } from '../../core/domain/indicator.ts';
import type { Language } from '../../core/domain/text.ts';
import { formatCount, formatRate } from './number.ts';
import { formatScaled } from './scaled.ts';

/**
 * A number that is of no single report, such as a median or a pooled rate, without unit: written as the
 * values of its indicator are.
 *
 * @param isScaled whether those are worked out, per 10,000 residents or as a share
 */
export function formatDerived(
  value: number,
  { kind }: Pick<Indicator, 'kind'>,
  isScaled: boolean,
  language: Language,
): string {
  if (isScaled) return formatScaled(value, language);
  return kind === 'rate' ? formatRate(value, language) : formatCount(value, language);
}
