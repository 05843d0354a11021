import { withUnit } from '../../charts/describe.ts';
import type { BenchmarkLine } from '../../charts/frame.ts';
import type { NotComparedReason, Verdict } from '../../core/dataset/benchmark.ts';
import { scaledUnit } from '../../core/dataset/scale.ts';
import type { Language } from '../../core/domain/text.ts';
import type { Badge } from '../../ui/badges/cell-badges.ts';
import { formatDerived } from '../../ui/format/derived.ts';
import { formatValue } from '../../ui/format/value.ts';
import { defineStrings } from '../../ui/i18n/strings.ts';
import type { Held, Row } from './model.ts';

type Difference = Exclude<Verdict['verdict'], 'not-compared'>;

interface HeldWords {
  readonly median: string;
  readonly pooled: string;
  readonly verdict: (verdict: Difference, benchmark: string) => string;
  readonly benchmarkItself: string;
  readonly sure: string;
  readonly basis: string;
  readonly reasons: Readonly<
    Record<Exclude<NotComparedReason, 'no-value' | 'is-benchmark'>, string>
  >;
  readonly notCompared: (reason: string, names: readonly string[]) => string;
  readonly none: (benchmark: string, reason: string) => string;
}

const words = defineStrings<HeldWords>({
  zh: {
    median: '中位数',
    pooled: '合并比率',
    verdict: (verdict, benchmark) =>
      ({
        better: `优于${benchmark}`,
        worse: `劣于${benchmark}`,
        higher: `高于${benchmark}`,
        lower: `低于${benchmark}`,
        similar: `与${benchmark}相当`,
      })[verdict],
    benchmarkItself: '参照',
    sure: '（99.8%）',
    basis:
      '与参照的比较按 95% 自然波动区间，标 99.8% 者在更严的区间上仍有差异；“相当”指差异在自然波动之内。',
    reasons: {
      'no-interval': '没有计算区间所需的件数',
      level: '层级不同或不明',
      role: '身份不同',
      scope: '统计范围不同',
      'several-years': '一个地区有多个年份',
      'too-few': '同口径的地区太少',
      'no-benchmark': '作参照的地区没有数据',
    },
    notCompared: (reason, names) => `未与参照比较：${names.join('、')}（${reason}）。`,
    none: (benchmark, reason) => `没有可比的${benchmark}：${reason}。`,
  },
  en: {
    median: 'the median',
    pooled: 'the pooled rate',
    verdict: (verdict, benchmark) =>
      ({
        better: `Better than ${benchmark}`,
        worse: `Worse than ${benchmark}`,
        higher: `Higher than ${benchmark}`,
        lower: `Lower than ${benchmark}`,
        similar: `Similar to ${benchmark}`,
      })[verdict],
    benchmarkItself: 'Benchmark',
    sure: ' (99.8%)',
    basis:
      'Compared with the benchmark by 95% natural-variation intervals; 99.8% marks what differs by the stricter ones as well. “Similar” means within natural variation.',
    reasons: {
      'no-interval': 'no counts to build an interval on',
      level: 'another or unknown level',
      role: 'another role',
      scope: 'another scope',
      'several-years': 'a locality shows with several years',
      'too-few': 'too few like localities',
      'no-benchmark': 'the benchmark locality has no value',
    },
    notCompared: (reason, names) =>
      `Not compared with the benchmark: ${names.join(', ')} (${reason}).`,
    none: (benchmark, reason) =>
      `There is no ${benchmark.replace(/^the /, '')} to compare with: ${reason}.`,
  },
});

/** What a benchmark is called in a sentence. */
export function benchmarkName(row: Row, { benchmark }: Held, language: Language): string {
  if (benchmark.kind !== 'locality') return words[language][benchmark.kind];
  const own = row.entries.find(({ column }) => column.locality.id === benchmark.id);
  return own?.column.locality.name[language] ?? benchmark.id;
}

/** The remark on one value, if there is anything to say of it: `key` is `<locality id>-<year>`. */
export function verdictBadge(row: Row, key: string, language: Language): readonly Badge[] {
  const verdict = row.held?.verdicts.get(key);
  if (row.held === null || verdict === undefined) return [];
  const told = words[language];
  if (verdict.verdict === 'not-compared') {
    return verdict.reason === 'is-benchmark' ? [{ text: told.benchmarkItself, tone: 'plain' }] : [];
  }
  const text = told.verdict(verdict.verdict, benchmarkName(row, row.held, language));
  const isSure = verdict.verdict !== 'similar' && verdict.confidence === 99.8;
  return [{ text: isSure ? `${text}${told.sure}` : text, tone: 'plain' }];
}

/** The line of the benchmark in a chart; none where there is nothing to hold against. */
export function benchmarkLine(row: Row, language: Language): BenchmarkLine | null {
  if (row.held?.reference == null) return null;
  const { value } = row.held.reference;
  const unit = scaledUnit(row.indicator, row.scale)[language];
  const shown =
    ownText(row, row.held, language) ??
    formatDerived(value, row.indicator, row.scale.kind !== 'printed', language);
  const name = benchmarkName(row, row.held, language).replace(/^the /, '');
  return { value, label: `${name} ${withUnit(shown, unit)}` };
}

/** The value of a locality that is the benchmark, as it is shown beside its name; else null. */
function ownText(
  { entries, indicator, scale }: Row,
  { benchmark }: Held,
  language: Language,
): string | null {
  if (benchmark.kind !== 'locality' || scale.kind !== 'printed') return null;
  const own = entries.find(({ column }) => column.locality.id === benchmark.id)?.observations[0];
  return own === undefined ? null : formatValue(own.cell, indicator, language);
}

/** Why there is nothing to hold the values of a row against; null where there is, or was nothing asked. */
export function withoutBenchmark(row: Row, language: Language): string | null {
  const { held } = row;
  if (held === null || held.reference !== null) return null;
  const told = words[language];
  // Beside those that concern all, single localities may have reasons of their own.
  const given = new Set(
    [...held.verdicts.values()].map((one) => (one.verdict === 'not-compared' ? one.reason : null)),
  );
  const reason = (['several-years', 'too-few', 'no-benchmark'] as const).find((one) =>
    given.has(one),
  );
  return reason === undefined
    ? null
    : told.none(benchmarkName(row, held, language), told.reasons[reason]);
}

/** How the comparison with the benchmark was made, and who is left out of it and why. */
export function heldNotes(row: Row, language: Language): readonly string[] {
  const { held } = row;
  if (held === null) return [];
  if (held.reference === null) {
    const none = withoutBenchmark(row, language);
    return none === null ? [] : [none];
  }
  const told = words[language];
  const name = (id: string) =>
    row.entries.find(({ column }) => column.locality.id === id)?.column.locality.name[language] ??
    id;
  const leftOut = new Map<string, string[]>();
  for (const [key, verdict] of held.verdicts) {
    if (verdict.verdict !== 'not-compared') continue;
    if (verdict.reason === 'no-value' || verdict.reason === 'is-benchmark') continue;
    const reason = told.reasons[verdict.reason];
    leftOut.set(reason, [...(leftOut.get(reason) ?? []), name(key.replace(/-\d{4}$/, ''))]);
  }
  const compared = [...held.verdicts.values()].some(({ verdict }) => verdict !== 'not-compared');
  return [
    ...(compared ? [told.basis] : []),
    ...[...leftOut].map(([reason, names]) => told.notCompared(reason, [...new Set(names)])),
  ];
}
