import { describe, expect, it } from 'vitest';
import { scaled } from '../../../src/core/dataset/scale.ts';
import { summarise } from '../../../src/core/dataset/summarise.ts';
import type { Cell, Part } from '../../../src/core/domain/cell.ts';
import type { Finding } from '../../../src/core/domain/finding.ts';
import { finding } from '../../fixtures/facts/invented.ts';
import { counties } from '../domain/compared.ts';
import { events, missing } from './scaled-entries.ts';

const evidence = { section: [], start: 0, end: 1, printed: '1', phrase: '1', phraseStart: 0 };
const part = (value: number): Part => ({ indicator: 'any', value, evidence });

const rate = { id: 'any', kind: 'rate', unit: '%' } as const;

function told(
  name: string,
  value: number | null,
  counts?: [number, number],
  findings: Finding[] = [],
) {
  const cell: Cell = {
    report: name,
    status: value === null ? 'absent' : 'stated',
    value,
    qualifiers: { approx: null, through: null, role: null, scope: null },
    evidence: null,
    parts:
      counts === undefined ? null : { numerator: part(counts[0]), denominator: part(counts[1]) },
    interval: null,
    findings,
    others: [],
  };
  const locality = { population: null };
  const scale = { kind: 'printed' } as const;
  return {
    name,
    scaled: scaled({ indicator: rate, cell, locality, year: 2022, scale, total: null }),
  };
}

const names = (entries: readonly { name: string }[]) => entries.map((entry) => entry.name);

describe('the summary of an indicator', () => {
  it('runs from the highest value to the lowest and leaves out what has none', () => {
    const { told: entries } = summarise([
      told('a', 3),
      told('b', null),
      told('c', 0),
      told('d', 9),
    ]);
    expect(names(entries)).toEqual(['d', 'a', 'c']);
  });

  it('names the one rate that lies below the others by more than chance', () => {
    // Newcombe intervals by hand: 2297/2422 against 1271/1292 is −4.6 to −2.4 points, against
    // 2440/2487 −4.3 to −2.3; 1271/1292 against 2440/2487 is −0.7 to 1.1, which holds 0.
    const summary = summarise([
      told('saihan', 98.3, [1271, 1292]),
      told('pingchuan', 94.84, [2297, 2422]),
      told('luoding', 98.1, [2440, 2487]),
    ]);
    expect(summary.apart?.side).toBe('lowest');
    expect(summary.apart?.entry.name).toBe('pingchuan');
    expect(summary.indistinct).toBe(false);
  });

  it('says that rates of few cases cannot be told apart', () => {
    const summary = summarise([told('a', 90, [9, 10]), told('b', 80, [8, 10])]);
    expect(summary).toMatchObject({ apart: null, indistinct: true });
  });

  it('names neither end when both lie apart', () => {
    const summary = summarise([
      told('a', 90, [900, 1000]),
      told('b', 50, [500, 1000]),
      told('c', 10, [100, 1000]),
    ]);
    expect(summary).toMatchObject({ apart: null, indistinct: false });
  });

  it('judges no difference where the counts of one are missing', () => {
    const summary = summarise([told('a', 90, [900, 1000]), told('b', 10)]);
    expect(summary).toMatchObject({ apart: null, indistinct: false });
  });

  it('judges no difference by counts that contradict the printed rate', () => {
    const summary = summarise([told('a', 90, [9, 10]), told('b', 60, [8, 10], [finding(0)])]);
    expect(summary).toMatchObject({ apart: null, indistinct: false, tied: [] });
  });

  it('gives the middle of three values or more', () => {
    expect(summarise([told('a', 3), told('b', 9), told('c', 4)]).median).toBe(4);
    expect(summarise([told('a', 3), told('b', 9), told('c', 4), told('d', 8)]).median).toBe(6);
    expect(summarise([told('a', 3), told('b', 9), told('c', null)]).median).toBeNull();
  });

  it('groups those that cannot be told apart, highest first', () => {
    const { tied } = summarise([
      told('pingchuan', 94.84, [2297, 2422]),
      told('luoding', 98.1, [2440, 2487]),
      told('saihan', 98.3, [1271, 1292]),
    ]);
    expect(tied.map(names)).toEqual([['saihan', 'luoding']]);
  });

  it('goes by the scale that is compared', () => {
    const [first, second] = [events(counties.a, [30, 20_000]), events(counties.b, [82, 20_000])];
    const summary = summarise([first, second, missing(counties.c)]);
    expect(summary.told).toEqual([second, first]);
    expect(summary.indistinct).toBe(false);
    expect(summary.tied).toEqual([]);
  });
});
