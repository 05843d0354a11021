import { fewestForMedian } from '../../core/dataset/benchmark.ts';
import { alike } from '../../core/domain/ranking.ts';
import type { Language } from '../../core/domain/text.ts';
import { median } from '../../core/stats/median.ts';
import { formatDerived } from '../../ui/format/derived.ts';
import { afterSummary, describeChart, describeFigure, withUnit } from '../describe.ts';
import {
  type DrawnEntry,
  drawnEntry,
  type IndicatorInput,
  isOfRates,
  missingReason,
  missingRow,
  type ObservedEntry,
  remarksOn,
  sourceLine,
  unitOf,
} from '../entry.ts';
import type { BenchmarkLine, LegendItem } from '../frame.ts';
import { benchmarkItems, markerItems } from '../legend-items.ts';
import { indicatorSubtitle, scaleNotes } from '../subtitle.ts';
import { figureTable } from '../table/figure-table.ts';
import { distinctYears } from '../text/join.ts';
import type { StripDot, StripModel } from './model.ts';
import { stripWords } from './words.ts';

/**
 * One indicator of all localities of an edition. `entries` holds each locality once, the chosen ones
 * with the index of their marker, the others with null. The line is the benchmark that is given or
 * else the median of the like values (see `alike`). A chosen locality without a value is listed with
 * the reason; of the others it is said how many lack one, and why.
 */
export function stripModel(input: IndicatorInput<ObservedEntry>): StripModel {
  const { indicator, language } = input;
  const unit = unitOf(input);
  const drawn = input.entries
    .flatMap((entry) => drawnEntry(entry, indicator, language))
    .sort((a, b) => a.value - b.value);
  const dots = drawn.map((one) => dotOf(one, language));
  const middle = medianLine(drawn, input);
  const benchmark = input.benchmark ?? middle?.line ?? null;
  const missing = input.entries
    .filter((entry) => entry.markerIndex !== null)
    .flatMap((entry) => missingRow(entry, language));
  const years = distinctYears(dots.map((dot) => dot.year));
  return {
    kind: 'strip',
    id: indicator.id,
    language,
    title: indicator.name[language],
    subtitle: indicatorSubtitle(input, years),
    unit,
    rates: isOfRates(input),
    dots,
    benchmark,
    legend: legendOf(dots, benchmark, language),
    empty: dots.length === 0,
    missing,
    notes: [
      ...scaleNotes([input], language),
      ...(middle !== null && benchmark === middle.line ? [middle.note] : []),
      ...othersMissing(input),
      ...(input.notes ?? []),
    ],
    source: sourceLine(
      input,
      drawn.map(({ entry }) => entry),
      input.entries,
    ),
    years,
    readings: dots.map((dot) => ({
      key: dot.key,
      text: describeFigure({ ...dot, unit }, language),
    })),
    description: afterSummary(
      input,
      describeChart(
        indicator.name[language],
        inWords(dots, benchmark, unit, language),
        missing,
        language,
      ),
    ),
    table: figureTable(indicator.id, [...dots].reverse(), missing, unit, language),
  };
}

function dotOf(drawn: DrawnEntry<ObservedEntry>, language: Language): StripDot {
  const { key, entry, value, valueText, interval } = drawn;
  return {
    key,
    label: entry.locality.name[language],
    year: entry.year,
    markerIndex: entry.markerIndex,
    value,
    valueText,
    interval,
    badges: remarksOn(drawn, language),
  };
}

function medianLine(
  drawn: readonly DrawnEntry<ObservedEntry>[],
  input: IndicatorInput<ObservedEntry>,
): { line: BenchmarkLine; note: string } | null {
  const { indicator, language } = input;
  const words = stripWords[language];
  const compared = drawn.map((one) => ({
    ...one.entry,
    indicator: indicator.id,
    value: one.value,
  }));
  const like = alike(compared, input.across).ranked;
  if (like.length < fewestForMedian) return null;
  const value = median(like.map((one) => one.value));
  const shown = formatDerived(value, indicator, input.scale != null, language);
  const text = withUnit(shown, unitOf(input));
  return {
    line: { value, label: words.median(text) },
    note: words.medianOf(like.length, like.length === drawn.length),
  };
}

function legendOf(
  dots: readonly StripDot[],
  benchmark: BenchmarkLine | null,
  language: Language,
): LegendItem[] {
  const others = dots.filter((dot) => dot.markerIndex === null).length;
  return [
    ...markerItems(dots),
    ...(others === 0
      ? []
      : [{ label: stripWords[language].others(others), sign: { kind: 'other' } } as const]),
    ...benchmarkItems(benchmark),
  ];
}

/** How many of those not chosen have no value, and why. */
function othersMissing({ entries, language }: IndicatorInput<ObservedEntry>): string[] {
  const words = stripWords[language];
  const reasons = new Map<string, number>();
  for (const entry of entries) {
    if (entry.markerIndex !== null) continue;
    const reason = missingReason(entry, language);
    if (reason !== null) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  if (reasons.size === 0) return [];
  const all = [...reasons.values()].reduce((sum, number) => sum + number, 0);
  const told = [...reasons].map(([reason, number]) => words.reason(reason, number));
  return [words.othersMissing(all, told.join(words.separator))];
}

/** The spread, the line, then the chosen ones from the highest value down. */
function inWords(
  dots: readonly StripDot[],
  benchmark: BenchmarkLine | null,
  unit: string,
  language: Language,
): string[] {
  const lowest = dots[0];
  const highest = dots.at(-1);
  if (lowest === undefined || highest === undefined) return [];
  const chosen = dots.filter((dot) => dot.markerIndex !== null).reverse();
  return [
    stripWords[language].spread(
      dots.length,
      withUnit(lowest.valueText, unit),
      withUnit(highest.valueText, unit),
    ),
    ...(benchmark === null ? [] : [benchmark.label]),
    ...chosen.map((dot) => describeFigure({ ...dot, unit }, language)),
  ];
}
