import type { Language } from '../../core/domain/text.ts';
import { afterSummary, describeChart, describeFigure, withUnit } from '../describe.ts';
import {
  type ChartEntry,
  drawnEntry,
  type IndicatorInput,
  isOfRates,
  missingReason,
  remarksOn,
  sourceLine,
  unitOf,
} from '../entry.ts';
import type { LegendItem, MissingRow, Reading } from '../frame.ts';
import { gapLegend, gapReason } from '../gap-legend.ts';
import { benchmarkItems, markerItems } from '../legend-items.ts';
import { tickText, valueAxis } from '../plot/value-axis.ts';
import { indicatorSubtitle, scaleNotes } from '../subtitle.ts';
import { figureTable } from '../table/figure-table.ts';
import { distinctYears, everyYear } from '../text/join.ts';
import { chartWords } from '../words.ts';
import type { TrendGap, TrendLine, TrendModel, TrendPoint } from './model.ts';
import { trendWords } from './words.ts';

/** Steps of the vertical axis at most. */
export const trendSteps = 5;

/**
 * One indicator over the years. `entries` holds each chosen locality once for each year that was
 * looked at. A year without a value breaks the line and is a gap with its reason; a locality without
 * any value is listed as missing. The values of parts of a year are marked as such.
 */
export function trendModel(input: IndicatorInput): TrendModel {
  const { indicator, language } = input;
  const told = chartWords(language);
  const words = trendWords(language);
  const unit = unitOf(input);
  const rates = isOfRates(input);
  const benchmark = input.benchmark ?? null;
  const span = everyYear(input.entries.flatMap(({ year }) => (year === null ? [] : [year])));
  const all = byLocality(input.entries).map((entries) => lineOf(entries, span, input));
  const lines = all.filter((line) => line.points.length > 0);
  const points = lines.flatMap((line) => line.points);
  const years = distinctYears(points.map((point) => point.year));
  const intervals = points.some((point) => point.interval !== null);
  const missing = all.flatMap((line) => gapsInWords(line, language));
  const axis = valueAxis(points, benchmark?.value ?? null, rates, trendSteps);
  const cut = rates && points.length > 0 && axis.domain[0] > 0;
  return {
    kind: 'trend',
    id: indicator.id,
    language,
    title: indicator.name[language],
    subtitle: indicatorSubtitle(input, years, intervals ? words.whiskers : ''),
    unit,
    rates,
    span: lines.length === 0 ? [] : span,
    lines,
    benchmark,
    legend: legendOf(lines, input),
    empty: lines.length === 0,
    missing,
    notes: [
      ...scaleNotes([input], language),
      ...(cut ? [words.cutAxis(tickText(axis.domain[0], rates, language))] : []),
      ...(lines.some((line) => line.gaps.length > 0) ? [words.gaps] : []),
      ...(intervals && points.some((point) => point.interval === null)
        ? [told.someWithoutInterval]
        : []),
      ...(input.notes ?? []),
    ],
    source: sourceLine(
      input,
      input.entries.filter((entry) => drawnEntry(entry, indicator, language).length > 0),
      input.entries,
    ),
    years,
    readings: lines.flatMap((line) => readingsOf(line, unit, language)),
    description: afterSummary(
      input,
      describeChart(
        indicator.name[language],
        lines.map((line) => lineInWords(line, unit, language)),
        missing,
        language,
      ),
    ),
    table: figureTable(
      indicator.id,
      lines.flatMap((line) => line.points.map((point) => ({ ...line, ...point }))),
      missing,
      unit,
      language,
    ),
  };
}

