import type { Language } from '../../core/domain/text.ts';
import { formatInterval } from '../../ui/format/interval.ts';
import type { Badge } from '../../ui/badges/cell-badges.ts';
import { afterSummary, describeChart, withUnit } from '../describe.ts';
import {
  type DrawnEntry,
  drawnEntry,
  isOfRates,
  missingReason,
  type ObservedEntry,
  remarksOn,
  reportName,
  sourceLine,
  unitOf,
} from '../entry.ts';
import type { MissingRow } from '../frame.ts';
import { scaleNotes } from '../subtitle.ts';
import { distinctYears, joinRemarks } from '../text/join.ts';
import { chartWords } from '../words.ts';
import type { ScatterFigure } from './figure.ts';
import { type Group, groupKey, groupLegend, groupsOf } from './groups.ts';
import type { ScatterEntry, ScatterInput, ScatterSide, ScatterValue } from './input.ts';
import type { ScatterModel } from './model.ts';
import { scatterTable } from './table.ts';
import { scatterWords } from './words.ts';

/**
 * Two indicators against each other. Whoever lacks one of the two is listed with the reason. A zero
 * (or less) has no place on a logarithmic scale: it is named under the chart and in the table with its
 * value. Whoever lacks only the indicator of the size is a ring without an area, and is named for it.
 */
export function scatterModel(input: ScatterInput): ScatterModel {
  const { x, y, size, language } = input;
  const words = scatterWords(language);
  const names = {
    x: x.indicator.name[language],
    y: y.indicator.name[language],
    size: size?.indicator.name[language] ?? '',
  };
  const markers = groupsOf(input);
  const told = input.entries.flatMap((entry) => figureOf(entry, input, markers));
  const figures = told.filter((figure) => figure.offScale.length === 0);
  const offScale = told.filter((figure) => figure.offScale.length > 0);
  const missing = [
    ...input.entries.flatMap((entry) => missingOf(entry, input)),
    ...(input.silent ?? []).map(
      ({ locality, tooOld }): MissingRow => ({
        label: locality.name[language],
        reason:
          tooOld === null
            ? chartWords(language).noReport(null)
            : chartWords(language).onlyOlder(tooOld),
      }),
    ),
  ];
  const sizes = figures.flatMap((figure) => (figure.size === null ? [] : [figure.size]));
  const years = distinctYears(figures.map((figure) => figure.year));
  const title = words.against(names.y, names.x);
  const units = { x: sideUnit(x, language), y: sideUnit(y, language) };
  const greatest = Math.max(0, ...sizes);
  const largest = figures.find((figure) => figure.size === greatest)?.figures.size;
  const unsized = figures.filter((figure) => figure.sizeMissing !== null);
  const logs = [...(x.log ? [names.x] : []), ...(y.log ? [names.y] : [])];
  const readings = [...figures]
    .sort((a, b) => (a.x === b.x ? a.y - b.y : a.x - b.x))
    .map((figure) => ({ key: figure.key, text: readingOf(figure, input) }));
  return {
    kind: 'scatter',
    id: `${x.indicator.id}-${y.indicator.id}`,
    language,
    title,
    subtitle: joinRemarks([
      words.across(titled(names.x, units.x, language)),
      words.up(titled(names.y, units.y, language)),
      size === null || largest == null
        ? ''
        : words.area(names.size, withUnit(largest.valueText, sideUnit(size, language))),
      logs.length === 0 ? '' : words.log(logs),
      years.length === 0 ? '' : chartWords(language).years(years),
    ]),
    x: { title: titled(names.x, units.x, language), rates: sideRates(x), log: x.log },
    y: { title: titled(names.y, units.y, language), rates: sideRates(y), log: y.log },
    size: size === null ? null : { name: names.size, greatest },
    points: figures,
    legend: [
      ...groupLegend(figures, markers, language),
      ...(unsized.length === 0
        ? []
        : [{ label: words.ring(names.size), sign: { kind: 'unsized' } } as const]),
    ],
    empty: figures.length === 0,
    missing,
    notes: [
      ...scaleNotes([x, y, ...(size === null ? [] : [size])], language),
      ...(offScale.length === 0 ? [] : [words.offScale(offScale.map(nameOf))]),
      ...(unsized.length === 0 ? [] : [words.unsized(names.size, unsized.map(nameOf))]),
      ...(input.notes ?? []),
    ],
    source: sourceLine(
      input,
      figures.map((figure) => figure.figures.x.entry),
      input.entries.map((entry) => ({ ...entry, cell: entry.x.cell ?? entry.y.cell })),
    ),
    years,
    readings,
    description: afterSummary(
      input,
      describeChart(
        title,
        figures.length === 0
          ? []
          : [words.points(figures.length), ...readings.map((reading) => reading.text)],
        missing,
        language,
      ),
    ),
    table: scatterTable(told, missing, {
      language,
      markers: input.colour === 'locality',
      x: { indicator: x.indicator.id, name: titled(names.x, units.x, language) },
      y: { indicator: y.indicator.id, name: titled(names.y, units.y, language) },
      size:
        size === null
          ? null
          : {
              indicator: size.indicator.id,
              name: titled(names.size, sideUnit(size, language), language),
            },
    }),
  };
}

