import { describe, expect, it } from 'vitest';
import type { Shard } from '../../../src/core/dataset/model.ts';
import { columnsOf, rowsOf } from '../../../src/features/comparison/rows.ts';
import { index } from './index-fixture.ts';

const latest = { kind: 'latest', tolerance: null } as const;
const empty = (indicator: string): Shard => ({ indicator, observations: [] });

describe('the columns and rows of a comparison', () => {
  it('columns keep the order of choice, which is also that of colours', () => {
    const columns = columnsOf(index, ['990122201', '990121'], latest);
    expect(columns.map((column) => [column.locality.name.zh, column.position])).toEqual([
      ['白滩镇', 0],
      ['青禾县', 1],
    ]);
    expect(columns[1]?.years).toEqual([2023]);
  });

  it('rows of one dimension stand together, dimensions in the order of choice', () => {
    const rows = rowsOf(
      index,
      ['review.accepted', 'service.items', 'mediation.success_rate'],
      [],
      latest,
      (id) => ({ kind: 'ready', shard: empty(id) }),
    );
    expect(rows.map((row) => row.indicator.id)).toEqual([
      'review.accepted',
      'mediation.success_rate',
      'service.items',
    ]);
  });

  it('a locality without a report still has its place in each row', () => {
    const columns = columnsOf(index, ['990123', '990121'], latest);
    const [row] = rowsOf(index, ['service.items'], columns, latest, (id) => ({
      kind: 'ready',
      shard: empty(id),
    }));
    expect(row?.entries.map((entry) => entry.observations.length)).toEqual([0, 0]);
  });
});
