import type { Cell } from '../core/domain/cell.ts';
import type { Indicator } from '../core/domain/indicator.ts';
import type { Locality } from '../core/domain/locality.ts';
import type { Language } from '../core/domain/text.ts';
import { cellBadges } from '../ui/badges/cell-badges.ts';
import { formatUnit } from '../ui/format/unit.ts';
import { formatValue } from '../ui/format/value.ts';
import type { ChartModel, ChartRow, MissingRow } from './model.ts';
import { type ChartRanking, rankContenders } from './ranking.ts';
import { chartWords } from './words.ts';

/** One chosen locality in one year. */
export interface ChartEntry {
  readonly locality: Locality;
  /** Null where no year was asked for and there is no report at all. */
  readonly year: number | null;
  /** Null where there is no report for that year. */
  readonly cell: Cell | null;
  /** Position of the locality among the chosen ones, from 0. */
  readonly markerIndex: number;
}

export interface ChartInput {
  readonly indicator: Indicator;
  /** In the order in which the localities were chosen. */
  readonly entries: readonly ChartEntry[];
  readonly language: Language;
  /** Edition of the dataset, `2026.11`. */
  readonly datasetVersion: string;
  /** The day on which the reader looks at it, `2026-11-22`. */
  readonly accessDate: string;
  /** Further whole sentences to stand under the chart, in the same language. */
  readonly notes?: readonly string[];
}

interface DrawnEntry {
  readonly key: string;
  readonly entry: ChartEntry & { readonly year: number; readonly cell: Cell };
  readonly value: number;
}

/**
 * What the chart of one indicator says. Rows run from the highest value to the lowest, equal ones in
 * the order of choice; that order by itself is no ranking, ranks are given where counts allow them
 * (see `rankContenders`). Whoever has no value is listed with the reason instead of being drawn.
 */
export function chartModel(input: ChartInput): ChartModel {
  const { indicator, language } = input;
  const words = chartWords(language);
  const drawn = input.entries.flatMap(drawnEntry).sort((a, b) => b.value - a.value);
  const ranking = rankContenders(
    drawn.map(({ key, entry }) => ({ ...entry, key, indicator: indicator.id })),
    indicator,
  );
  const rows = drawn.map((one) => chartRow(one, indicator, ranking, language));
  const missing = input.entries.flatMap((entry) => missingRow(entry, language));
  const told = drawn.map(({ entry }) => reportName(entry.locality, entry.year, language));
  const consulted = input.entries.flatMap(({ cell, locality, year }) =>
    cell === null || year === null ? [] : [reportName(locality, year, language)],
  );
  return {
    id: indicator.id,
    language,
    title: indicator.name[language],
    subtitle: subtitle(indicator, rows, language),
    kind: indicator.kind === 'rate' ? 'intervals' : 'bars',
    unit: formatUnit(indicator.unit, language),
    rows,
    missing,
    notes: [
      ...tieNotes(rows, ranking, language),
      ...intervalNotes(rows, language),
      ...(input.notes ?? []),
    ],
    source: words.source(
      told.length > 0 ? told : consulted,
      input.datasetVersion,
      input.accessDate,
    ),
  };
}

function drawnEntry(entry: ChartEntry): DrawnEntry[] {
  const { cell, year } = entry;
  if (cell === null || year === null || cell.value === null) return [];
  const key = `${entry.locality.id}-${year}`;
  return [{ key, entry: { ...entry, cell, year }, value: cell.value }];
}

function chartRow(
  { key, entry, value }: DrawnEntry,
  indicator: Indicator,
  ranking: ChartRanking,
  language: Language,
): ChartRow {
  const { cell } = entry;
  const range = ranking.ranges.get(key);
  return {
    key,
    label: entry.locality.name[language],
    year: entry.year,
    markerIndex: entry.markerIndex,
    value,
    valueText: formatValue(cell, indicator, language) ?? '',
    interval: cell.interval,
    badges: cellBadges(cell, language),
    rank: range === undefined ? null : chartWords(language).rank(range.best, range.worst),
  };
}

function missingRow(entry: ChartEntry, language: Language): MissingRow[] {
  const words = chartWords(language);
  const { cell, year, locality } = entry;
  if (cell === null || year === null) {
    return [{ label: locality.name[language], reason: words.noReport(year) }];
  }
  if (cell.value !== null) return [];
  return [
    {
      label: reportName(locality, year, language),
      reason: cell.status === 'redacted' ? words.redacted : words.absent,
    },
  ];
}

function subtitle(indicator: Indicator, rows: readonly ChartRow[], language: Language): string {
  const words = chartWords(language);
  const unit = formatUnit(indicator.unit, language);
  const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b);
  const parts = [
    // A sentence in the catalogue, the first of several remarks here.
    indicator.definition[language].replace(/[.。]$/, ''),
    unit === '' ? '' : words.unit(unit),
    words.polarity[indicator.polarity],
    years.length === 0 ? '' : words.years(years),
    rows.some((row) => row.interval !== null) ? words.wilson : '',
  ];
  return parts.filter((part) => part !== '').join('\u00a0· ');
}

function tieNotes(rows: readonly ChartRow[], ranking: ChartRanking, language: Language): string[] {
  const words = chartWords(language);
  if (ranking.tied.length > 2) return [words.tiesShown];
  const names = new Map(rows.map((row) => [row.key, row.label]));
  return ranking.tied.map((keys) => words.tied(keys.map((key) => names.get(key) ?? key)));
}

function intervalNotes(rows: readonly ChartRow[], language: Language): string[] {
  const without = rows.filter((row) => row.interval === null).length;
  const mixed = without > 0 && without < rows.length;
  return mixed ? [chartWords(language).someWithoutInterval] : [];
}

function reportName(locality: ChartEntry['locality'], year: number, language: Language): string {
  return `${locality.name[language]} ${year}`;
}
