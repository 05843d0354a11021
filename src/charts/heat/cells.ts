import { alike } from '../../core/domain/ranking.ts';
import type { Language } from '../../core/domain/text.ts';
import type { Badge } from '../../ui/badges/cell-badges.ts';
import { describeFigure } from '../describe.ts';
import {
  type DrawnEntry,
  drawnEntry,
  missingReason,
  type ObservedEntry,
  remarksOn,
  unitOf,
} from '../entry.ts';
import { gapReason } from '../gap-legend.ts';
import type { HeatFigure } from './figure.ts';
import type { HeatIndicator, HeatInput, HeatPlace } from './input.ts';
import { fifthOf, positions } from './position.ts';
import { heatWords } from './words.ts';

/** The cells of one column, one for each place. */
export function cellsOf(column: HeatIndicator, input: HeatInput): HeatFigure[] {
  const { indicator, entries } = column;
  const { language, places } = input;
  const figures = entries.map((entry) => drawnEntry(entry, indicator, language)[0] ?? null);
  const compared = figures.flatMap((figure, at) =>
    figure === null ? [] : [{ ...figure.entry, indicator: indicator.id, value: figure.value, at }],
  );
  const like = alike(compared, input.across).ranked;
  const placed = positions(like.map((one) => one.value));
  const positionAt = new Map(like.map((one, index) => [one.at, placed[index] ?? null]));
  return entries.map((entry, at): HeatFigure => {
    const figure = figures[at] ?? null;
    const place = places[at];
    const key = `${entry.locality.id}-${place?.year ?? null}·${indicator.id}`;
    if (figure === null) return gapOf(entry, column, key, language);
    return valueOf(figure, column, key, place, positionAt.get(at), language);
  });
}

function gapOf(
  entry: ObservedEntry,
  { indicator }: HeatIndicator,
  key: string,
  language: Language,
): HeatFigure {
  const text = missingReason(entry, language) ?? '';
  const reading = heatWords[language].gap(
    indicator.name[language],
    entry.locality.name[language],
    text,
  );
  const none = { inWords: false, shade: null, unlike: false, year: null, opens: null };
  return {
    cell: { ...none, key, state: gapReason(entry), text, reading },
    value: null,
    badges: [],
  };
}

/** @param position among the like values; null where it is the only one, undefined where it is unlike */
function valueOf(
  figure: DrawnEntry<ObservedEntry>,
  { indicator, scale }: HeatIndicator,
  key: string,
  place: HeatPlace | undefined,
  position: number | null | undefined,
  language: Language,
): HeatFigure {
  const words = heatWords[language];
  const { entry, value, valueText, interval } = figure;
  const unlike = position === undefined;
  const own = remarksOn(figure, language);
  const badges: readonly Badge[] = unlike ? [{ text: words.unlike, tone: 'plain' }, ...own] : own;
  const told = describeFigure(
    {
      label: entry.locality.name[language],
      year: entry.year,
      valueText,
      unit: unitOf({ indicator, scale: scale ?? null, language }),
      interval,
      badges,
    },
    language,
  );
  const towards = indicator.polarity === 'lower' && position != null ? 1 - position : position;
  return {
    cell: {
      key,
      state: 'value',
      text: valueText,
      inWords: entry.cell.status === 'in-words',
      shade: towards == null ? null : fifthOf(towards),
      unlike,
      year: entry.year === place?.year ? null : entry.year,
      reading: words.figure(indicator.name[language], told),
      opens: { locality: entry.locality.id, year: entry.year, indicator: indicator.id },
    },
    value,
    badges,
  };
}
