import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { parseIndex, parseShard } from '../../../src/core/dataset/read.ts';
import type { Cell } from '../../../src/core/domain/cell.ts';
import { qualifiersSchema } from '../../../src/core/domain/figure.ts';

/*
 * What `data/dataset` says of the first five reports, against what persons read in them
 * (tests/golden/expected.json), and against the cases below that need thought.
 */

function textOf(name: string): string {
  return readFileSync(`data/dataset/${name}`, 'utf8');
}

const index = parseIndex(textOf('index.json'));
const cells = new Map<string, Cell>();
for (const { id } of index.indicators)
  for (const { cell } of parseShard(textOf(index.shards[id] ?? ''), id).observations)
    cells.set(`${cell.report} ${id}`, cell);

function cellOf(report: string, indicator: string): Cell {
  const cell = cells.get(`${report} ${indicator}`);
  if (cell === undefined) throw new Error(`no cell of ${indicator} in ${report}`);
  return cell;
}

const saihan = '150105-2019';
const pingchuan = '620403-2024';
const luoding = '445381-2022';
const sandun = '330106109-2019';
const anonymised = 'anon-3baa27e5-2019';

const readingSchema = z.object({
  primary: z.record(z.string(), z.nullable(z.number())),
  /** By indicator, where there are any; what is not listed is null. */
  qualifiers: z.record(z.string(), z.partial(qualifiersSchema)),
});

const expected = z.parse(
  z.record(z.string(), readingSchema),
  JSON.parse(readFileSync('tests/golden/expected.json', 'utf8')),
);

function readBy(name: string): z.infer<typeof readingSchema> {
  const report = expected[name];
  if (report === undefined) throw new Error(`nobody has read ${name}`);
  return report;
}

const read: readonly (readonly [string, z.infer<typeof readingSchema>])[] = [
  [saihan, readBy('saihan-2019')],
  [pingchuan, readBy('pingchuan-2024')],
  [luoding, readBy('luoding-2022')],
  [sandun, readBy('sandun-2019')],
  [anonymised, readBy('xx-2019')],
];

const computed = [`${pingchuan} mediation.success_rate`, `${pingchuan} emergency.hazard_fix_rate`];

it('has a cell of every indicator in every report', () => {
  expect(index.reports.map(({ id }) => id).toSorted()).toEqual(read.map(([id]) => id).toSorted());
  expect(cells.size).toBe(5 * 75);
});

describe.each(read)('the report %s', (report, { primary, qualifiers }) => {
  it('is told as it was read, and not told to say anything else', () => {
    for (const { id } of index.indicators) {
      const { status, value } = cellOf(report, id);
      const figure = primary[id];
      if (figure === undefined) {
        const allowed = computed.includes(`${report} ${id}`) ? 'computed' : 'absent';
        expect(status, id).toBe(allowed);
      } else {
        expect(value, id).toBe(figure);
        expect(status === 'redacted', id).toBe(figure === null);
        expect(status === 'absent' || status === 'computed', id).toBe(false);
      }
    }
  });

  it('is as exact, as long and as wide as it was read', () => {
    const plain = { approx: null, through: null, role: null, scope: null };
    for (const id of Object.keys(primary))
      expect(cellOf(report, id).qualifiers, id).toEqual({ ...plain, ...qualifiers[id] });
  });
});

describe('what needs thought', () => {
  it('赛罕区: mediation runs through November 2019, other figures over the year', () => {
    for (const id of ['mediation.cases', 'mediation.success', 'mediation.success_rate'])
      expect(cellOf(saihan, id).qualifiers.through, id).toBe('2019-11');
    expect(cellOf(saihan, 'review.accepted').qualifiers.through).toBeNull();
  });

  it('赛罕区: 98.3 is as printed, 1271 of 1292 beside it, with the note that it was cut', () => {
    const cell = cellOf(saihan, 'mediation.success_rate');
    expect(cell).toMatchObject({ status: 'stated', value: 98.3, interval: [97.53, 98.93] });
    expect(cell.findings).toMatchObject([{ rule: 'rate-cut', severity: 'note' }]);
  });

  it('平川区: rates that are not printed are computed from their counts', () => {
    expect(cellOf(pingchuan, 'mediation.success_rate')).toMatchObject({
      status: 'computed',
      value: 94.84,
      evidence: null,
      parts: { numerator: { value: 2297 }, denominator: { value: 2422 } },
    });
    // 2867 ÷ 2934 = 0.977 164…
    expect(cellOf(pingchuan, 'emergency.hazard_fix_rate')).toMatchObject({
      status: 'computed',
      value: 97.72,
    });
  });

  it('平川区: court attendance is absent, not 0', () => {
    const cell = cellOf(pingchuan, 'litigation.attendance_rate');
    expect(cell).toMatchObject({ status: 'absent', value: null, evidence: null });
  });

  it('平川区: officials who reported on the year before are not those of the year', () => {
    const cell = cellOf(pingchuan, 'accountability.reports');
    expect(cell).toMatchObject({ status: 'absent', value: null });
    expect(cell.others).toMatchObject([{ value: 300, demotion: 'prior-year' }]);
  });

  it('罗定市: full coverage by legal advisors is 100 in words', () => {
    const cell = cellOf(luoding, 'advisor.coverage_rate');
    expect(cell).toMatchObject({ status: 'in-words', value: 100 });
    expect(cell.evidence?.printed).toBe('全覆盖');
  });

  it('罗定市: more than 190 opinions and more than 14 million yuan are at least that', () => {
    expect(cellOf(luoding, 'legality.opinions').qualifiers.approx).toBe('over');
    expect(cellOf(luoding, 'mediation.amount')).toMatchObject({
      value: 1400,
      qualifiers: { approx: 'over' },
    });
  });

  it('三墩镇: reviews are answered, not decided, and none confirmed illegal is a real 0', () => {
    for (const id of ['received', 'dismissed', 'confirmed_illegal', 'pending'])
      expect(cellOf(sandun, `review.${id}`).qualifiers.role, id).toBe('respondent');
    expect(cellOf(sandun, 'review.confirmed_illegal')).toMatchObject({
      status: 'stated',
      value: 0,
    });
  });

  it('三墩镇: successes without attempts give no rate', () => {
    expect(cellOf(sandun, 'mediation.success_rate')).toMatchObject({
      status: 'absent',
      value: null,
    });
  });

  it('the anonymised city: what is X has no value, and the one real number is kept', () => {
    const told = index.indicators.filter(({ id }) => cellOf(anonymised, id).value !== null);
    expect(told.map(({ id }) => id)).toEqual(['study.sessions']);
  });

  it('shows no value without evidence or the counts that it is computed from', () => {
    for (const [name, { value, evidence, parts }] of cells)
      expect(value === null || evidence !== null || parts !== null, name).toBe(true);
  });
});
