import type { Cell } from '../../../src/core/domain/cell.ts';
import type { ComparedEntry } from '../../../src/core/domain/comparability.ts';
import type { Qualifiers } from '../../../src/core/domain/figure.ts';
import type { Finding } from '../../../src/core/domain/finding.ts';
import type { Locality } from '../../../src/core/domain/locality.ts';
import { locality, none } from '../../fixtures/facts/invented.ts';

export const counties = {
  a: locality('990101', '青禾县', 'county'),
  b: locality('990102', '云屏县', 'county'),
  c: locality('990103', '南滨县', 'county'),
  d: locality('990104', '松烟县', 'county'),
  e: locality('990105', '白鹭县', 'county'),
};
export const town = locality('990101102', '石渡镇', 'town');
export const unnamed = locality('anon-0badcafe', 'XX县', null);

export interface Told {
  readonly value?: number | null;
  readonly year?: number;
  readonly qualifiers?: Partial<Qualifiers>;
  readonly denominator?: number;
  readonly indicator?: string;
  readonly computed?: boolean;
  readonly findings?: readonly Finding[];
}

/** An entry with the value 50, or without one if `value` is null, in the year 2021. */
export function entry(of: Locality, told: Told = {}): ComparedEntry {
  const { value = 50, year = 2021, qualifiers = {}, denominator, indicator = 'a.rate' } = told;
  const evidence = { section: [], start: 0, end: 1, printed: '1', phrase: '1', phraseStart: 0 };
  const part = (count: number) => ({ indicator: 'a', value: count, evidence });
  const cell: Cell = {
    report: `${of.id}-${year}`,
    status: value === null ? 'redacted' : told.computed === true ? 'computed' : 'stated',
    value,
    qualifiers: { ...none, ...qualifiers },
    evidence,
    parts:
      denominator === undefined ? null : { numerator: part(1), denominator: part(denominator) },
    interval: null,
    findings: [...(told.findings ?? [])],
    others: [],
  };
  return { indicator, locality: of, year, cell };
}
