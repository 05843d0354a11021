import type { Bilingual } from '../../domain/text.ts';

const format = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

/**
 * A number as people write it, thousands apart.
 *
 * @example
 * written(89591) // => '89,591'
 * written(5.4) // => '5.4'
 */
export const written = (value: number): string => format.format(value);

/**
 * A rate with two decimals, as workings show it.
 *
 * @example
 * writtenRate(98.3746) // => '98.37%'
 */
export const writtenRate = (value: number): string => `${value.toFixed(2)}%`;

export const bilingual = (zh: string, en: string): Bilingual => ({ zh, en });
