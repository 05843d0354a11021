import type { Indicator } from '../../core/domain/indicator.ts';
import type { Language } from '../../core/domain/text.ts';
import { afterSummary, describeChart } from '../describe.ts';
import { isOfRates, reportName, sourceLine } from '../entry.ts';
import type { LegendItem, MissingRow } from '../frame.ts';
import { gapLegend } from '../gap-legend.ts';
import { benchmarkItems, markerItems } from '../legend-items.ts';
import { tickText } from '../plot/value-axis.ts';
import { scaleNotes } from '../subtitle.ts';
import { distinctYears, everyYear, joinRemarks } from '../text/join.ts';
import { chartWords } from '../words.ts';
import { groupAxis } from './axis.ts';
import { figureOf, type MultiplesFigure, unitIn } from './figure.ts';
import type { MultiplesInput } from './input.ts';
import { inOrderOfYears } from './marks.ts';
import type { MultiplesGroup, MultiplesModel, MultiplesPanel } from './model.ts';
import { multiplesTable } from './table.ts';
import { multiplesWords } from './words.ts';

/**
 * Small charts of several indicators of several localities. Bars, and what is over the years, share a
 * scale with all others of the same unit; each unit says what its scale is. A value that is missing
 * stands in its place with the reason.
 */
export function multiplesModel(input: MultiplesInput): MultiplesModel {
  const { language, indicators, form } = input;
  const words = multiplesWords[language];
  const told = indicators.flatMap((column) =>
    column.entries.map((entry) => figureOf(column, entry, input)),
  );
  const figures = form === 'trend' ? [...told, ...silentYears(told, input)] : told;
  const localities = new Set(figures.map(({ entry }) => entry.locality.id));
  const drawn = figures.filter(({ mark }) => mark.value !== null);
  const years = distinctYears(drawn.flatMap(({ mark }) => mark.year ?? []));
  const groups = groupsOf(figures, input);
  const missing = missingOf(told, language);
  const title = words.title(indicators.length, localities.size);
  return {
    kind: 'multiples',
    id: `multiples-${indicators.map(({ indicator }) => indicator.id).join('-')}`,
    language,
    title,
    subtitle: joinRemarks([
      input.by === 'indicator' ? words.byIndicator : words.byLocality,
      years.length === 0 ? '' : chartWords(language).years(years),
    ]),
    form,
    groups,
    legend: legendOf(figures, input),
    empty: drawn.length === 0,
    missing,
    notes: [...scaleNotes(indicators, language), ...(input.notes ?? [])],
    source: sourceLine(
      input,
      drawn.map(({ entry }) => entry),
      figures.map(({ entry }) => entry),
    ),
    years,
    readings: groups.flatMap((group) =>
      group.panels.flatMap((panel) =>
        panel.marks.map(({ key, reading }) => ({ key, text: reading, group: panel.key })),
      ),
    ),
    description: afterSummary(
      input,
      describeChart(
        title,
        [
          ...heldAgainst(drawn).map(({ indicator, benchmark }) =>
            words.held(indicator.name[language], benchmark.label),
          ),
          ...groups.flatMap((group) =>
            group.panels.flatMap((panel) =>
              panel.marks.filter((mark) => mark.value !== null).map((mark) => mark.reading),
            ),
          ),
        ],
        missing,
        language,
      ),
    ),
    table: multiplesTable(drawn, missing, language),
  };
}

/** The years between the first and the last that a locality has no report of, as gaps of its panel. */
function silentYears(
  told: readonly MultiplesFigure[],
  input: MultiplesInput,
): readonly MultiplesFigure[] {
  const span = everyYear(told.flatMap(({ entry }) => entry.year ?? []));
  const panels = new Map(
    told.map((one) => [`${one.column.indicator.id}·${one.entry.locality.id}`, one]),
  );
  return [...panels.values()].flatMap(({ column, entry }) =>
    span
      .filter(
        (year) =>
          !column.entries.some((one) => one.locality.id === entry.locality.id && one.year === year),
      )
      .map((year) => figureOf(column, { ...entry, year, cell: null }, input)),
  );
}

