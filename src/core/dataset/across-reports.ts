import { bilingual, written } from '../extraction/audit/working.ts';
import type { Figure } from '../domain/figure.ts';
import type { Finding } from '../domain/finding.ts';
import type { Indicator } from '../domain/indicator.ts';
import { levels } from '../domain/locality.ts';
import type { ReportFacts } from '../domain/report.ts';
import { median } from '../stats/median.ts';

/** Fewer peers say nothing of what is usual. */
export const fewestPeers = 5;
/** Misreadings of 万, and of a digit too many or too few. */
const factors = [10, 10_000] as const;

interface Told {
  readonly report: ReportFacts['report'];
  readonly figure: Figure;
  readonly index: number;
  readonly value: number;
}

/** By indicator, the headline figures in numbers, of a whole year and all that it means. */
function toldOf(facts: readonly ReportFacts[]): ReadonlyMap<string, readonly Told[]> {
  const told = new Map<string, Told[]>();
  for (const { report, figures } of facts) {
    const headlines = new Set<string>();
    for (const [index, figure] of figures.entries()) {
      const { primary, indicator, status, value, qualifiers } = figure;
      if (!primary || indicator === null || headlines.has(indicator)) continue;
      headlines.add(indicator);
      const isWhole = qualifiers.through === null && qualifiers.scope === null;
      if (status !== 'stated' || value === null || !isWhole) continue;
      const one = { report, figure, index, value };
      const known = told.get(indicator);
      if (known === undefined) told.set(indicator, [one]);
      else known.push(one);
    }
  }
  return told;
}

/**
 * Whether two years may well give the same number by chance: few digits, a round number, all or none.
 *
 * @example
 * isCommonplace(99.14) // => false
 * isCommonplace(100) // => true
 * isCommonplace(1300) // => true
 * isCommonplace(27) // => true
 * isCommonplace(0.05) // => true
 */
export function isCommonplace(value: number): boolean {
  const digits = String(value)
    .replace(/\D/g, '')
    .replace(/^0+/, '')
    .replace(/(?<!0)0+$/, '');
  return digits.length < 3;
}

const isApproximate = ({ figure }: Told): boolean => figure.qualifiers.approx !== null;

function repeated(told: readonly Told[]): readonly (Told & { readonly finding: Finding })[] {
  const keyOf = (locality: string, year: number): string => `${locality} ${year}`;
  const byYear = new Map(
    told.map((one) => [keyOf(one.report.locality.id, one.report.year), one] as const),
  );
  return told.flatMap((later) => {
    const { locality, year: its } = later.report;
    const earlier = byYear.get(keyOf(locality.id, its - 1));
    if (earlier === undefined || earlier.value !== later.value) return [];
    if (isCommonplace(later.value) || [earlier, later].some(isApproximate)) return [];
    const [value, year] = [written(later.value), String(later.report.year - 1)];
    const finding: Finding = {
      rule: 'repeated-value',
      severity: 'note',
      message: bilingual(
        `与 ${year} 年报告所写的数完全相同（${value}）：可能沿用了上年的数，引用前宜向公布机关核实。`,
        `The very same number as in the report for ${year} (${value}): it may have been copied forward, so check with the publisher before quoting it.`,
      ),
      working: `${value} = ${value} (${year})`,
      expected: null,
      printed: later.value,
      figures: [later.index],
    };
    return [{ ...later, finding }];
  });
}

/** What is usual among the other localities of a level, of each the latest. */
interface Usual {
  readonly peers: number;
  readonly least: number;
  readonly most: number;
  readonly median: number;
}

/** The factor by which a value is off from all its peers, null where it is among them. */
function offBy(value: number, { least, most }: Usual): number | null {
  const among = (scaled: number): boolean => scaled >= least && scaled <= most;
  if (value > 3 * most) return factors.find((factor) => among(value / factor)) ?? null;
  if (value < least / 3) {
    const factor = factors.find((each) => among(value * each));
    return factor === undefined ? null : 1 / factor;
  }
  return null;
}

