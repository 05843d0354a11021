import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/core/dataset/assemble.ts';
import { parseIndex, parseShard } from '../../../src/core/dataset/read.ts';
import { DatasetError } from '../../../src/core/dataset/read-file.ts';
import { serialise } from '../../../src/core/dataset/serialise.ts';
import {
  catalogue,
  facts,
  figure,
  finding,
  litigationLost,
  mediation,
  none,
  qinghe,
  unnamed,
} from '../../fixtures/facts/invented.ts';

const { cases, success } = mediation;

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const reports = [
  facts(
    qinghe,
    2022,
    [
      figure(cases, 40, { qualifiers: { ...none, approx: 'over', through: '2022-11' } }),
      figure(success, 30),
      figure(cases, 11, { primary: false, demotion: 'part-of-total' }),
    ],
    [finding(1, 0)],
  ),
  facts(qinghe, 2020, []),
  facts(unnamed, 2020, [figure(cases, null), figure(litigationLost, 0)]),
];
const dataset = assemble(catalogue, reports);
const files = serialise(dataset, sha256);

function textOf(name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`no ${name}`);
  return text;
}

/** The error that reading the text of a shard gives. */
function refusal(text: string, indicator = 'mediation.cases'): DatasetError {
  try {
    parseShard(text, indicator);
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error('was read');
}

describe('serialise', () => {
  it('writes one file per indicator, the tables over all reports, and then the index', () => {
    expect([...files.keys()]).toEqual([
      'mediation.cases.json',
      'mediation.success.json',
      'mediation.success_rate.json',
      'litigation.lost.json',
      'disclosure.json',
      'findings.json',
      'index.json',
    ]);
  });

  it('lays values out row by row, null and without a status where there is no report', () => {
    const shard: unknown = JSON.parse(textOf('mediation.cases.json'));
    expect(shard).toMatchObject({
      version: '2.0',
      class: 'dataset',
      label: '调解案件数',
      id: ['locality', 'year'],
      size: [2, 2],
      role: { geo: ['locality'], time: ['year'] },
      dimension: {
        locality: { category: { index: ['990101', 'anon-0badcafe'] } },
        year: { category: { index: ['2020', '2022'] } },
      },
      value: [null, 40, null, null],
      extension: { unit: '件', label_en: 'English of mediation.cases' },
    });
    expect(shard).toHaveProperty('status', { 0: 'absent', 1: 'stated', 2: 'redacted' });
  });

  it('writes a real zero as 0', () => {
    const shard: unknown = JSON.parse(textOf('litigation.lost.json'));
    expect(shard).toMatchObject({
      value: [null, null, 0, null],
      status: { 0: 'absent', 1: 'absent', 2: 'stated' },
    });
  });

  it('gives the same bytes for the same facts in another order', () => {
    const again = serialise(assemble(catalogue, reports.toReversed()), sha256);
    expect([...again]).toEqual([...files]);
  });

  it('puts the hash of all other files, in their order, into the index alone', () => {
    const others = [...files].filter(([name]) => name !== 'index.json').map(([, text]) => text);
    expect(others).toHaveLength(files.size - 1);
    expect(parseIndex(textOf('index.json')).hash).toBe(sha256(others.join('')));
    for (const text of others) expect(text).not.toContain('hash');
  });
});

describe('what is read back', () => {
  it('is what was assembled', () => {
    const { hash, shards, tables, ...index } = parseIndex(textOf('index.json'));
    expect(index).toEqual(dataset.index);
    expect(tables).toEqual({ disclosure: 'disclosure.json', findings: 'findings.json' });
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    for (const shard of dataset.shards) {
      const address = shards[shard.indicator] ?? '';
      expect(parseShard(textOf(address), shard.indicator)).toEqual(shard);
    }
  });
});

describe('a file that cannot be used', () => {
  const text = textOf('mediation.cases.json');

  it('is truncated when it is cut short, empty, or a page instead of data', () => {
    for (const broken of [text.slice(0, -20), '', '<!doctype html>'])
      expect(refusal(broken)).toMatchObject({ kind: 'truncated', file: 'mediation.cases.json' });
    expect(() => parseIndex(textOf('index.json').slice(0, 500))).toThrow(
      expect.objectContaining({ kind: 'truncated', file: 'index.json' }),
    );
  });

  it('is of another version when its format is, whatever else has changed with it', () => {
    const newer = '{"extension":{"format":"fazhi-dataset/2"},"cells":[]}';
    expect(refusal(newer)).toMatchObject({ kind: 'version', file: 'mediation.cases.json' });
    expect(() => parseIndex(newer)).toThrow(
      expect.objectContaining({ kind: 'version', file: 'index.json' }),
    );
  });

  it('is misshapen when it is JSON of some other kind or another indicator’s shard', () => {
    for (const other of ['{}', 'null', '[1]', textOf('index.json')])
      expect(refusal(other)).toMatchObject({ kind: 'shape', file: 'mediation.cases.json' });
    expect(refusal(text, 'mediation.success')).toMatchObject({
      kind: 'shape',
      message: 'mediation.success.json: it holds mediation.cases',
    });
  });

  it.each([
    ['a value differs from its cell', '"value": [\n  null,\n  40', '"value": [\n  null,\n  41'],
    ['a missing value became 0', '"value": [\n  null,', '"value": [\n  0,'],
    ['a value is missing', '"value": [\n  null,\n', '"value": [\n'],
    [
      'a status differs from its cell',
      '"status": {\n  "0": "absent"',
      '"status": {\n  "0": "stated"',
    ],
    ['a status has no cell', '"2": "redacted"\n', '"2": "redacted",\n  "3": "absent"\n'],
    ['a cell lies outside', '"2": "redacted"\n', '"2": "redacted",\n  "9": "absent"\n'],
    ['a cell is of another report', '"report": "990101-2022"', '"report": "990101-2021"'],
    ['there is a value too many', '"value": [\n', '"value": [\n  null,\n'],
    ['there is a value more at the end', 'null\n ],\n "status"', 'null,\n  null\n ],\n "status"'],
    ['a year is missing', '"2020",\n     "2022"', '"2020"'],
    ['a status is unknown', '"status": "redacted"', '"status": "zero"'],
  ])('is misshapen when %s', (_, before, after) => {
    expect(text.split(before).length, 'the file has what is changed').toBeGreaterThan(1);
    expect(refusal(text.replace(before, after))).toMatchObject({ kind: 'shape' });
  });

  it('is misshapen when a cell with its status lies outside the dimensions', () => {
    const stray = text
      .replace('"2": "redacted"\n', '"2": "redacted",\n  "9": "absent"\n')
      .replace(/"cells": \{\n\s*"0": (\{[^]*?\n   \})/, '$&,\n"9": $1');
    expect(refusal(stray).message).toContain('cells outside its dimensions');
  });

  it('is misshapen when a cell is absent with a value', () => {
    const filled = text
      .replace('"value": [\n  null,', '"value": [\n  7,')
      .replace('"status": "absent",\n    "value": null', '"status": "absent",\n    "value": 7');
    expect(refusal(filled).message).toContain('cell 0 is absent with the value 7');
  });

  it('names the place where an index has not the shape', () => {
    const index = textOf('index.json');
    expect(() => parseIndex(index.replace('"kind": "rate"', '"kind": "ratio"'))).toThrow(
      /^index\.json: extension\.indicators\.2\.kind: /,
    );
    expect(() =>
      parseIndex(index.replace('"indicator": "litigation.lost"', '"indicator": "x"')),
    ).toThrow('index.json: no shard of litigation.lost');
  });
});
