import type { ScaleOfChart } from '../../../src/charts/entry.ts';
import type { ChartModel } from '../../../src/charts/model.ts';
import { rowsModel } from '../../../src/charts/rows/build.ts';
import { scatterModel } from '../../../src/charts/scatter/build.ts';
import { heatModel } from '../../../src/charts/heat/build.ts';
import { multiplesModel } from '../../../src/charts/multiples/build.ts';
import { stripModel } from '../../../src/charts/strip/build.ts';
import { trendModel } from '../../../src/charts/trend/build.ts';
import {
  bailu,
  cell,
  countIndicator,
  entry,
  locality,
  qinghe,
  rateCell,
  rateIndicator,
  songyan,
} from '../../unit/charts/entries.ts';

const shidu = locality('shidu', '石渡镇', 'Shidu Town');
const yunting = locality('yunting', '云亭满族自治县', 'Yunting Manchu Autonomous County');
const none = { approx: null, through: null, role: null, scope: null };
const redacted = () => cell(null, { status: 'redacted' });
const untilNovember = { qualifiers: { ...none, through: '2023-11' }, report: 'bailu-2023' };
const context = { language: 'zh', datasetVersion: '2026.11', accessDate: '2026-11-22' } as const;

// Intervals are Wilson's of the counts beside them.
const rates = [
  entry(qinghe, 2021, rateCell(98.37, [1271, 1292], [97.53, 98.93]), 0),
  entry(bailu, 2023, rateCell(94.84, [2297, 2422], [93.88, 95.65], untilNovember), 1),
  entry(songyan, 2022, rateCell(98.11, [2440, 2487], [97.5, 98.58], { status: 'computed' }), 2),
  entry(shidu, 2022, cell(100), 3),
  entry(yunting, 2021, redacted(), 4),
];

const counts = [
  entry(qinghe, 2021, cell(3), 0),
  entry(bailu, 2023, cell(25, untilNovember), 1),
  entry(songyan, 2022, cell(0), 2),
  entry(shidu, 2022, cell(null), 3),
  entry(yunting, 2021, cell(41), 4),
];

const perResidents: ScaleOfChart = {
  unit: { zh: '每万人件', en: 'per 10,000 residents' },
  note: { zh: '按常住人口折算。', en: 'By resident population.' },
};

const trend = [
  entry(qinghe, 2019, rateCell(95.2, [952, 1000], [93.69, 96.36]), 0),
  entry(qinghe, 2020, rateCell(96.1, [961, 1000], [94.72, 97.13]), 0),
  entry(qinghe, 2021, redacted(), 0),
  entry(qinghe, 2022, rateCell(97.3, [973, 1000], [96.1, 98.14]), 0),
  entry(qinghe, 2023, rateCell(98.3, [983, 1000], [97.3, 98.94]), 0),
  entry(bailu, 2019, cell(null), 1),
  entry(bailu, 2020, rateCell(93.5, [374, 400], [90.65, 95.52]), 1),
  entry(bailu, 2021, rateCell(94.5, [378, 400], [91.81, 96.34]), 1),
  entry(bailu, 2022, rateCell(94.1, [376, 400], [91.23, 95.91]), 1),
  entry(bailu, 2023, rateCell(97.9, [391, 400], [95.78, 98.81], untilNovember), 1),
  entry(yunting, 2022, cell(97.5), 2),
];

/** Localities that are not chosen. */
const others = Array.from({ length: 60 }, (_, index) => ({
  ...entry(
    locality(`other${index}`, `他乡${index}`, `Elsewhere ${index}`),
    2022,
    index % 15 === 14 ? cell(null) : cell(99.5 - ((index * 37) % 61) ** 1.5 / 60),
    0,
  ),
  markerIndex: null,
}));

