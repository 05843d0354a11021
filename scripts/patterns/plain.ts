/**
 * Patterns that `recheck` can decide, in place of one that it cannot: it knows neither looking ahead nor
 * looking behind, and takes a search for one that ends with the first match. The patterns given take
 * together no less work than the one they stand for, up to a constant factor, on any text; so where
 * they are linear, it is. The reverse does not hold: they may be superlinear where it is not.
 */
import {
  alternativesOf,
  bodyOf,
  type Item,
  itemsOf,
} from '../../src/core/extraction/patterns/source.ts';
import { isBounded, isEndless, isNullable, isOneCharacter, writeItems } from './syntax.ts';

/** Matches nothing, so that all ways to match what stands before it are tried. */
const never = '[]';

export interface Use {
  readonly flags: string;
  /** Whether the search goes on behind each match, as `matchAll`, `replaceAll` and `split` do. */
  readonly repeated: boolean;
}

type Mark = '(?=' | '(?!' | '(?<=' | '(?<!';
const markOf = ({ unit }: Item): Mark | null =>
  (/^\(\?<?[=!]/.exec(unit)?.[0] as Mark | undefined) ?? null;
const isBehind = (mark: Mark | null): boolean => mark === '(?<=' || mark === '(?<!';
const isLook = (item: Item): boolean => markOf(item) !== null;
const hasLooks = (source: string): boolean =>
  alternativesOf(source).some((each) =>
    itemsOf(each).some((item) => isLook(item) || hasLooks(bodyOf(item.unit) ?? '')),
  );

/** A pattern for any character but those of a class or a character; null for longer patterns. */
function otherThan(body: string): string | null {
  const [item, more] = itemsOf(body);
  if (item === undefined || more !== undefined || !isOneCharacter(item)) return null;
  const { unit } = item;
  if (unit === '.') return '\\n';
  if (unit.startsWith('[^')) return `[${unit.slice(2)}`;
  return unit.startsWith('[') ? `[^${unit.slice(1)}` : `[^${unit}]`;
}

/** What is looked for behind the start is read as part of the match: it begins that much earlier. */
function withoutLookBehindFirst(items: readonly Item[], flags: string): readonly Item[] | null {
  const [first, ...rest] = items;
  const mark = first === undefined ? null : markOf(first);
  if (first === undefined || !isBehind(mark) || first.quantifier !== '') return null;
  const body = bodyOf(first.unit) ?? '';
  if (!isBounded(body)) return null;
  if (mark === '(?<=') return [{ unit: `(?:${body})`, quantifier: '' }, ...rest];
  const other = otherThan(body);
  if (other === null || flags.includes('m')) return null;
  return [{ unit: `(?:^|${other})`, quantifier: '' }, ...rest];
}

/** What is looked for ahead of the end is read as part of the match: it fails and succeeds alike. */
function withoutLookAheadLast(items: readonly Item[], flags: string): readonly Item[] | null {
  const last = items.at(-1);
  if (last === undefined || last.quantifier !== '') return null;
  const mark = markOf(last);
  const body = bodyOf(last.unit) ?? '';
  const rest = items.slice(0, -1);
  if (mark === '(?=') return [...rest, { unit: `(?:${body})`, quantifier: '' }];
  const other = otherThan(body);
  if (mark !== '(?!' || other === null || flags.includes('m')) return null;
  return [...rest, { unit: `(?:${other}|$)`, quantifier: '' }];
}

/** A pattern without what it looks for, at any depth. */
function stripped(source: string): string {
  return alternativesOf(source)
    .map((alternative) =>
      itemsOf(alternative)
        .filter((item) => !isLook(item))
        .map(({ unit, quantifier }) => {
          const body = bodyOf(unit);
          return (body === null ? unit : `(?:${stripped(body)})`) + quantifier;
        })
        .join(''),
    )
    .join('|');
}

/**
 * The pattern once for each endless pattern that it looks for anywhere ahead, with that read as part
 * of the match and all the others left out.
 *
 * @throws where it looks for something endless behind
 */
function withOneLook(source: string): readonly string[] {
  const whole = alternativesOf(source);
  return whole.flatMap((alternative) => {
    const items = itemsOf(alternative);
    return items.flatMap((item, index) => {
      const body = bodyOf(item.unit);
      if (body === null || isBounded(body)) return [];
      if (isBehind(markOf(item))) throw new Error('looks behind without bound');
      const inside = [...(isLook(item) ? [stripped(body)] : []), ...withOneLook(body)];
      const before = stripped(writeItems(items.slice(0, index)));
      const after = stripped(writeItems(items.slice(index + 1)));
      return inside.map(
        (each) => `${before}(?:${each})${isLook(item) ? '' : item.quantifier}${after}`,
      );
    });
  });
}

/**
 * A repeated search finds at each place either a whole run or, after a bounded number of steps,
 * nothing: what stands before the one endless repetition and in it is bounded, and what follows may be
 * missing. Then each step is paid for by a character that is taken; what follows remains to be shown.
 */
function afterRun(items: readonly Item[]): readonly string[] | null {
  const at = items.findIndex(({ quantifier }) => isEndless(quantifier));
  const run = items[at];
  const rest = items.slice(at + 1);
  const before = writeItems(items.slice(0, at)) + (run?.unit ?? '');
  if (run === undefined || run.quantifier.endsWith('?')) return null;
  if (!isBounded(before) || !isNullable(rest)) return null;
  return isBounded(writeItems(rest)) ? [] : [run.unit + writeItems(rest) + never];
}

function plainAlternative(source: string, use: Use): readonly string[] {
  const items = itemsOf(source);
  if (!hasLooks(source)) {
    if (!use.repeated || isBounded(source)) return [source];
    return afterRun(items) ?? [source + never];
  }
  const simpler =
    withoutLookBehindFirst(items, use.flags) ?? withoutLookAheadLast(items, use.flags);
  if (simpler !== null) return plainForms(writeItems(simpler), use);
  const [first, second, ...rest] = items;
  if (first?.unit === '^' && !use.flags.includes('m') && second !== undefined && isLook(second)) {
    return [`^(?:${bodyOf(second.unit)})`, `^${writeItems(rest)}`].flatMap((each) =>
      plainForms(each, use),
    );
  }
  // Whether the look-ups succeed is left open: all ways to match are tried, whatever stops the search.
  return [stripped(source), ...withOneLook(source)].map((each) => `(?:${each})${never}`);
}

/**
 * Patterns without looking ahead or behind that together take no less work than the one given.
 *
 * @throws where it looks for something endless behind
 */
export function plainForms(source: string, use: Use): readonly string[] {
  const forms = alternativesOf(source).flatMap((each) => plainAlternative(each, use));
  return [...new Set(forms)];
}
