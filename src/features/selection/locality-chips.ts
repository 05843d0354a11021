import type { DatasetIndex } from '../../core/dataset/model.ts';
import type { Locality } from '../../core/domain/locality.ts';
import type { Language } from '../../core/domain/text.ts';
import type { ChipItem } from './chip.tsx';
import type { strings } from './strings.ts';

type Words = (typeof strings)[Language];

/** The chips of localities, in the order of the ids; an unknown id has none. */
export function localityChips(
  index: Pick<DatasetIndex, 'localities'>,
  ids: readonly string[],
  language: Language,
  words: Words,
): readonly ChipItem[] {
  const known = new Map(index.localities.map((locality) => [locality.id, locality]));
  return ids.flatMap((id) => {
    const locality = known.get(id);
    if (locality === undefined) return [];
    const name = locality.name[language];
    return [{ id, name, label: labelOf(locality, language), tag: tagOf(locality, words) }];
  });
}

/** The tag says that it is anonymised; the English name need not say it again. */
function labelOf({ name, anonymised }: Locality, language: Language): string {
  return language === 'en' && anonymised ? name.en.replace(/ \([^()]*\)$/, '') : name[language];
}

function tagOf({ anonymised, level }: Locality, words: Words): string | null {
  if (anonymised) return words.anonymised;
  return level === 'town' ? words.town : null;
}
