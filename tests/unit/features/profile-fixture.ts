import type { DatasetIndex, Observation } from '../../../src/core/dataset/model.ts';
import type { Cell } from '../../../src/core/domain/cell.ts';
import type { Locality } from '../../../src/core/domain/locality.ts';
import { profileOf } from '../../../src/features/profile/build.ts';
import type { ProfileModel, ShardState } from '../../../src/features/profile/model.ts';
import { index as base, indicator, invented, report } from './index-fixture.ts';

export const rate = indicator({
  id: 'mediation.success_rate',
  formula: { numerator: 'mediation.success', denominator: 'mediation.cases' },
});
export const accepted = indicator({
  id: 'review.accepted',
  name: { zh: '行政复议受理数', en: 'Administrative review cases accepted' },
  unit: '件',
  kind: 'count',
  polarity: 'neutral',
});
export const items = indicator({
  id: 'service.items',
  name: { zh: '政务服务事项数', en: 'Government service items' },
  dimension: 'functions',
  unit: '项',
  kind: 'count',
  polarity: 'neutral',
});

export const qinghe = invented({
  id: '990121',
  population: {
    value: 412_300,
    year: 2020,
    source: { zh: '青禾县人口普查公报', en: 'census bulletin of Qinghe' },
    quality: 'preliminary',
  },
});
export const yunping = invented({ id: '990124', name: { zh: '云屏县', en: 'Yunping County' } });
export const nanbin = invented({ id: '990125', name: { zh: '南滨县', en: 'Nanbin County' } });
export const baitan = invented({
  id: '990122201',
  level: 'town',
  name: { zh: '白滩镇', en: 'Baitan Town' },
});
export const beiping = invented({ id: '990123', name: { zh: '北屏县', en: 'Beiping County' } });

/** Three counties and a town with reports, one county without; Qinghe has reports of two years. */
export const index: DatasetIndex = {
  ...base,
  indicators: [items, rate, accepted],
  localities: [qinghe, yunping, nanbin, baitan, beiping],
  reports: [
    report(qinghe, 2021),
    report(qinghe, 2023),
    report(yunping, 2023),
    report(nanbin, 2023),
    report(baitan, 2022),
  ],
};

export function cell(changes: Partial<Cell>): Cell {
  return {
    report: 'any',
    status: 'stated',
    value: 5,
    qualifiers: { approx: null, through: null, role: null, scope: null },
    evidence: null,
    parts: null,
    interval: null,
    findings: [],
    others: [],
    ...changes,
  };
}

const evidence = { section: [], start: 0, end: 1, printed: '1', phrase: '1', phraseStart: 0 };

/** A rate with the counts that make it. */
export function rateOf(successes: number, total: number, changes: Partial<Cell> = {}): Cell {
  const part = (of: string, value: number) => ({ indicator: of, value, evidence });
  return cell({
    value: (100 * successes) / total,
    parts: {
      numerator: part('mediation.success', successes),
      denominator: part('mediation.cases', total),
    },
    interval: [0, 100],
    ...changes,
  });
}

export const absent = cell({ status: 'absent', value: null });
export const redacted = cell({ status: 'redacted', value: null });

export function at(of: Locality, year: number, one: Cell): Observation {
  return { locality: of.id, year, cell: { ...one, report: `${of.id}-${year}` } };
}

/**
 * What is told of an indicator; of each report that is not given it says that the indicator is absent,
 * as every shard has a cell of each report.
 */
export function told(id: string, ...observations: readonly Observation[]): ShardState {
  const rest = index.reports
    .filter(
      (one) =>
        !observations.some(
          ({ locality, year }) => locality === one.locality.id && year === one.year,
        ),
    )
    .map((one) => ({
      locality: one.locality.id,
      year: one.year,
      cell: { ...absent, report: one.id },
    }));
  return { kind: 'ready', shard: { indicator: id, observations: [...observations, ...rest] } };
}

/** By indicator; what is not given is absent everywhere. */
export function states(given: Readonly<Record<string, ShardState>>): (id: string) => ShardState {
  return (id) => given[id] ?? told(id);
}

/** The profile, of which all data are there. */
export function profileFrom(...asked: Parameters<typeof profileOf>): ProfileModel {
  const model = profileOf(...asked);
  if (model === null) throw new Error('some data are still on their way');
  return model;
}
