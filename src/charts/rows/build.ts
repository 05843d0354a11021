import type { Language } from '../../core/domain/text.ts';
import { afterSummary } from '../describe.ts';
import {
  type DrawnEntry,
  drawnEntry,
  type IndicatorInput,
  isOfRates,
  missingRow,
  remarksOn,
  sourceLine,
  unitOf,
} from '../entry.ts';
import { indicatorSubtitle, scaleNotes } from '../subtitle.ts';
import { distinctYears } from '../text/join.ts';
import { chartWords } from '../words.ts';
import { completeRows } from './complete.ts';
import type { ChartRow, RowsModel } from './model.ts';
import { type ChartRanking, rankDrawn } from './ranking.ts';

/**
 * What the chart of one indicator says. Rows run from the highest value to the lowest, equal ones in
 * the order of choice; that order by itself is no ranking, ranks are given where counts allow them
 * (see `rankEntries`). Whoever has no value is listed with the reason instead of being drawn.
 */
export function rowsModel(input: IndicatorInput): RowsModel {
  const { indicator, language } = input;
  const scale = input.scale ?? null;
  const rates = isOfRates(input);
  const drawn = input.entries
    .flatMap((entry) => drawnEntry(entry, indicator, language))
    .sort((a, b) => b.value - a.value);
  const ranking = rankDrawn(drawn, indicator, input.across ?? false);
  const rows = drawn.map((one) => chartRow(one, ranking, language));
  const model = completeRows({
    id: indicator.id,
    language,
    title: indicator.name[language],
    subtitle: indicatorSubtitle(
      input,
      distinctYears(rows.map((row) => row.year)),
      rows.some((row) => row.interval !== null) ? chartWords(language).whiskers : '',
    ),
    kind:
      rates || (scale !== null && rows.some((row) => row.interval !== null)) ? 'intervals' : 'bars',
    rates,
    unit: unitOf(input),
    rows,
    benchmark: input.benchmark ?? null,
    missing: input.entries.flatMap((entry) => missingRow(entry, language)),
    notes: [
      ...scaleNotes([input], language),
      ...tieNotes(rows, ranking, language),
      ...unlikeNotes(rows, ranking, language),
      ...intervalNotes(rows, language),
      ...(input.notes ?? []),
    ],
    source: sourceLine(
      input,
      drawn.map(({ entry }) => entry),
      input.entries,
    ),
  });
  return { ...model, description: afterSummary(input, model.description) };
}

function chartRow(drawn: DrawnEntry, ranking: ChartRanking, language: Language): ChartRow {
  const { key, entry, value, valueText, interval } = drawn;
  const range = ranking.ranges.get(key);
  return {
    key,
    label: entry.locality.name[language],
    year: entry.year,
    markerIndex: entry.markerIndex,
    value,
    valueText,
    interval,
    badges: remarksOn(drawn, language),
    rank: range === undefined ? null : chartWords(language).rank(range.best, range.worst),
    bestRank: range?.best ?? null,
  };
}

function tieNotes(rows: readonly ChartRow[], ranking: ChartRanking, language: Language): string[] {
  const words = chartWords(language);
  if (ranking.tied.length > 2) return [words.tiesShown];
  const names = new Map(rows.map((row) => [row.key, row.label]));
  return ranking.tied.map((keys) => words.tied(keys.map((key) => names.get(key) ?? key)));
}

/** Who is drawn and not ranked because unlike the others, or that unlike ones are ranked together. */
function unlikeNotes(
  rows: readonly ChartRow[],
  { unlike, across }: ChartRanking,
  language: Language,
): string[] {
  const words = chartWords(language);
  const names = new Map(rows.map((row) => [row.key, row.label]));
  const told = (['level', 'role', 'scope'] as const).flatMap((reason) => {
    const keys = unlike[reason] ?? [];
    if (keys.length === 0) return [];
    return [
      words.unranked(
        reason,
        keys.map((key) => names.get(key) ?? key),
      ),
    ];
  });
  return across.length === 0 ? told : [words.across(across), ...told];
}

function intervalNotes(rows: readonly ChartRow[], language: Language): string[] {
  const without = rows.filter((row) => row.interval === null).length;
  const mixed = without > 0 && without < rows.length;
  return mixed ? [chartWords(language).someWithoutInterval] : [];
}
