import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { data } from '../../../src/cli/data-command.ts';
import { factsText } from '../../../src/cli/data-folder.ts';
import { parseIndex, parseShard } from '../../../src/core/dataset/read.ts';
import type { ReportFacts } from '../../../src/core/domain/report.ts';
import {
  catalogue,
  facts,
  figure,
  locality,
  mediation,
  qinghe,
  shidu,
} from '../../fixtures/facts/invented.ts';

const { cases, success } = mediation;
const qinghe2021 = facts(qinghe, 2021, [figure(cases, 40), figure(success, 30)]);
const shidu2021 = facts(shidu, 2021, [figure(cases, 0)]);
const reports: Record<string, ReportFacts> = {
  'qinghe.txt': qinghe2021,
  'shidu.txt': shidu2021,
  'again.txt': qinghe2021,
  'unknown.txt': facts(locality('990199', '无名县', 'county'), 2021, []),
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fazhi-data-'));
  put('catalogue/indicators.json', JSON.stringify(catalogue.indicators));
  put('catalogue/localities.json', JSON.stringify(catalogue.localities));
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function get(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = data(args, {
    folder,
    extract: (file) => {
      const found = reports[file];
      if (found === undefined) throw new Error('no title');
      return found;
    },
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out, err };
}

describe('with reports', () => {
  it('writes the facts of each under its id, and the dataset of all', () => {
    expect(run('qinghe.txt', 'shidu.txt')).toMatchObject({ code: 0, err: [] });
    expect(readdirSync(join(folder, 'reports'))).toEqual([
      '990101-2021.json',
      '990101102-2021.json',
    ]);
    expect(JSON.parse(get('reports/990101-2021.json'))).toEqual(qinghe2021);
    expect(parseIndex(get('dataset/index.json')).reports).toHaveLength(2);
    const rates = parseShard(get('dataset/mediation.success_rate.json'), 'mediation.success_rate');
    expect(rates.observations.map(({ cell }) => cell.value)).toEqual([75, null]);
    const counts = parseShard(get('dataset/mediation.cases.json'), 'mediation.cases');
    expect(counts.observations.map(({ cell }) => cell.value)).toEqual([40, 0]);
  });

  it('keeps the facts of other reports, and assembles them too', () => {
    run('qinghe.txt');
    run('shidu.txt');
    expect(parseIndex(get('dataset/index.json')).reports).toHaveLength(2);
  });

  it('writes the same bytes whatever the order and however often', () => {
    run('qinghe.txt', 'shidu.txt');
    const first = readdirSync(join(folder, 'dataset')).map((name) => get(`dataset/${name}`));
    rmSync(join(folder, 'dataset'), { recursive: true });
    run('shidu.txt', 'qinghe.txt');
    expect(readdirSync(join(folder, 'dataset')).map((name) => get(`dataset/${name}`))).toEqual(
      first,
    );
    expect(run('qinghe.txt', 'shidu.txt').out).toEqual(['2 reports, 10 files, 0 changed']);
  });

  it('names a report that cannot be used and why, lets the others through and exits with 1', () => {
    const { code, err } = run('missing.txt', 'qinghe.txt', 'unknown.txt', 'again.txt');
    expect(code).toBe(1);
    expect(err).toEqual([
      'missing.txt: no title',
      'unknown.txt: its locality 无名县 (990199) is not in the catalogue',
      'again.txt: it is of the same locality and year as qinghe.txt, 990101-2021',
    ]);
    expect(parseIndex(get('dataset/index.json')).reports.map(({ id }) => id)).toEqual([
      '990101-2021',
    ]);
  });
});

describe('without reports', () => {
  it('assembles what is stored, and removes the leftovers of an earlier dataset', () => {
    put('reports/990101-2021.json', factsText(qinghe2021));
    put('dataset/gone.indicator.json', '{}');
    put('dataset/.gitkeep', '');
    expect(run().code).toBe(0);
    expect(parseIndex(get('dataset/index.json')).reports).toHaveLength(1);
    expect(existsSync(join(folder, 'dataset/gone.indicator.json'))).toBe(false);
    expect(existsSync(join(folder, 'dataset/.gitkeep'))).toBe(true);
  });

  it('names stored facts that cannot be used, and assembles the others', () => {
    put('reports/990101-2021.json', factsText(qinghe2021));
    put('reports/cut.json', factsText(shidu2021).slice(0, 99));
    put('reports/other.json', factsText(shidu2021));
    put('reports/shape.json', factsText(shidu2021).replace('"value": 0', '"value": "0"'));
    const { code, err } = run();
    expect(code).toBe(1);
    expect(err).toEqual([
      expect.stringMatching(/^reports\/cut\.json: the file is not JSON: /),
      'reports/other.json: it should be named reports/990101102-2021.json',
      'reports/shape.json: figures.0.value: Invalid input: expected number, received string',
    ]);
    expect(parseIndex(get('dataset/index.json')).reports).toHaveLength(1);
  });

  it('mends stored facts that were of no use when their report is extracted anew', () => {
    put('reports/990101-2021.json', '');
    expect(run('qinghe.txt')).toMatchObject({ code: 0, err: [] });
  });

  it('stops with the reason when the catalogue is missing or unsound', () => {
    put('catalogue/localities.json', JSON.stringify([qinghe, qinghe]));
    expect(run()).toMatchObject({
      code: 1,
      err: ['catalogue: locality 990101 is listed more than once'],
    });
    rmSync(join(folder, 'catalogue'), { recursive: true });
    expect(run().code).toBe(1);
    expect(existsSync(join(folder, 'dataset'))).toBe(false);
  });

  it('refuses an option that it does not know, without writing anything', () => {
    expect(run('--chekc')).toMatchObject({ code: 1, out: [] });
    expect(existsSync(join(folder, 'dataset'))).toBe(false);
  });
});

describe('with --check', () => {
  beforeEach(() => void run('qinghe.txt', 'shidu.txt'));

  it('agrees with what was just written', () => {
    expect(run('--check')).toEqual({
      code: 0,
      out: ['2 reports, 8 files, 0 changed'],
      err: [],
    });
    expect(run('--check', 'qinghe.txt', 'shidu.txt')).toMatchObject({ code: 0, err: [] });
  });

  it('names what differs, is missing or is stray, and changes nothing', () => {
    put('dataset/mediation.cases.json', get('dataset/mediation.cases.json').trimEnd());
    put('dataset/stray.json', '{}');
    rmSync(join(folder, 'schema/report-facts.schema.json'));
    const before = mkdtempSync(join(tmpdir(), 'fazhi-before-'));
    cpSync(folder, before, { recursive: true });
    const { code, err } = run('--check');
    expect(code).toBe(1);
    expect(err).toEqual([
      'dataset/mediation.cases.json differs',
      'schema/report-facts.schema.json is missing',
      'dataset/stray.json is stray',
    ]);
    for (const part of ['dataset', 'reports', 'schema'])
      expect(readdirSync(join(folder, part))).toEqual(readdirSync(join(before, part)));
    rmSync(before, { recursive: true });
  });

  it('names facts that are not what extraction gives now', () => {
    put(
      'reports/990101-2021.json',
      get('reports/990101-2021.json').replace('"value": 40', '"value": 41'),
    );
    const { code, err } = run('--check', 'qinghe.txt');
    expect(code).toBe(1);
    expect(err).toEqual(['reports/990101-2021.json differs']);
  });
});
