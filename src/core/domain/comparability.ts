import type { Cell } from './cell.ts';
import { type Approximation, isUnnamedPart, type Role, type Scope } from './figure.ts';
import type { AuditRule } from './finding.ts';
import { type Level, type Locality, levels } from './locality.ts';

/** A cell with what one must know to compare it: of which indicator, locality and year. */
export interface ComparedEntry {
  readonly indicator: string;
  readonly locality: Locality;
  readonly year: number;
  readonly cell: Cell;
}

/** Which cell a note is about. */
export interface Concerned {
  readonly indicator: string;
  /** Locality id. */
  readonly locality: string;
  readonly year: number;
}

/** A proportion of fewer than this many is too small to be read as a rate, see `tiny-denominator`. */
export const tinyDenominator = 30;

/**
 * Why figures that stand side by side are not quite like for like.
 *
 * - `year`: they are of different years. Reports of years apart live under different laws and duties.
 * - `level`: a town does not do what a county does, nor a county what a province does. Null is an
 *   anonymised locality that does not tell its level, so nothing can be said to be like it.
 * - `partial-period`: the figure stops before the end of the year, so a count is short by the rest.
 * - `role`: in administrative review a respondent answers the cases that an authority decides, so the
 *   two count different things under one name.
 * - `scope`: the figure covers a part of what the indicator covers in the others.
 * - `approximate`: the report rounds the figure (余, 约, 近); the order of close ones is not certain.
 * - `tiny-denominator`: a rate of fewer than 30 cases, where one case more or less moves it by over
 *   three points. The limit is that of the National Center for Health Statistics for publishing a
 *   proportion: J. D. Parker et al. (2017), "National Center for Health Statistics data presentation
 *   standards for proportions", Vital and Health Statistics 2(175).
 * - `computed-beside-stated`: we divided two counts where the other reports print the rate themselves,
 *   and may have counted otherwise, or rounded or cut it.
 * - `failed-audit`: the audit found that the figure, or a count that it is computed from, disagrees with
 *   others of its report or cannot be true. Findings of severity `note` leave a figure as it stands.
 */
export type ComparabilityNote =
  | {
      readonly kind: 'year';
      /** The years, earliest first, with the localities that have figures of them. */
      readonly groups: readonly { readonly year: number; readonly localities: readonly string[] }[];
    }
  | {
      readonly kind: 'level';
      /** The levels from province to town, then unknown ones, with their localities. */
      readonly groups: readonly {
        readonly level: Level | null;
        readonly localities: readonly string[];
      }[];
    }
  | {
      readonly kind: 'partial-period';
      readonly concerned: readonly (Concerned & { readonly through: string })[];
    }
  | { readonly kind: 'role'; readonly concerned: readonly (Concerned & { readonly role: Role })[] }
  | {
      readonly kind: 'scope';
      readonly concerned: readonly (Concerned & { readonly scope: Scope })[];
    }
  | {
      readonly kind: 'approximate';
      readonly concerned: readonly (Concerned & { readonly approx: Approximation })[];
    }
  | {
      readonly kind: 'tiny-denominator';
      readonly concerned: readonly (Concerned & { readonly denominator: number })[];
    }
  | { readonly kind: 'computed-beside-stated'; readonly concerned: readonly Concerned[] }
  | {
      readonly kind: 'failed-audit';
      /** With the rules that failed, each once, in the order found. */
      readonly concerned: readonly (Concerned & { readonly rules: readonly AuditRule[] })[];
    };

export type ComparabilityKind = ComparabilityNote['kind'];

/**
 * What a reader has to know before comparing these cells, of one indicator or of many; at most one
 * note of a kind, in the order of `ComparabilityNote`. Within a note, localities and cells keep the
 * order in which they are given.
 *
 * Cells without a value are compared with nothing and raise no note. `year`, `level`, `role`, `scope`
 * and `computed-beside-stated` are differences: they are noted where figures of one indicator differ in
 * them. Years differ between localities: one locality over the years is a series, and two over the same
 * years are like. `partial-period`, `approximate`, `tiny-denominator` and `failed-audit` are limits of a
 * figure by itself.
 *
 * @example
 * comparabilityNotes([]) // => []
 */
