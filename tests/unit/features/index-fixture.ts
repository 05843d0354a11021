import type { DatasetIndex } from '../../../src/core/dataset/model.ts';
import type { Indicator } from '../../../src/core/domain/indicator.ts';
import type { Locality } from '../../../src/core/domain/locality.ts';
import type { Report } from '../../../src/core/domain/report.ts';

export function invented(changes: Partial<Locality> & { id: string }): Locality {
  return {
    name: { zh: '青禾县', en: 'Qinghe County' },
    code: changes.id,
    statisticalCode: null,
    level: 'county',
    anonymised: false,
    parents: [
      { code: '990000', name: { zh: '云岭省', en: 'Yunling' } },
      { code: '990100', name: { zh: '临川市', en: 'Linchuan' } },
    ],
    pinyin: { full: 'qing he xian', initials: 'qhx' },
    population: null,
    ...changes,
  };
}

export function indicator(changes: Partial<Indicator> & { id: string }): Indicator {
  return {
    name: { zh: '调解成功率', en: 'Mediation success rate' },
    dimension: 'disputes',
    unit: '%',
    kind: 'rate',
    polarity: 'higher',
    formula: null,
    definition: { zh: '调解成功数占调解案件数的比例', en: 'Share of cases mediated successfully' },
    ...changes,
  };
}

export function report(locality: Locality, year: number): Report {
  return {
    id: `${locality.id}-${year}`,
    locality: {
      id: locality.id,
      name: locality.name.zh,
      code: locality.code,
      level: locality.level,
      anonymised: locality.anonymised,
    },
    year,
    title: `${locality.name.zh}${year}年法治政府建设年度报告`,
    publisher: null,
    published: null,
    through: null,
    sha256: '0'.repeat(64),
  };
}

const qinghe = invented({ id: '990121' });
const baitan = invented({
  id: '990122201',
  code: null,
  statisticalCode: '990122201',
  level: 'town',
  name: { zh: '白滩镇', en: 'Baitan Town' },
  pinyin: { full: 'bai tan zhen', initials: 'btz' },
});
const withoutReport = invented({
  id: '990123',
  name: { zh: '北屏县', en: 'Beiping County' },
  pinyin: { full: 'bei ping xian', initials: 'bpx' },
});

/** A dataset of two invented localities with reports and one without. */
export const index: DatasetIndex = {
  version: '2026.11',
  hash: 'ab'.repeat(32),
  indicators: [
    indicator({ id: 'mediation.success_rate' }),
    indicator({
      id: 'review.accepted',
      name: { zh: '行政复议受理数', en: 'Administrative review cases accepted' },
      definition: { zh: '受理的行政复议案件数', en: 'Cases accepted for review' },
      unit: '件',
      kind: 'count',
      polarity: 'neutral',
    }),
    indicator({
      id: 'service.items',
      name: { zh: '政务服务事项数', en: 'Government service items' },
      dimension: 'functions',
      unit: '项',
      kind: 'count',
      polarity: 'neutral',
    }),
  ],
  localities: [qinghe, baitan, withoutReport],
  reports: [report(qinghe, 2021), report(qinghe, 2023), report(baitan, 2022)],
  coverage: {},
  shards: {},
  tables: {},
};
