import type { Indicator } from '../../core/domain/indicator.ts';
import type { Locality } from '../../core/domain/locality.ts';

/** Lower case, without the spaces and apostrophes that pinyin is written with or without. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[\s'’·]/g, '');
}

/**
 * Whether a locality answers a search: its name in Chinese or English, the pinyin of its name in full
 * or by initials, the start of its code, or a parent's name in Chinese.
 */
export function matchesLocality(locality: Locality, query: string): boolean {
  const asked = fold(query);
  if (asked === '') return true;
  const code = locality.code ?? locality.statisticalCode;
  return (
    fold(locality.name.zh).includes(asked) ||
    fold(locality.name.en).includes(asked) ||
    fold(locality.pinyin.full).includes(asked) ||
    fold(locality.pinyin.initials).startsWith(asked) ||
    code?.startsWith(asked) === true ||
    locality.parents.some((parent) => fold(parent.name.zh).includes(asked))
  );
}

/** Whether an indicator answers a search: its names or its definition, in either language. */
export function matchesIndicator(indicator: Indicator, query: string): boolean {
  const asked = fold(query);
  if (asked === '') return true;
  return [indicator.name, indicator.definition].some(
    (text) => fold(text.zh).includes(asked) || fold(text.en).includes(asked),
  );
}
