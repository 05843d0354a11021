import type { Dataset } from './assemble.ts';
import type { DisclosureFile } from './files.ts';
import { source, statusLabelsIn, tableTitles } from './labels.ts';
import { datasetFormat } from './model.ts';

/** `disclosure.json`: the values and statuses of all shards in one table, report × indicator. */
export function disclosureFile({ index, disclosure }: Dataset): DisclosureFile {
  const { indicators, reports } = index;
  const cells = disclosure.flatMap((one) =>
    indicators.map(({ id }) => {
      const cell = one.cells[id];
      if (cell === undefined) throw new Error(`${one.report} has no cell of ${id}`);
      return cell;
    }),
  );
  return {
    version: '2.0',
    class: 'dataset',
    label: tableTitles.disclosure.zh,
    source: source.zh,
    id: ['report', 'indicator'],
    size: [reports.length, indicators.length],
    role: { metric: ['indicator'] },
    dimension: {
      report: {
        label: '报告',
        category: {
          index: reports.map(({ id }) => id),
          label: Object.fromEntries(
            reports.map(({ id, locality, year }) => [id, `${locality.name} ${year}`]),
          ),
        },
      },
      indicator: {
        label: '指标',
        category: {
          index: indicators.map(({ id }) => id),
          label: Object.fromEntries(indicators.map(({ id, name }) => [id, name.zh])),
          unit: Object.fromEntries(indicators.map(({ id, unit }) => [id, { label: unit }])),
        },
      },
    },
    value: cells.map(({ value }) => value),
    status: cells.map(({ status }) => status),
    extension: {
      format: datasetFormat,
      label_en: tableTitles.disclosure.en,
      source_en: source.en,
      status: { label: statusLabelsIn('zh'), label_en: statusLabelsIn('en') },
    },
  };
}