function observed(
  { locality, year, markerIndex }: ScatterEntry,
  { cell, scaled }: ScatterValue,
): ObservedEntry {
  return { locality, year, markerIndex, cell, ...(scaled === undefined ? {} : { scaled }) };
}

function figureOf(
  entry: ScatterEntry,
  input: ScatterInput,
  markers: ReadonlyMap<string, Group>,
): ScatterFigure[] {
  const { language } = input;
  const drawn = (value: ScatterValue, side: ScatterSide) =>
    drawnEntry(observed(entry, value), side.indicator, language)[0];
  const x = drawn(entry.x, input.x);
  const y = drawn(entry.y, input.y);
  if (x === undefined || y === undefined) return [];
  const sizeValue = entry.size ?? { cell: null };
  const size = input.size === null ? undefined : drawn(sizeValue, input.size);
  const told: [ScatterSide, DrawnEntry<ObservedEntry>][] = [
    [input.x, x],
    [input.y, y],
  ];
  if (input.size !== null && size !== undefined) told.push([input.size, size]);
  return [
    {
      key: x.key,
      label: entry.locality.name[language],
      year: entry.year,
      chosen: entry.markerIndex !== null,
      markerIndex: markers.get(groupKey(entry, input.colour))?.markerIndex ?? null,
      x: x.value,
      y: y.value,
      size: size?.value ?? null,
      sizeMissing: input.size === null ? null : missingReason(observed(entry, sizeValue), language),
      partial: told.some(
        ([
          ,
          {
            entry: { cell },
          },
        ]) => cell.qualifiers.through !== null,
      ),
      // The figures of a point are of several indicators, and each remark is of one of them.
      badges: distinctBadges(
        told.flatMap(([{ indicator }, one]) =>
          remarksOn(one, language).map(({ text, tone }) => ({
            text: chartWords(language).remarkOf(indicator.name[language], text),
            tone,
          })),
        ),
      ),
      figures: { x, y, size: size ?? null },
      offScale: (['x', 'y'] as const).flatMap((which) => {
        const { log, indicator } = input[which];
        const { value } = which === 'x' ? x : y;
        return log && value <= 0 ? [indicator.name[language]] : [];
      }),
    },
  ];
}

function missingOf(entry: ScatterEntry, input: ScatterInput): MissingRow[] {
  const { language } = input;
  const words = scatterWords(language);
  const reasons = (['x', 'y'] as const).flatMap((which) => {
    const side = input[which];
    const name = side.indicator.name[language];
    const reason = missingReason(observed(entry, entry[which]), language);
    return reason === null ? [] : [words.why(name, reason)];
  });
  if (reasons.length === 0) return [];
  return [{ label: reportName(entry, language), reason: reasons.join(words.also) }];
}

function readingOf(
  { figures, sizeMissing, year, label, badges }: ScatterFigure,
  input: ScatterInput,
): string {
  const { language } = input;
  const words = scatterWords(language);
  const told = (['x', 'y', 'size'] as const).flatMap((which) => {
    const side = input[which];
    const figure = figures[which];
    if (side === null) return [];
    if (figure === null) return [words.why(side.indicator.name[language], sizeMissing ?? '')];
    const unit = sideUnit(side, language);
    const interval =
      figure.interval === null ? '' : ` [${formatInterval(figure.interval, unit, language)}]`;
    return [
      words.value(side.indicator.name[language], `${withUnit(figure.valueText, unit)}${interval}`),
    ];
  });
  return words.reading(
    `${label} ${year}`,
    told,
    badges.map((badge) => badge.text),
  );
}

function nameOf({ label, year }: ScatterFigure): string {
  return `${label} ${year}`;
}

function sideUnit(side: ScatterSide, language: Language): string {
  return unitOf({ indicator: side.indicator, scale: side.scale ?? null, language });
}

function sideRates(side: ScatterSide): boolean {
  return isOfRates({ indicator: side.indicator, scale: side.scale ?? null });
}

function titled(name: string, unit: string, language: Language): string {
  if (unit === '') return name;
  return language === 'zh' ? `${name}（${unit}）` : `${name} (${unit})`;
}

/** The size may be of an indicator that is drawn already. */
function distinctBadges(badges: readonly Badge[]): Badge[] {
  return badges.filter(
    (badge, index) => badges.findIndex((other) => other.text === badge.text) === index,
  );
}
