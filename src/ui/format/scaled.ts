import type { Language } from '../../core/domain/text.ts';
import { formatRate } from './number.ts';

/**
 * A value that no report prints, per 10,000 residents or as a share, without unit: three significant
 * digits and never fewer than the whole number, which is what a computed value can claim.
 */
export function formatScaled(value: number, language: Language): string {
  const magnitude = Math.abs(value);
  const decimals = magnitude === 0 || magnitude >= 100 ? 0 : magnitude >= 10 ? 1 : 2;
  // Of what is smaller two digits remain, for nothing is not to be claimed of it.
  const small = magnitude > 0 && magnitude < 0.1;
  return formatRate(value, language, small ? 1 - Math.floor(Math.log10(magnitude)) : decimals);
}
