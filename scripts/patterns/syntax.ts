/** What can be said of the parts of a regular expression, see `source.ts` of the extraction. */
import {
  alternativesOf,
  bodyOf,
  type Item,
  itemsOf,
  mayBeMissing,
} from '../../src/core/extraction/patterns/source.ts';

export const writeItems = (items: readonly Item[]): string =>
  items.map(({ unit, quantifier }) => unit + quantifier).join('');

/** Whether a quantifier has no upper bound. */
export const isEndless = (quantifier: string): boolean => /^(?:[*+]|\{\d+,\})/.test(quantifier);

/** Whether no repetition of a pattern is without bound, so that it takes no more than so many steps. */
export function isBounded(source: string): boolean {
  return alternativesOf(source).every((alternative) =>
    itemsOf(alternative).every(({ unit, quantifier }) => {
      const body = bodyOf(unit);
      return !isEndless(quantifier) && (body === null || isBounded(body));
    }),
  );
}

/** Whether a pattern matches where it finds nothing of what it looks for. */
export const isNullable = (items: readonly Item[]): boolean => items.every(mayBeMissing);

/** Whether an item stands for exactly one character. */
export function isOneCharacter({ unit, quantifier }: Item): boolean {
  return quantifier === '' && !unit.startsWith('(') && !/^(?:\^|\$|\\[bB1-9k])/.test(unit);
}
