import type { Benchmark } from '../../../src/core/dataset/benchmark.ts';
import type { ScaledEntry } from '../../../src/core/dataset/rank.ts';
import type { Scale } from '../../../src/core/dataset/scale.ts';
import type { Indicator } from '../../../src/core/domain/indicator.ts';
import type { Locality } from '../../../src/core/domain/locality.ts';
import { heldAgainst } from '../../../src/features/comparison/held.ts';
import type { Entry, Row } from '../../../src/features/comparison/model.ts';
import type { Telling } from '../../../src/features/comparison/summary/measure.ts';
import { indicator, invented } from './index-fixture.ts';

const place = (id: string, zh: string, en: string, level: Locality['level'] = 'county') =>
  invented({ id, level, name: { zh, en } });

export const qinghe = place('990101', '青禾县', 'Qinghe');
export const yunping = place('990102', '云屏县', 'Yunping');
export const nanbin = place('990103', '南滨县', 'Nanbin');
export const songyan = place('990104', '松烟县', 'Songyan');
export const shidu = place('990101102', '石渡镇', 'Shidu', 'town');

export const successRate = indicator({ id: 'mediation.success_rate' });
export const cases = indicator({
  id: 'mediation.cases',
  name: { zh: '调解案件数', en: 'Mediation cases' },
  unit: '件',
  kind: 'count',
  polarity: 'neutral',
});

/** Who words are told to: in which language, with the names of the two indicators. */
export function telling(language: Telling['language']): Telling {
  return {
    language,
    indicatorName: (id) => (id === cases.id ? cases.name[language] : successRate.name[language]),
  };
}

export interface RowOptions {
  readonly indicator?: Indicator;
  readonly scale?: Scale;
  readonly across?: boolean;
  readonly benchmark?: Benchmark;
}

/** A row with what each locality tells: entries of its own, newest first, or none without a report. */
export function rowOf(
  told: readonly (readonly [Locality, ...ScaledEntry[]])[],
  options: RowOptions = {},
): Row {
  const { scale = { kind: 'printed' }, across = false, benchmark } = options;
  const of = options.indicator ?? successRate;
  const entries = told.map(
    ([locality, ...shown], position): Entry => ({
      column: { locality, position, years: shown.map(({ year }) => year) },
      observations: shown.map(({ year, cell, scaled }) => ({
        locality: locality.id,
        year,
        cell,
        scaled,
      })),
      omitted: null,
    }),
  );
  return {
    indicator: of,
    scale,
    state: { kind: 'ready', shard: { indicator: of.id, observations: [] } },
    entries,
    across,
    held: benchmark === undefined ? null : heldAgainst(benchmark, of, entries, across),
  };
}
