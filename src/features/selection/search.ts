import type { Indicator } from '../../core/domain/indicator.ts';
import type { Locality } from '../../core/domain/locality.ts';
import { indicatorInitials } from './indicator-initials.ts';

/** Lower case, without the spaces and apostrophes that pinyin is written with or without. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[\s'’·]/g, '');
}

/** What a locality answers to, folded: anywhere in `within`, at the beginning only in `start`. */
interface Keys {
  readonly within: readonly string[];
  readonly start: readonly string[];
}

function keysOf(locality: Locality): Keys {
  const { name, pinyin, parents, formerNames = [] } = locality;
  const names = [name, ...formerNames.map((former) => former.name), ...parents.map((p) => p.name)];
  return {
    within: [...names.flatMap(({ zh, en }) => [zh, en]), pinyin.full].map(fold),
    start: [fold(pinyin.initials), locality.code ?? locality.statisticalCode ?? ''],
  };
}

function answers({ within, start }: Keys, asked: string): boolean {
  return within.some((key) => key.includes(asked)) || start.some((key) => key.startsWith(asked));
}

/**
 * A search through localities: by a name, a former name or a parent's name in Chinese or English, by
 * the pinyin of the name in full or from the first initial on, and by the start of the code. Of
 * several words each must be answered, so that 广东 罗定 finds one in the other. Keeps the order.
 *
 * What they answer to is folded once, so that thousands are searched between two key strokes.
 */
export function localitySearch(
  localities: readonly Locality[],
): (query: string) => readonly Locality[] {
  const keyed = localities.map((locality) => ({ locality, keys: keysOf(locality) }));
  return (query) => {
    const asked = fold(query);
    if (asked === '') return localities;
    const words = query.trim().split(/\s+/).map(fold);
    return keyed
      .filter(({ keys }) => answers(keys, asked) || words.every((word) => answers(keys, word)))
      .map(({ locality }) => locality);
  };
}

/**
 * Where an indicator answers a search: in its names in either language or the initials of the
 * Chinese one's pinyin, or only in its definition; null where it does not.
 */
export function indicatorAnswer(indicator: Indicator, query: string): 'name' | 'definition' | null {
  const asked = fold(query);
  const { name, definition } = indicator;
  const initials = indicatorInitials[indicator.id] ?? '';
  if ([fold(name.zh), fold(name.en), initials].some((key) => key.includes(asked))) return 'name';
  return [definition.zh, definition.en].some((text) => fold(text).includes(asked))
    ? 'definition'
    : null;
}
