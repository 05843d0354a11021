import {
  indexFileName,
  indexFileSchema,
  type ShardFile,
  shardFileName,
  shardFileSchema,
} from './files.ts';
import type { DatasetIndex, Observation, Shard } from './model.ts';
import { misshapen, parseFile } from './read-file.ts';

/**
 * Reads `data/dataset/index.json`.
 *
 * @throws {DatasetError} see `DatasetErrorKind`
 */
export function parseIndex(text: string): DatasetIndex {
  const { link, extension } = parseFile(text, indexFileName, indexFileSchema);
  const { version, hash, indicators, localities, reports, coverage } = extension;
  const shards = Object.fromEntries(link.item.map((item) => [item.extension.indicator, item.href]));
  for (const { id } of indicators) {
    if (shards[id] === undefined) throw misshapen(indexFileName, `no shard of ${id}`);
    if (coverage[id] === undefined) throw misshapen(indexFileName, `no coverage of ${id}`);
  }
  const known = new Set(localities.map(({ id }) => id));
  for (const { id, locality } of reports)
    if (!known.has(locality.id)) throw misshapen(indexFileName, `no locality of report ${id}`);
  const tables = Object.fromEntries(
    (link.related ?? []).map(({ extension: { table }, href }) => [table, href]),
  );
  return { version, hash, indicators, localities, reports, coverage, shards, tables };
}

/**
 * Reads the shard of one indicator: an observation for each locality × year with a report, in the
 * order of the file.
 *
 * @throws {DatasetError} see `DatasetErrorKind`; also when it is another indicator's shard
 */
export function parseShard(text: string, indicator: string): Shard {
  const name = shardFileName(indicator);
  const file = parseFile(text, name, shardFileSchema);
  if (file.extension.indicator !== indicator)
    throw misshapen(name, `it holds ${file.extension.indicator}`);
  const localities = file.dimension.locality.category.index;
  const years = file.dimension.year.category.index;
  if (file.size[0] !== localities.length || file.size[1] !== years.length)
    throw misshapen(name, 'its size is not that of its dimensions');
  if (file.value.length !== localities.length * years.length)
    throw misshapen(name, 'it has not one value for each locality and year');
  const observations = localities.flatMap((locality, row) =>
    years.flatMap((year, column) => {
      const cell = cellAt(row * years.length + column, `${locality}-${year}`, file, name);
      return cell === null ? [] : [{ locality, year: Number(year), cell }];
    }),
  );
  const cells = Object.keys(file.extension.cells).length;
  if (cells !== observations.length || cells !== Object.keys(file.status).length)
    throw misshapen(name, 'it has cells outside its dimensions');
  return { indicator, observations };
}

/** `value` and `status` say in JSON-stat's way what the cell says in ours; they must agree. */
function cellAt(
  position: number,
  report: string,
  file: ShardFile,
  name: string,
): Observation['cell'] | null {
  const cell = file.extension.cells[position] ?? null;
  const value = file.value[position] ?? null;
  if (value !== (cell?.value ?? null) || file.status[position] !== cell?.status)
    throw misshapen(name, `value, status and cell ${position} disagree`);
  if (cell === null) return null;
  if (cell.report !== report) throw misshapen(name, `cell ${position} is not of ${report}`);
  const valueless = cell.status === 'redacted' || cell.status === 'absent';
  if ((cell.value === null) !== valueless)
    throw misshapen(name, `cell ${position} is ${cell.status} with the value ${cell.value}`);
  return cell;
}
