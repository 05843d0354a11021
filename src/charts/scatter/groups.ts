import { levels } from '../../core/domain/locality.ts';
import type { Language } from '../../core/domain/text.ts';
import { levelWords } from '../../ui/level/level-words.ts';
import type { LegendItem } from '../frame.ts';
import { markerItems } from '../legend-items.ts';
import { distinctYears } from '../text/join.ts';
import type { ScatterFigure } from './figure.ts';
import type { ScatterColour, ScatterEntry, ScatterInput } from './input.ts';
import { scatterWords } from './words.ts';

/** What shares colour and shape. */
export interface Group {
  readonly markerIndex: number;
  readonly label: string;
}

/** By key: the chosen localities by their own markers, or levels or years one after another. */
export function groupsOf({ entries, colour, language }: ScatterInput): ReadonlyMap<string, Group> {
  const words = scatterWords(language);
  if (colour === 'locality') {
    return new Map(
      entries.flatMap(({ locality, markerIndex }) =>
        markerIndex === null
          ? []
          : [[locality.id, { markerIndex, label: locality.name[language] }] as const],
      ),
    );
  }
  if (colour === 'level') {
    const named = levelWords[language];
    const present = [...levels, null].filter((level) =>
      entries.some((entry) => entry.locality.level === level),
    );
    return new Map(
      present.map((level, markerIndex) => [
        String(level),
        { markerIndex, label: level === null ? named.unknown : named.name[level] },
      ]),
    );
  }
  const years = distinctYears(entries.map((entry) => entry.year));
  return new Map(
    years.map((year, markerIndex) => [String(year), { markerIndex, label: words.year(year) }]),
  );
}

/** The group that an entry belongs to. */
export function groupKey({ locality, year }: ScatterEntry, colour: ScatterColour): string {
  if (colour === 'locality') return locality.id;
  return String(colour === 'level' ? locality.level : year);
}

/** What the colours and shapes of the drawn points mean. */
export function groupLegend(
  figures: readonly ScatterFigure[],
  groups: ReadonlyMap<string, Group>,
  language: Language,
): LegendItem[] {
  const words = scatterWords(language);
  const drawn = new Set(figures.map((figure) => figure.markerIndex));
  const items = markerItems([...groups.values()].filter((group) => drawn.has(group.markerIndex)));
  if (drawn.has(null)) items.push({ label: words.others, sign: { kind: 'other' } });
  if (figures.some((figure) => figure.partial))
    items.push({ label: words.partial, sign: { kind: 'partial' } });
  return items;
}