/** One chart of each kind, of invented localities, with every look that a value or its absence has. */
export const goldenModels: Readonly<Record<string, () => ChartModel>> = {
  bars: () => rowsModel({ ...context, indicator: countIndicator, entries: counts }),
  intervals: () =>
    rowsModel({
      ...context,
      indicator: rateIndicator,
      entries: rates,
      benchmark: { value: 96, label: '中位数 96%' },
    }),
  'intervals-english': () =>
    rowsModel({ ...context, language: 'en', indicator: rateIndicator, entries: rates }),
  'bars-scaled': () =>
    rowsModel({
      ...context,
      indicator: countIndicator,
      scale: perResidents,
      entries: counts.map((one, index) => ({
        ...one,
        scaled:
          index === 4
            ? { kind: 'none', reason: 'no-population' }
            : {
                kind: 'value',
                value: 0.42 * index,
                interval: [0.3 * index, 0.6 * index + 0.1],
                unit: perResidents.unit,
                approx: null,
                basis: null,
                working: null,
              },
      })),
    }),
  strip: () => stripModel({ ...context, indicator: rateIndicator, entries: [...rates, ...others] }),
  scatter: () =>
    scatterModel({
      ...context,
      x: { indicator: countIndicator, log: true },
      y: { indicator: rateIndicator, log: false },
      size: { indicator: { ...countIndicator, name: { zh: '案件数', en: 'Cases' } } },
      colour: 'locality',
      entries: [qinghe, bailu, songyan, shidu, yunting].flatMap((place, index) =>
        [2020, 2021, 2022].map((year, at) => ({
          locality: place,
          year,
          markerIndex: index,
          x: { cell: cell(index === 3 ? 0 : (index + 1) ** 3 * (at + 1)) },
          y: { cell: index === 4 && at === 0 ? redacted() : cell(98 - index * 1.5 + at * 0.8) },
          size: { cell: index === 1 && at === 1 ? cell(null) : cell(400 * (index + at + 1)) },
        })),
      ),
    }),
  heat: () =>
    heatModel({
      ...context,
      places: rates.map(({ locality: place, year, markerIndex }) => ({
        locality: place,
        year,
        markerIndex,
      })),
      indicators: [
        { indicator: rateIndicator, entries: rates },
        { indicator: countIndicator, entries: counts },
        {
          indicator: {
            ...rateIndicator,
            id: 'test.advisors',
            dimension: 'decisions',
            name: { zh: '法律顾问覆盖率', en: 'Legal advisors' },
          },
          entries: [
            entry(qinghe, 2021, cell(55.6), 0),
            entry(bailu, 2022, cell(80), 1),
            entry(songyan, 2022, cell(100, { status: 'in-words' }), 2),
            entry(shidu, 2022, cell(60, { qualifiers: { ...none, scope: 'organ' } }), 3),
            entry(yunting, null, null, 4),
          ],
        },
      ],
    }),
  multiples: () =>
    multiplesModel({
      ...context,
      by: 'indicator',
      form: 'bars',
      indicators: [
        { indicator: countIndicator, entries: counts },
        {
          indicator: rateIndicator,
          entries: rates,
          benchmark: { value: 96, label: '中位数 96%' },
        },
        {
          indicator: {
            ...countIndicator,
            id: 'test.more',
            name: { zh: '复议应诉案件数', en: 'Litigation cases' },
          },
          entries: counts.slice(0, 3),
        },
      ],
    }),
  'multiples-trend': () =>
    multiplesModel({
      ...context,
      by: 'locality',
      form: 'trend',
      indicators: [
        {
          indicator: rateIndicator,
          entries: trend,
          benchmark: { value: 96, label: '中位数 96%' },
        },
      ],
    }),
  trend: () =>
    trendModel({
      ...context,
      indicator: rateIndicator,
      entries: trend,
      benchmark: { value: 96, label: '中位数 96%' },
    }),
  'trend-counts': () =>
    trendModel({
      ...context,
      language: 'en',
      indicator: countIndicator,
      entries: [
        entry(qinghe, 2020, cell(12), 0),
        entry(qinghe, 2021, cell(0), 0),
        entry(bailu, 2020, cell(14), 1),
        entry(bailu, 2021, cell(31), 1),
      ],
    }),
};
