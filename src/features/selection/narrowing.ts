import type { DatasetIndex } from '../../core/dataset/model.ts';
import { type Level, type Locality, levels } from '../../core/domain/locality.ts';
import type { Bilingual } from '../../core/domain/text.ts';

/** To what a list of localities is narrowed, each null for all. `unknown` is of those that hide it. */
export interface Narrowing {
  readonly level: Level | 'unknown' | null;
  /** See `provinceOf`. */
  readonly province: string | null;
  /** Of one of their reports. */
  readonly year: number | null;
}

export const notNarrowed: Narrowing = { level: null, province: null, year: null };

/** Something to narrow to, with the number of localities that it leaves. */
export interface Group<Value> {
  readonly value: Value;
  readonly count: number;
}

export type ProvinceGroup = Group<string> & { readonly name: Bilingual | null };

/** By locality id, the years of its reports, earliest first. */
export type ReportYears = ReadonlyMap<string, readonly number[]>;

export function reportYears({ reports }: Pick<DatasetIndex, 'reports'>): ReportYears {
  const years = new Map<string, number[]>();
  for (const { locality, year } of reports)
    years.set(
      locality.id,
      [...(years.get(locality.id) ?? []), year].sort((a, b) => a - b),
    );
  return years;
}

/** The topmost parent's code or name, a province's own, and `unknown` where none is told. */
export function provinceOf(locality: Locality): string {
  if (locality.level === 'province') return locality.code ?? locality.name.zh;
  const [top] = locality.parents;
  return top === undefined ? 'unknown' : (top.code ?? top.name.zh);
}

export function levelOf(locality: Locality): Level | 'unknown' {
  return locality.level ?? 'unknown';
}

function counted<Value>(values: Iterable<Value>): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) {
    const before = counts.get(value);
    counts.set(value, before === undefined ? 1 : before + 1);
  }
  return counts;
}

/** The levels that there are, from province to town, then the unknown. */
export function levelGroups(localities: readonly Locality[]): readonly Group<Level | 'unknown'>[] {
  const counts = counted(localities.map(levelOf));
  return [...levels, 'unknown' as const].flatMap((value) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ value, count }];
  });
}

/** The provinces that there are, by code, with the unknown last. */
export function provinceGroups(localities: readonly Locality[]): readonly ProvinceGroup[] {
  const names = new Map(
    localities.map((locality) => [
      provinceOf(locality),
      locality.level === 'province' ? locality.name : (locality.parents[0]?.name ?? null),
    ]),
  );
  return [...counted(localities.map(provinceOf))]
    .map(([value, count]) => ({ value, count, name: names.get(value) ?? null }))
    .sort((a, b) => (a.value < b.value ? -1 : 1));
}

/** The years that there are reports of, the latest first. */
export function yearGroups(
  localities: readonly Locality[],
  years: ReportYears,
): readonly Group<number>[] {
  const all = localities.flatMap(({ id }) => [...new Set(years.get(id) ?? [])]);
  return [...counted(all)]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.value - a.value);
}

/** The localities that a narrowing leaves, in their order. */
export function narrowed(
  localities: readonly Locality[],
  { level, province, year }: Narrowing,
  years: ReportYears,
): readonly Locality[] {
  return localities.filter(
    (locality) =>
      (level === null || levelOf(locality) === level) &&
      (province === null || provinceOf(locality) === province) &&
      (year === null || years.get(locality.id)?.includes(year) === true),
  );
}

/** A choice with more added to it, as many as there is room for, and how many there was none for. */
export function withAdded(
  chosen: readonly string[],
  added: readonly string[],
  maximum: number,
): { readonly chosen: readonly string[]; readonly left: number } {
  const all = [...new Set([...chosen, ...added])];
  return { chosen: all.slice(0, maximum), left: Math.max(0, all.length - maximum) };
}
