import type { Language } from '../../core/domain/text.ts';
import { formatCount, formatRate } from './number.ts';

/**
 * A value that no report prints, per 10,000 residents or as a share, without unit: three significant
 * digits and never fewer than the whole number, which is what a computed value can claim.
 */
export function formatScaled(value: number, language: Language): string {
  const magnitude = Math.abs(value);
  const decimals = magnitude === 0 || magnitude >= 100 ? 0 : magnitude >= 10 ? 1 : 2;
  const small = magnitude > 0 && magnitude < 0.1;
  return small
    ? formatCount(Number(value.toPrecision(2)), language)
    : formatRate(value, language, decimals);
}
