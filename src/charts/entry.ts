import type { Scaled } from '../core/dataset/scale.ts';
import { unscaledReasons } from '../core/dataset/scale-words.ts';
import type { Cell } from '../core/domain/cell.ts';
import type { Indicator } from '../core/domain/indicator.ts';
import type { Locality } from '../core/domain/locality.ts';
import type { Bilingual, Language } from '../core/domain/text.ts';
import { type Badge, cellBadges } from '../ui/badges/cell-badges.ts';
import { formatScaled } from '../ui/format/scaled.ts';
import { formatUnit } from '../ui/format/unit.ts';
import { formatValue } from '../ui/format/value.ts';
import type { BenchmarkLine, MissingRow } from './frame.ts';
import { distinctYears, yearSpans } from './text/join.ts';
import { chartWords } from './words.ts';

/** One locality in one year, chosen or not. */
export interface ObservedEntry {
  readonly locality: Locality;
  /** Null where no year was asked for and there is no report at all. */
  readonly year: number | null;
  /** Null where there is no report for that year. */
  readonly cell: Cell | null;
  /** Where there is none: the year of the newest report that is too old to be taken instead. */
  readonly tooOld?: number | null;
  /** Position of the locality among the chosen ones, from 0; null where it is not chosen. */
  readonly markerIndex: number | null;
  /** The value in the scale that was asked for; the printed one where absent. */
  readonly scaled?: Scaled;
  /** What there is to remark beside the badges of the cell. */
  readonly remarks?: readonly Badge[];
}

/** One chosen locality in one year. */
export interface ChartEntry extends ObservedEntry {
  readonly markerIndex: number;
}

/** The measure that the scaled values of a chart are in. */
export interface ScaleOfChart {
  /** "每万人 件"; `%` makes it a chart of rates. */
  readonly unit: Bilingual;
  /** How the values came about, a whole sentence under the chart. */
  readonly note: Bilingual | null;
}

/** What every chart needs to know beside its figures. */
export interface ChartContext {
  readonly language: Language;
  /** Edition of the dataset, `2026.11`. */
  readonly datasetVersion: string;
  /** The day on which the reader looks at it, `2026-11-22`. */
  readonly accessDate: string;
  /** Further whole sentences to stand under the chart, in the same language. */
  readonly notes?: readonly string[];
  /** What there is to see, in whole sentences that open the description. */
  readonly summary?: string;
}

/** What the charts of one indicator share. */
export interface IndicatorInput<Entry extends ObservedEntry = ChartEntry> extends ChartContext {
  readonly indicator: Indicator;
  /** In the order in which the localities were chosen. */
  readonly entries: readonly Entry[];
  readonly scale?: ScaleOfChart | null;
  readonly benchmark?: BenchmarkLine | null;
  /** Whether levels and roles are ranked together, because the person asked for it. */
  readonly across?: boolean;
}

/** An entry with a value to draw. */
export interface DrawnEntry<Entry extends ObservedEntry = ChartEntry> {
  /** `<locality id>-<year>`. */
  readonly key: string;
  readonly entry: Entry & { readonly year: number; readonly cell: Cell };
  /** In the measure of the chart, with its text without unit. */
  readonly value: number;
  readonly valueText: string;
  readonly interval: readonly [number, number] | null;
}

/** The entry as it can be drawn; nothing where it has no value, see `missingRow`. */
export function drawnEntry<Entry extends ObservedEntry>(
  entry: Entry,
  indicator: Indicator,
  language: Language,
): DrawnEntry<Entry>[] {
  const { cell, year, scaled } = entry;
  if (cell === null || year === null || cell.value === null || scaled?.kind === 'none') return [];
  const value = scaled?.value ?? cell.value;
  return [
    {
      key: `${entry.locality.id}-${year}`,
      entry: { ...entry, cell, year },
      value,
      valueText:
        scaled === undefined
          ? (formatValue(cell, indicator, language) ?? '')
          : formatScaled(value, language),
      interval: scaled === undefined ? cell.interval : scaled.interval,
    },
  ];
}

/** All there is to remark on a figure: what qualifies it, then how it stands to a benchmark. */
export function remarksOn({ entry }: DrawnEntry<ObservedEntry>, language: Language): Badge[] {
  return [...cellBadges(entry.cell, language, entry.scaled), ...(entry.remarks ?? [])];
}

/** Why the entry is not drawn; nothing where it is. */
export function missingRow(entry: ObservedEntry, language: Language): MissingRow[] {
  const reason = missingReason(entry, language);
  if (reason === null) return [];
  const { cell, year, locality } = entry;
  const label =
    cell === null || year === null ? locality.name[language] : reportName(entry, language);
  return [{ label, reason }];
}

/** Why an entry has no value; null where it has one. */
export function missingReason(entry: ObservedEntry, language: Language): string | null {
  const words = chartWords(language);
  const { cell, year, scaled, tooOld = null } = entry;
  if (cell === null || year === null)
    return tooOld === null ? words.noReport(year) : words.onlyOlder(tooOld);
  if (cell.value === null) return cell.status === 'redacted' ? words.redacted : words.absent;
  return scaled?.kind === 'none' ? unscaledReasons[scaled.reason][language] : null;
}

/** "青禾区 2021", or the name alone where there is no year. */
export function reportName(
  { locality, year }: Pick<ObservedEntry, 'locality' | 'year'>,
  language: Language,
): string {
  return year === null ? locality.name[language] : `${locality.name[language]} ${year}`;
}

/** The unit of a chart as it stands after a value. */
export function unitOf({
  indicator,
  scale,
  language,
}: Pick<IndicatorInput, 'indicator' | 'scale' | 'language'>): string {
  return scale == null ? formatUnit(indicator.unit, language) : scale.unit[language];
}

/** Whether a chart is one of percentages, which lie within 0–100 and need not start at zero. */
export function isOfRates({
  indicator,
  scale,
}: Pick<IndicatorInput, 'indicator' | 'scale'>): boolean {
  return scale == null ? indicator.kind === 'rate' : scale.unit.zh === '%';
}

/** More reports than this are counted, and only the chosen localities named. */
const mostNamed = 16;

type Consulted = Pick<ObservedEntry, 'locality' | 'year' | 'markerIndex'>;

/**
 * The source line: the reports that the drawn values come from, by locality, or where nothing is drawn
 * those that were read for them.
 */
export function sourceLine(
  context: ChartContext,
  drawn: readonly Consulted[],
  entries: readonly (Consulted & { readonly cell: Cell | null })[],
): string {
  const consulted = entries.filter(({ cell, year }) => cell !== null && year !== null);
  const told = drawn.length > 0 ? drawn : consulted;
  const words = chartWords(context.language);
  // By locality, not by name: anonymised ones share theirs.
  const localities = new Map<string, { name: string; years: number[] }>();
  const crowded = new Set(told.map((one) => reportName(one, 'zh'))).size > mostNamed;
  for (const { locality, year, markerIndex } of told) {
    if (crowded && markerIndex === null) continue;
    const name = locality.name[context.language];
    const { years } = localities.get(locality.id) ?? { years: [] };
    localities.set(locality.id, { name, years: [...years, ...(year === null ? [] : [year])] });
  }
  const named = [...localities.values()];
  const reports = named
    .slice(0, crowded ? mostNamed : named.length)
    .map(({ name, years }) => [name, ...yearSpans(distinctYears(years))].join(' '));
  return words.source(
    reports,
    crowded ? new Set(told.map(({ locality, year }) => `${locality.id}-${year}`)).size : null,
    context.datasetVersion,
    context.accessDate,
  );
}
