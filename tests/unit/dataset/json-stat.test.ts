import { readdirSync, readFileSync } from 'node:fs';
import JSONstat from 'jsonstat-toolkit';
import { describe, expect, it } from 'vitest';
import { parseIndex, parseShard } from '../../../src/core/dataset/read.ts';

/*
 * `data/dataset` as an independent JSON-stat reader sees it. What it cannot read, or reads differently
 * from us, is no JSON-stat.
 */

function textOf(name: string): string {
  return readFileSync(`data/dataset/${name}`, 'utf8');
}

const index = parseIndex(textOf('index.json'));
const collection = JSONstat(JSON.parse(textOf('index.json')));

describe('the index', () => {
  it('is a collection of one dataset per indicator, beside it the tables; nothing else exists', () => {
    expect(collection.class).toBe('collection');
    expect(collection.length).toBe(75);
    const addresses = [...(collection.id ?? [])];
    const tables = Object.values(index.tables);
    expect([...addresses, ...tables, 'index.json'].toSorted()).toEqual(
      readdirSync('data/dataset').toSorted(),
    );
    expect(addresses).toEqual(index.indicators.map(({ id }) => index.shards[id]));
  });
});

describe.each(index.indicators)('the shard of $id', (indicator) => {
  const text = textOf(index.shards[indicator.id] ?? '');
  const dataset = JSONstat(JSON.parse(text));
  const shard = parseShard(text, indicator.id);

  it('has the roles, categories and labels that the index tells', () => {
    expect(dataset).toMatchObject({ class: 'dataset', label: indicator.name.zh });
    expect(dataset.role).toMatchObject({ geo: ['locality'], time: ['year'] });
    const localities = dataset.Dimension('locality');
    expect(localities?.id).toEqual(index.localities.map(({ id }) => id));
    for (const { id, name } of index.localities)
      expect(localities?.Category(id)?.label).toBe(name.zh);
  });

  it('gives an independent reader the same values and statuses, and none without a report', () => {
    let seen = 0;
    for (const locality of dataset.Dimension('locality')?.id ?? [])
      for (const year of dataset.Dimension('year')?.id ?? []) {
        const observation = shard.observations.find(
          (one) => one.locality === locality && String(one.year) === year,
        );
        expect(dataset.Data({ locality, year })).toEqual({
          value: observation?.cell.value ?? null,
          status: observation?.cell.status ?? null,
        });
        seen += observation === undefined ? 0 : 1;
      }
    expect(seen).toBe(index.reports.length);
    expect(shard.observations).toHaveLength(index.reports.length);
  });
});
