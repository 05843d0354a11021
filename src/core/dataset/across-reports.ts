import { bilingual, written } from '../extraction/audit/working.ts';
import type { Figure } from '../domain/figure.ts';
import type { Finding } from '../domain/finding.ts';
import type { Indicator } from '../domain/indicator.ts';
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

/** The headline figures of an indicator in numbers, of a whole year and all that it means. */
function toldOf(indicator: string, facts: readonly ReportFacts[]): readonly Told[] {
  return facts.flatMap(({ report, figures }) => {
    const index = figures.findIndex((one) => one.primary && one.indicator === indicator);
    const figure = figures[index];
    if (figure === undefined || figure.status !== 'stated' || figure.value === null) return [];
    const { through, scope } = figure.qualifiers;
    if (through !== null || scope !== null) return [];
    return [{ report, figure, index, value: figure.value }];
  });
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
  return told.flatMap((later) => {
    const earlier = told.find(
      ({ report }) =>
        report.locality.id === later.report.locality.id && report.year === later.report.year - 1,
    );
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

/** The factor by which a value is off from all its peers, null where it is among them. */
function offBy(value: number, peers: readonly number[]): number | null {
  const [least, most] = [Math.min(...peers), Math.max(...peers)];
  const among = (scaled: number): boolean => scaled >= least && scaled <= most;
  if (value > 3 * most) return factors.find((factor) => among(value / factor)) ?? null;
  if (value < least / 3) {
    const factor = factors.find((each) => among(value * each));
    return factor === undefined ? null : 1 / factor;
  }
  return null;
}

function offScale(told: readonly Told[]): readonly (Told & { readonly finding: Finding })[] {
  return told.flatMap((one) => {
    const { level, id } = one.report.locality;
    if (level === null || one.value <= 0) return [];
    const others = told.filter(
      ({ report, value }) =>
        report.locality.level === level && report.locality.id !== id && value > 0,
    );
    const latest = new Map(
      others
        .toSorted((a, b) => a.report.year - b.report.year)
        .map(({ report, value }) => [report.locality.id, value]),
    );
    const peers = [...latest.values()];
    if (peers.length < fewestPeers) return [];
    const factor = offBy(one.value, peers);
    if (factor === null) return [];
    const [value, usual] = [written(one.value), written(median(peers))];
    const times = factor > 1 ? written(factor) : `1/${written(Math.round(1 / factor))}`;
    const finding: Finding = {
      rule: 'off-by-scale',
      severity: 'warning',
      message: bilingual(
        `写作 ${value}，而同级 ${peers.length} 个地区的中位数为 ${usual}，约为 ${times} 倍之差：可能多写或少写了“万”或一位数，宜核对原文。`,
        `The report says ${value}; the median of ${peers.length} localities of its level is ${usual}, about ${times} times apart: 万 (ten thousand) or a digit may be missing or too many. Check the report.`,
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
  for (const { id } of indicators) {
    const told = toldOf(id, facts);
    for (const { report, finding } of [...repeated(told), ...offScale(told)]) {
      found.set(report.id, [...(found.get(report.id) ?? []), finding]);
    }
  }
  return facts.map((one) => {
    const more = found.get(one.report.id);
    return more === undefined ? one : { ...one, findings: [...one.findings, ...more] };
  });
}