/** What is usual beside a locality that is one of those told, null where there are too few others. */
type UsualBeside = (locality: string) => Usual | null;

/**
 * Sorts the localities of one level once, so that what is usual without one of them can be read off: no
 * pass over all of them for each.
 *
 * @param told all above 0
 */
function usualAmong(told: readonly Told[]): UsualBeside {
  const latest = new Map<string, Told>();
  for (const one of told) {
    const known = latest.get(one.report.locality.id);
    if (known === undefined || one.report.year >= known.report.year)
      latest.set(one.report.locality.id, one);
  }
  const sorted = [...latest.values()].sort((a, b) => a.value - b.value);
  const places = new Map(sorted.map(({ report }, place) => [report.locality.id, place]));
  const peers = sorted.length - 1;
  return (locality) => {
    const own = places.get(locality);
    if (own === undefined || peers < fewestPeers) return null;
    const valuesAt = (...at: readonly number[]) =>
      at.flatMap((place) => sorted[place < own ? place : place + 1]?.value ?? []);
    const [least, most] = valuesAt(0, peers - 1);
    if (least === undefined || most === undefined) return null;
    const middle = (peers - 1) / 2;
    return { peers, least, most, median: median(valuesAt(Math.floor(middle), Math.ceil(middle))) };
  };
}

function offScale(told: readonly Told[]): readonly (Told & { readonly finding: Finding })[] {
  const usualOf = new Map(
    levels.map((level) => [
      level,
      usualAmong(told.filter(({ report, value }) => value > 0 && report.locality.level === level)),
    ]),
  );
  return told.flatMap((one) => {
    const { level, id } = one.report.locality;
    if (level === null || one.value <= 0) return [];
    const beside = usualOf.get(level)?.(id) ?? null;
    if (beside === null) return [];
    const factor = offBy(one.value, beside);
    if (factor === null) return [];
    const [value, usual] = [written(one.value), written(beside.median)];
    const times = factor > 1 ? written(factor) : `1/${written(Math.round(1 / factor))}`;
    const finding: Finding = {
      rule: 'off-by-scale',
      severity: 'warning',
      message: bilingual(
        `写作 ${value}，而同级 ${beside.peers} 个地区的中位数为 ${usual}，约为 ${times} 倍之差：可能多写或少写了“万”或一位数，宜核对原文。`,
        `The report says ${value}; the median of ${beside.peers} localities of its level is ${usual}, about ${times} times apart: 万 (ten thousand) or a digit may be missing or too many. Check the report.`,
      ),
      working: `${value} ≈ ${times} × ${usual}`,
      expected: one.value / factor,
      printed: one.value,
      figures: [one.index],
    };
    return [{ ...one, finding }];
  });
}

/**
 * Adds to each report what only others show of it: the same value as in the year before
 * (`repeated-value`: not for commonplace ones such as 100 %), and a figure that is a factor of 10 or
 * 10,000 off its peers (`off-by-scale`: more than three times beyond all of at least five localities of
 * its level, of each the latest, while a tenth or a ten-thousandth would lie among them). Figures of a
 * part of the year or of the matter are not compared. Keeps the order of `facts`.
 */
export function withFindingsAcross(
  indicators: readonly Indicator[],
  facts: readonly ReportFacts[],
): readonly ReportFacts[] {
  const found = new Map<string, Finding[]>();
  const byIndicator = toldOf(facts);
  for (const { id } of indicators) {
    const told = byIndicator.get(id) ?? [];
    for (const { report, finding } of [...repeated(told), ...offScale(told)]) {
      found.set(report.id, [...(found.get(report.id) ?? []), finding]);
    }
  }
  return facts.map((one) => {
    const more = found.get(one.report.id);
    return more === undefined ? one : { ...one, findings: [...one.findings, ...more] };
  });
}
