import {
  type ComparabilityNote,
  type ComparedEntry,
  comparabilityNotes,
} from '../../core/domain/comparability.ts';
import type { Indicator } from '../../core/domain/indicator.ts';
import type { Language } from '../../core/domain/text.ts';
import { comparedEntries } from './compared.ts';
import type { Row } from './model.ts';
import { noteStrings } from './note-strings.ts';

/**
 * What makes the figures of these rows unlike, as one sentence, or null where all is like for like.
 * Approximate figures are left to the badge beside each: they blur a figure, they do not make it
 * another thing.
 */
export function comparabilityText(rows: readonly Row[], language: Language): string | null {
  return comparabilityNoteText(
    rows.flatMap(comparedEntries),
    rows.map(({ indicator }) => indicator),
    language,
  );
}

/** The same of figures that are in no rows; `indicators` are those that the entries are of. */
export function comparabilityNoteText(
  entries: readonly ComparedEntry[],
  of: readonly Indicator[],
  language: Language,
): string | null {
  const notes = comparabilityNotes(entries).filter((note) => note.kind !== 'approximate');
  if (notes.length === 0) return null;
  const words = noteStrings[language];
  const localities = new Map(entries.map(({ locality }) => [locality.id, locality.name[language]]));
  const indicators = new Map(of.map(({ id, name }) => [id, name[language]]));
  const names: Names = {
    locality: (id) => localities.get(id) ?? id,
    indicator: (id) => indicators.get(id) ?? id,
  };
  const texts = notes.map((note) => noteText(note, names, language));
  return `${words.lead}${texts.join(words.join)}${words.stop}`;
}

/** As many localities as stand side by side; of more the rest is counted. */
const mostListed = 12;

interface Names {
  locality(id: string): string;
  indicator(id: string): string;
}

function noteText(note: ComparabilityNote, names: Names, language: Language): string {
  const words = noteStrings[language];
  const localities = (ids: readonly string[]) => {
    const all = [...new Set(ids)].map(names.locality);
    const told = all.slice(0, mostListed).join(words.listJoin);
    return all.length > mostListed ? words.andMore(told, all.length - mostListed) : told;
  };
  const indicators = (ids: readonly string[]) =>
    [...new Set(ids)].map(names.indicator).join(words.listJoin);
  switch (note.kind) {
    case 'year':
      return words.years(note.groups.map((group) => String(group.year)).join(words.listJoin));
    case 'level': {
      // The commonest level needs no mention; the others are what is unlike.
      const most = Math.max(...note.groups.map((group) => group.localities.length));
      const usual = note.groups.find((group) => group.localities.length === most);
      return note.groups
        .filter((group) => group !== usual)
        .map((group) => words.level(localities(group.localities), group.level))
        .join(words.join);
    }
    case 'partial-period': {
      const groups = groupBy(note.concerned, (one) => one.through.slice(5, 7));
      return groups
        .map((group) =>
          words.through(
            localities(group.map((one) => one.locality)),
            Number(group[0].through.slice(5, 7)),
          ),
        )
        .join(words.join);
    }
    case 'role': {
      const respondents = note.concerned.filter((one) => one.role === 'respondent');
      return words.respondent(localities(respondents.map((one) => one.locality)));
    }
    case 'scope': {
      const groups = groupBy(note.concerned, (one) => `${one.indicator} ${one.scope}`);
      return groups
        .map((group) =>
          words.scope(
            localities(group.map((one) => one.locality)),
            names.indicator(group[0].indicator),
            group[0].scope,
          ),
        )
        .join(words.join);
    }
    case 'tiny-denominator':
      return words.tiny(
        localities(note.concerned.map((one) => one.locality)),
        indicators(note.concerned.map((one) => one.indicator)),
      );
    case 'computed-beside-stated': {
      const groups = groupBy(note.concerned, (one) => one.indicator);
      return groups
        .map((group) =>
          words.computed(
            localities(group.map((one) => one.locality)),
            names.indicator(group[0].indicator),
          ),
        )
        .join(words.join);
    }
    case 'failed-audit': {
      const byLocality = groupBy(note.concerned, (one) => one.locality).map(([first, ...rest]) => ({
        locality: first.locality,
        told: indicators([first, ...rest].map((one) => one.indicator)),
      }));
      return groupBy(byLocality, ({ told }) => told)
        .map((group) => words.failed(localities(group.map((one) => one.locality)), group[0].told))
        .join(words.join);
    }
    case 'approximate':
      return words.approximate(localities(note.concerned.map((one) => one.locality)));
  }
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
