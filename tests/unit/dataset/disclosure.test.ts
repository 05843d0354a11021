import { readFileSync } from 'node:fs';
import JSONstat from 'jsonstat-toolkit';
import { describe, expect, it } from 'vitest';
import { parseIndex, parseShard } from '../../../src/core/dataset/read.ts';
import { parseDisclosure } from '../../../src/core/dataset/read-disclosure.ts';
import { changed, dataset, index, refusal, textOf } from './tables-fixture.ts';

const text = textOf('disclosure.json');
const read = (other: string) => () => parseDisclosure(other, index);

describe('the table of who tells what', () => {
  it('has a status for each report and indicator, a value where there is one, and a real zero', () => {
    expect(
      dataset.disclosure.map(({ report, cells }) => [
        report,
        ...Object.values(cells).map(({ status, value }) => `${status} ${value}`),
      ]),
    ).toEqual([
      ['990101-2020', 'absent null', 'absent null', 'in-words 100', 'absent null'],
      ['990101-2022', 'stated 40', 'stated 30', 'computed 75', 'absent null'],
      ['anon-0badcafe-2020', 'redacted null', 'absent null', 'absent null', 'stated 0'],
    ]);
  });

  it('is read back as it was assembled', () => {
    expect(parseDisclosure(text, index)).toEqual(dataset.disclosure);
  });

  it('is JSON-stat to an independent reader, missing values null, each indicator with its unit', () => {
    const table = JSONstat(JSON.parse(text));
    expect(table).toMatchObject({ class: 'dataset', size: [3, 4] });
    expect(table.Data({ report: 'anon-0badcafe-2020', indicator: 'mediation.cases' })).toEqual({
      value: null,
      status: 'redacted',
    });
    expect(table.Data({ report: 'anon-0badcafe-2020', indicator: 'litigation.lost' })).toEqual({
      value: 0,
      status: 'stated',
    });
    expect(JSON.parse(text)).toMatchObject({
      dimension: {
        indicator: { category: { unit: { 'mediation.success_rate': { label: '%' } } } },
      },
    });
  });
});

describe('a table that cannot be used', () => {
  it.each([
    ['truncated', text.slice(0, -30)],
    ['truncated', ''],
    ['version', changed(text, 'fazhi-dataset/1', 'fazhi-dataset/2')],
    ['shape', '{}'],
    ['shape', textOf('mediation.cases.json')],
  ])('is %s', (kind, other) => {
    expect(refusal(read(other))).toMatchObject({ kind, file: 'disclosure.json' });
  });

  it.each([
    ['a missing value became 0', '"value": [\n  null', '"value": [\n  0'],
    ['a value went missing', '\n  40,', '\n  null,'],
    ['a value is left out', '"value": [\n  null,', '"value": ['],
    ['a status is unknown', '"absent",', '"zero",'],
    ['a report is another', '"990101-2020",', '"990101-2019",'],
    ['an indicator is another', '"mediation.cases",', '"mediation.gone",'],
    ['its size is another', '"size": [\n  3,', '"size": [\n  4,'],
  ])('is misshapen when %s', (_, before, after) => {
    expect(refusal(read(changed(text, before, after)))).toMatchObject({ kind: 'shape' });
  });
});

describe('the index', () => {
  it('of an edition without the tables is read all the same, and says that there are none', () => {
    const early: unknown = JSON.parse(textOf('index.json'), (key, value: unknown) =>
      key === 'related' ? undefined : value,
    );
    expect(parseIndex(JSON.stringify(early))).toEqual({ ...index, tables: {} });
  });
});

describe('the shipped table', () => {
  it('says of each report and indicator what the shard says', () => {
    const shipped = (name: string) => readFileSync(`data/dataset/${name}`, 'utf8');
    const whole = parseIndex(shipped('index.json'));
    const table = parseDisclosure(shipped(whole.tables.disclosure ?? ''), whole);
    const told = new Map(table.map(({ report, cells }) => [report, cells]));
    for (const { id } of whole.indicators)
      for (const { cell } of parseShard(shipped(whole.shards[id] ?? ''), id).observations)
        expect(told.get(cell.report)?.[id], `${cell.report} ${id}`).toEqual({
          status: cell.status,
          value: cell.value,
        });
    expect(table).toHaveLength(whole.reports.length);
  });
});
