import type { Indicator } from '../domain/indicator.ts';
import type { Locality } from '../domain/locality.ts';
import type { Dataset } from './assemble.ts';
import { disclosureFile } from './disclosure-file.ts';
import {
  type DisclosureFile,
  type FindingsFile,
  type IndexFile,
  indexFileName,
  type ShardFile,
  shardFileName,
  tableFileName,
} from './files.ts';
import { source, statusLabelsIn, tableTitles, title } from './labels.ts';
import { type Audit, datasetFormat, type Shard, tableNames } from './model.ts';

/**
 * The texts of all files of `data/dataset` by file name: a shard per indicator, then the tables
 * over all reports, then `index.json`.
 * They depend on the dataset alone (no date, no order of a hash map), so the same facts give the same
 * bytes on every machine.
 *
 * @param sha256 lower-case hex digest of a text's UTF-8 bytes; the core has no cryptography of its own
 */
export function serialise(
  dataset: Dataset,
  sha256: (text: string) => string,
): ReadonlyMap<string, string> {
  const { index } = dataset;
  const years = [...new Set(index.reports.map(({ year }) => year))].sort((a, b) => a - b);
  const files = new Map<string, string>();
  dataset.shards.forEach((shard) => {
    const indicator = index.indicators.find(({ id }) => id === shard.indicator);
    if (indicator === undefined) throw new Error(`no indicator ${shard.indicator}`);
    const name = shardFileName(shard.indicator);
    files.set(name, textOf(shardFile(shard, indicator, index.localities, years)));
  });
  files.set(tableFileName('disclosure'), textOf(disclosureFile(dataset)));
  files.set(tableFileName('findings'), textOf(findingsFile(dataset.audit)));
  const hash = sha256([...files.values()].join(''));
  files.set(indexFileName, textOf(indexFile(dataset, hash)));
  return files;
}

/** One space of indentation: a difference of one value is one line in a review, at little weight. */
function textOf(file: ShardFile | DisclosureFile | FindingsFile | IndexFile): string {
  return `${JSON.stringify(file, null, 1)}\n`;
}

function shardFile(
  shard: Shard,
  indicator: Indicator,
  localities: readonly Locality[],
  years: readonly number[],
): ShardFile {
  const value: ShardFile['value'] = localities.flatMap(() => years.map(() => null));
  const status: ShardFile['status'] = {};
  const cells: ShardFile['extension']['cells'] = {};
  for (const { locality, year, cell } of shard.observations) {
    const row = localities.findIndex(({ id }) => id === locality);
    const position = row * years.length + years.indexOf(year);
    value[position] = cell.value;
    status[position] = cell.status;
    cells[position] = cell;
  }
  return {
    version: '2.0',
    class: 'dataset',
    label: indicator.name.zh,
    source: source.zh,
    note: [indicator.definition.zh],
    id: ['locality', 'year'],
    size: [localities.length, years.length],
    role: { geo: ['locality'], time: ['year'] },
    dimension: {
      locality: {
        label: '地区',
        category: {
          index: localities.map(({ id }) => id),
          label: Object.fromEntries(localities.map(({ id, name }) => [id, name.zh])),
        },
      },
      year: {
        label: '年份',
        category: {
          index: years.map(String),
          label: Object.fromEntries(years.map((year) => [String(year), String(year)])),
        },
      },
    },
    value,
    status,
    extension: {
      format: datasetFormat,
      indicator: indicator.id,
      unit: indicator.unit,
      label_en: indicator.name.en,
      source_en: source.en,
      note_en: [indicator.definition.en],
      status: { label: statusLabelsIn('zh'), label_en: statusLabelsIn('en') },
      cells,
    },
  };
}

function findingsFile({ rules, reports }: Audit): FindingsFile {
  const { zh, en } = tableTitles.findings;
  return {
    label: zh,
    extension: { format: datasetFormat, label_en: en },
    rules: [...rules],
    reports: reports.map((report) => ({
      ...report,
      findings: report.findings.map((finding) => ({ ...finding, figures: [...finding.figures] })),
    })),
  };
}

function indexFile({ index, shards }: Dataset, hash: string): IndexFile {
  const names = new Map(index.indicators.map(({ id, name }) => [id, name.zh]));
  return {
    version: '2.0',
    class: 'collection',
    label: title.zh,
    link: {
      item: shards.map(({ indicator }) => ({
        class: 'dataset',
        href: shardFileName(indicator),
        label: names.get(indicator) ?? indicator,
        extension: { indicator },
      })),
      related: tableNames.map((table) => ({
        href: tableFileName(table),
        label: tableTitles[table].zh,
        extension: { table },
      })),
    },
    extension: {
      format: datasetFormat,
      version: index.version,
      hash,
      label_en: title.en,
      indicators: [...index.indicators],
      localities: [...index.localities],
      reports: [...index.reports],
      coverage: { ...index.coverage },
    },
  };
}