export function comparabilityNotes(entries: readonly ComparedEntry[]): ComparabilityNote[] {
  const told = entries.filter(({ cell }) => cell.value !== null);
  const rows = byIndicator(told);
  const unlike = (rule: (row: readonly ComparedEntry[]) => boolean) => rows.filter(rule).flat();
  const role = unlike(differsInRole).flatMap((entry) => {
    const { role } = entry.cell.qualifiers;
    return role === null ? [] : [{ ...concernedBy(entry), role }];
  });
  const scope = unlike(differsInScope).flatMap((entry) => {
    const { scope } = entry.cell.qualifiers;
    return scope === null ? [] : [{ ...concernedBy(entry), scope }];
  });
  const partial = told.flatMap((entry) => {
    const { through } = entry.cell.qualifiers;
    return through === null ? [] : [{ ...concernedBy(entry), through }];
  });
  const approximate = told.flatMap((entry) => {
    const { approx } = entry.cell.qualifiers;
    return approx === null ? [] : [{ ...concernedBy(entry), approx }];
  });
  const tiny = told.flatMap((entry) => {
    const denominator = entry.cell.parts?.denominator.value ?? null;
    if (denominator === null || denominator >= tinyDenominator) return [];
    return [{ ...concernedBy(entry), denominator }];
  });
  const computed = unlike(differsInComputing).flatMap((entry) =>
    entry.cell.status === 'computed' ? [concernedBy(entry)] : [],
  );
  const failed = told.flatMap((entry) => {
    const rules = failedRules(entry);
    return rules.length === 0 ? [] : [{ ...concernedBy(entry), rules }];
  });
  const notes: ComparabilityNote[] = [
    { kind: 'year', groups: yearGroups(unlike(differsInYear)) },
    { kind: 'level', groups: levelGroups(unlike(differsInLevel)) },
    { kind: 'partial-period', concerned: partial },
    { kind: 'role', concerned: role },
    { kind: 'scope', concerned: scope },
    { kind: 'approximate', concerned: approximate },
    { kind: 'tiny-denominator', concerned: tiny },
    { kind: 'computed-beside-stated', concerned: computed },
    { kind: 'failed-audit', concerned: failed },
  ];
  return notes.filter((note) => ('groups' in note ? note.groups : note.concerned).length > 0);
}

function concernedBy({ indicator, locality, year }: ComparedEntry): Concerned {
  return { indicator, locality: locality.id, year };
}

function byIndicator(entries: readonly ComparedEntry[]): ComparedEntry[][] {
  const indicators = [...new Set(entries.map(({ indicator }) => indicator))];
  return indicators.map((id) => entries.filter(({ indicator }) => indicator === id));
}

function differsInYear(row: readonly ComparedEntry[]): boolean {
  const years = new Map<string, Set<number>>();
  for (const { locality, year } of row)
    years.set(locality.id, (years.get(locality.id) ?? new Set<number>()).add(year));
  const spans = [...years.values()].map((of) => [...of].sort((a, b) => a - b).join());
  return new Set(spans).size > 1;
}

function differsInLevel(row: readonly ComparedEntry[]): boolean {
  if (new Set(row.map(({ locality }) => locality.id)).size < 2) return false;
  const found = new Set(row.map(({ locality }) => locality.level));
  return found.size > 1 || found.has(null);
}

function differsInRole(row: readonly ComparedEntry[]): boolean {
  return new Set(row.map(({ cell }) => cell.qualifiers.role === 'respondent')).size > 1;
}

function differsInScope(row: readonly ComparedEntry[]): boolean {
  if (row.length < 2) return false;
  const found = new Set(row.map(({ cell }) => cell.qualifiers.scope));
  return found.size > 1 || [...found].some(isUnnamedPart);
}

function differsInComputing(row: readonly ComparedEntry[]): boolean {
  return new Set(row.map(({ cell }) => cell.status === 'computed')).size > 1;
}

function failedRules({ cell }: ComparedEntry): AuditRule[] {
  const failed = cell.findings.filter(({ severity }) => severity !== 'note');
  return [...new Set(failed.map(({ rule }) => rule))];
}

function yearGroups(entries: readonly ComparedEntry[]) {
  const years = [...new Set(entries.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => ({
    year,
    localities: localitiesOf(entries.filter((entry) => entry.year === year)),
  }));
}

function levelGroups(entries: readonly ComparedEntry[]) {
  return [...levels, null].flatMap((level) => {
    const localities = localitiesOf(entries.filter(({ locality }) => locality.level === level));
    return localities.length === 0 ? [] : [{ level, localities }];
  });
}

function localitiesOf(entries: readonly ComparedEntry[]): string[] {
  return [...new Set(entries.map(({ locality }) => locality.id))];
}