/** Panels by unit, in the order in which the units first come. */
function groupsOf(figures: readonly MultiplesFigure[], input: MultiplesInput): MultiplesGroup[] {
  const { language } = input;
  const words = multiplesWords[language];
  const unitKey = ({ column }: MultiplesFigure) =>
    column.scale == null ? column.indicator.unit : column.scale.unit.zh;
  const units = [...new Set(figures.map(unitKey))];
  return units.map((key): MultiplesGroup => {
    const own = figures.filter((figure) => unitKey(figure) === key);
    const column = own[0]?.column;
    const unit = column === undefined ? '' : unitIn(column, language);
    const rates = column !== undefined && isOfRates({ ...column, scale: column.scale ?? null });
    const panels = panelsOf(own, input);
    const axis = groupAxis(
      panels.flatMap((panel) => panel.marks),
      rates,
      input.form,
    );
    const [from, to] = axis.domain.map((end) => tickText(end, rates, language));
    const tell = panels.length > 1 ? words.shared : words.single;
    return { key, unit, rates, title: tell(unit, from ?? '', to ?? ''), panels };
  });
}

function panelsOf(
  figures: readonly MultiplesFigure[],
  { by, form, language }: MultiplesInput,
): MultiplesPanel[] {
  const ofIndicator = ({ column }: MultiplesFigure) => column.indicator.id;
  const ofLocality = ({ entry }: MultiplesFigure) => entry.locality.id;
  const keyOf = (figure: MultiplesFigure) => {
    if (form === 'trend') return `${ofIndicator(figure)}·${ofLocality(figure)}`;
    return by === 'indicator' ? ofIndicator(figure) : ofLocality(figure);
  };
  const panels = new Map<string, MultiplesFigure[]>();
  for (const figure of figures) {
    panels.set(keyOf(figure), [...(panels.get(keyOf(figure)) ?? []), figure]);
  }
  const placeOf = ([, own]: readonly [string, readonly MultiplesFigure[]]) =>
    by === 'locality' ? (own[0]?.entry.markerIndex ?? 0) : 0;
  const ordered = [...panels].sort((a, b) => placeOf(a) - placeOf(b));
  return ordered.flatMap(([key, own]): MultiplesPanel[] => {
    const [head] = own;
    if (head === undefined) return [];
    const { entry, column } = head;
    const indicator = column.indicator.name[language];
    const locality = entry.locality.name[language];
    const both = language === 'zh' ? `${locality}：${indicator}` : `${locality}: ${indicator}`;
    const marks = own.map(({ mark }) => mark);
    return [
      {
        key,
        title: form === 'trend' ? both : by === 'indicator' ? indicator : locality,
        markerIndex: form === 'trend' || by === 'locality' ? entry.markerIndex : null,
        marks: form === 'trend' ? inOrderOfYears(marks) : marks,
        benchmark: form === 'bars' && by === 'locality' ? null : (column.benchmark ?? null),
      },
    ];
  });
}

/** What each locality lacks, by indicator. */
function missingOf(figures: readonly MultiplesFigure[], language: Language): MissingRow[] {
  const words = multiplesWords[language];
  const rows = new Map<string, string[]>();
  for (const { entry, column, mark } of figures) {
    if (mark.missing === null) continue;
    const label = reportName(entry, language);
    const indicator: Indicator = column.indicator;
    rows.set(label, [
      ...(rows.get(label) ?? []),
      words.why(indicator.name[language], mark.missing),
    ]);
  }
  return [...rows].map(([label, reasons]) => ({ label, reason: reasons.join(words.also) }));
}

function legendOf(figures: readonly MultiplesFigure[], { language }: MultiplesInput): LegendItem[] {
  return [
    ...markerItems(
      figures.map(({ entry }) => ({
        label: entry.locality.name[language],
        markerIndex: entry.markerIndex,
      })),
    ),
    ...gapLegend(
      new Set(figures.map(({ mark }) => mark.why)),
      figures.some(({ mark }) => mark.partial),
      language,
    ),
    ...benchmarkLegend(figures, language),
  ];
}

/** The indicators whose values are held against something, each once. */
function heldAgainst(figures: readonly MultiplesFigure[]) {
  return [...new Set(figures.map(({ column }) => column))].flatMap(({ indicator, benchmark }) =>
    benchmark == null ? [] : [{ indicator, benchmark }],
  );
}

/** Of one indicator the line with its value; of several what a line is, as their values differ. */
function benchmarkLegend(figures: readonly MultiplesFigure[], language: Language): LegendItem[] {
  const held = heldAgainst(figures.filter(({ mark }) => mark.value !== null));
  const [first] = held;
  if (first === undefined) return [];
  const label = held.length === 1 ? first.benchmark.label : multiplesWords[language].benchmark;
  return benchmarkItems({ label });
}