function lineOf(
  entries: readonly [ChartEntry, ...ChartEntry[]],
  span: readonly number[],
  { indicator, language }: IndicatorInput,
): TrendLine {
  const { locality, markerIndex } = entries[0];
  const points = entries
    .flatMap((entry) => drawnEntry(entry, indicator, language))
    .map((drawn): TrendPoint => {
      const { key, entry, value, valueText, interval } = drawn;
      const partial = entry.cell.qualifiers.through !== null;
      const badges = remarksOn(drawn, language);
      return { key, year: entry.year, value, valueText, interval, partial, badges };
    })
    .sort((a, b) => a.year - b.year);
  const gaps = span
    .filter((year) => !points.some((point) => point.year === year))
    .map((year) =>
      gapOf(
        entries.find((entry) => entry.year === year),
        locality.id,
        year,
        language,
      ),
    );
  return { id: locality.id, label: locality.name[language], markerIndex, points, gaps };
}

function gapOf(
  entry: ChartEntry | undefined,
  locality: string,
  year: number,
  language: Language,
): TrendGap {
  const key = `${locality}-${year}`;
  // The gap has its year beside it, so the reason does without.
  if (entry === undefined || entry.cell === null) {
    return { key, year, why: 'no-report', reason: chartWords(language).noReport(null) };
  }
  return { key, year, why: gapReason(entry), reason: missingReason(entry, language) ?? '' };
}

function byLocality(entries: readonly ChartEntry[]): [ChartEntry, ...ChartEntry[]][] {
  const lines = new Map<string, [ChartEntry, ...ChartEntry[]]>();
  for (const entry of entries) {
    const line = lines.get(entry.locality.id);
    if (line === undefined) lines.set(entry.locality.id, [entry]);
    else line.push(entry);
  }
  return [...lines.values()];
}

/** What one locality lacks: each reason with its years, one after another. */
function gapsInWords(line: TrendLine, language: Language): MissingRow[] {
  if (line.gaps.length === 0) {
    return line.points.length === 0
      ? [{ label: line.label, reason: chartWords(language).noReport(null) }]
      : [];
  }
  const reasons = [...new Set(line.gaps.map((gap) => gap.reason))].map((reason) =>
    trendWords(language).inYears(
      reason,
      line.gaps.filter((gap) => gap.reason === reason).map((gap) => gap.year),
    ),
  );
  return [{ label: line.label, reason: reasons.join(language === 'zh' ? '，' : '; ') }];
}

function legendOf(lines: readonly TrendLine[], input: IndicatorInput): LegendItem[] {
  const gaps = new Set(lines.flatMap((line) => line.gaps.map((gap) => gap.why)));
  const partial = lines.some((line) => line.points.some((point) => point.partial));
  return [
    ...markerItems(lines),
    ...gapLegend(gaps, partial, input.language),
    ...benchmarkItems(input.benchmark ?? null),
  ];
}

function readingsOf(line: TrendLine, unit: string, language: Language): Reading[] {
  const words = trendWords(language);
  const marks = [
    ...line.points.map((point) => ({
      year: point.year,
      key: point.key,
      text: describeFigure({ ...point, label: line.label, unit }, language),
    })),
    ...line.gaps.map(({ year, key, reason }) => ({
      year,
      key,
      text: words.gap(line.label, year, reason),
    })),
  ];
  return marks
    .sort((a, b) => a.year - b.year)
    .map(({ key, text }) => ({ key, text, group: line.id }));
}

function lineInWords(line: TrendLine, unit: string, language: Language): string {
  const first = line.points[0];
  const last = line.points.at(-1);
  if (first === undefined || last === undefined) return line.label;
  if (first === last) return describeFigure({ ...first, label: line.label, unit }, language);
  const at = (point: TrendPoint) =>
    describeFigure(
      { label: '', year: point.year, valueText: point.valueText, unit, interval: null, badges: [] },
      language,
    ).trim();
  return trendWords(language).from(line.label, at(first), at(last), line.points.length);
}

/** The text at the end of a line: its last value, with the year where that is not the last of all. */
export function endText(line: TrendLine, model: Pick<TrendModel, 'unit' | 'span'>): string {
  const last = line.points.at(-1);
  if (last === undefined) return '';
  const value = withUnit(last.valueText, model.unit);
  return last.year === model.span.at(-1) ? value : `${value} · ${last.year}`;
}
