import { dimensionNames } from '../../core/domain/dimension.ts';
import type { Indicator } from '../../core/domain/indicator.ts';
import { afterSummary, describeChart } from '../describe.ts';
import { drawnEntry, sourceLine, unitOf } from '../entry.ts';
import type { MissingRow } from '../frame.ts';
import { scaleNotes } from '../subtitle.ts';
import { distinctYears, joinRemarks } from '../text/join.ts';
import { chartWords } from '../words.ts';
import { cellsOf } from './cells.ts';
import type { HeatIndicator, HeatInput } from './input.ts';
import { heatLegend } from './legend.ts';
import type { HeatModel, HeatRow } from './model.ts';
import { heatTable } from './table.ts';
import { heatWords } from './words.ts';

/**
 * Localities by indicators. Every cell holds its value or the reason why it has none; the shade of a
 * value is its position among the like values of its own indicator (see `alike`), never a judgement
 * where the indicator is neutral.
 */
export function heatModel(input: HeatInput): HeatModel {
  const { language, places, indicators } = input;
  const told = chartWords(language);
  const words = heatWords[language];
  const columns = indicators.map(({ indicator, scale }) => ({
    key: indicator.id,
    label: indicator.name[language],
    unit: unitOf({ indicator, scale: scale ?? null, language }),
    neutral: indicator.polarity === 'neutral',
  }));
  const cellColumns = indicators.map((column) => cellsOf(column, input));
  const rows = places.map(
    ({ locality, year, markerIndex }, at): HeatRow => ({
      key: `${locality.id}-${year}`,
      label: locality.name[language],
      year,
      markerIndex,
      cells: cellColumns.flatMap((cells) => cells[at]?.cell ?? []),
    }),
  );
  const dimensions = dimensionsOf(indicators).map(({ key, columns: number }) => ({
    key,
    label: dimensionNames[key][language],
    columns: number,
  }));
  const title = words.title(dimensions.map((dimension) => dimension.label));
  const drawn = indicators.flatMap(({ indicator, entries }) =>
    entries.flatMap((entry) => drawnEntry(entry, indicator, language)),
  );
  const years = distinctYears(drawn.map(({ entry }) => entry.year));
  const missing = places.flatMap(({ locality, year }, at): MissingRow[] => {
    if (year !== null) return [];
    const tooOld = indicators.flatMap(({ entries }) => entries[at]?.tooOld ?? []);
    const reason = tooOld.length === 0 ? told.noReport(null) : told.onlyOlder(Math.max(...tooOld));
    return [{ label: locality.name[language], reason }];
  });
  return {
    kind: 'heat',
    id: `heat-${columns.map((column) => column.key).join('-')}`,
    language,
    title,
    subtitle: joinRemarks([
      words.subtitle(rows.length, columns.length),
      years.length === 0 ? '' : told.years(years),
    ]),
    dimensions,
    columns,
    rows,
    legend: heatLegend(rows, input),
    empty: rows.length === 0 || columns.length === 0,
    missing,
    notes: [
      ...(rows.some((row) => row.cells.some((cell) => cell.shade !== null)) ? [words.shading] : []),
      ...scaleNotes(indicators, language),
      ...(input.notes ?? []),
    ],
    source: sourceLine(
      input,
      drawn.map(({ entry }) => entry),
      indicators.flatMap(({ entries }) => entries),
    ),
    years,
    readings: rows.flatMap((row) =>
      row.cells.map(({ key, reading }) => ({ key, text: reading, group: row.key })),
    ),
    description: afterSummary(
      input,
      describeChart(
        title,
        rows.map((row) =>
          words.told(
            row.label,
            row.cells.filter((cell) => cell.state === 'value').length,
            columns.length,
          ),
        ),
        missing,
        language,
      ),
    ),
    table: heatTable(rows, columns, cellColumns, language),
  };
}

function dimensionsOf(indicators: readonly HeatIndicator[]) {
  const dimensions: { key: Indicator['dimension']; columns: number }[] = [];
  for (const { indicator } of indicators) {
    const last = dimensions.at(-1);
    if (last?.key === indicator.dimension) last.columns += 1;
    else dimensions.push({ key: indicator.dimension, columns: 1 });
  }
  return dimensions;
}
