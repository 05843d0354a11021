import type { DatasetIndex, Shard, TableName } from '../../core/dataset/model.ts';
import { parseIndex, parseShard } from '../../core/dataset/read.ts';

/** A file of the dataset that could not be fetched; `status` is the HTTP status, null without an answer. */
export class UnreachableFileError extends Error {
  readonly file: string;
  readonly status: number | null;

  constructor(file: string, status: number | null, options?: ErrorOptions) {
    super(`${file}: ${status ?? 'no answer'}`, options);
    this.name = 'UnreachableFileError';
    this.file = file;
    this.status = status;
  }
}

/**
 * The text of a file beside the page.
 *
 * @throws {UnreachableFileError} without an answer, or with one that is not the file
 */
export async function fetchText(file: string, signal: AbortSignal): Promise<string> {
  const address = new URL(file, document.baseURI);
  const response = await fetch(address, { signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new UnreachableFileError(file, null, { cause });
  });
  if (!response.ok) throw new UnreachableFileError(file, response.status);
  // Hosts that answer every address with the page itself mean: there is no such file.
  if (response.headers.get('content-type')?.startsWith('text/html') === true) {
    throw new UnreachableFileError(file, 404);
  }
  return response.text();
}

export async function loadIndex(signal: AbortSignal): Promise<DatasetIndex> {
  const file = 'dataset/index.json';
  return parseIndex(await fetchText(file, signal));
}

export async function loadShard(
  index: DatasetIndex,
  indicator: string,
  signal: AbortSignal,
): Promise<Shard> {
  const address = index.shards[indicator];
  if (address === undefined) throw new UnreachableFileError(`dataset/${indicator}.json`, 404);
  await turn();
  return parseShard(await fetchText(`dataset/${address}`, signal), indicator);
}

/** So many files are asked for in one go. */
const inOneGo = 8;
let begun = 0;

/**
 * At once for the first few files, a moment later for those after them: a profile needs seventy, and
 * to ask for that many takes longer than a press may.
 */
async function turn(): Promise<void> {
  const wait = Math.floor(begun / inOneGo);
  if (begun === 0) setTimeout(() => (begun = 0));
  begun += 1;
  for (let step = 0; step < wait; step += 1) await new Promise((resolve) => setTimeout(resolve));
}

/** The text of a table over all reports. */
export async function loadTable(
  index: DatasetIndex,
  table: TableName,
  signal: AbortSignal,
): Promise<string> {
  const address = index.tables[table];
  if (address === undefined) throw new UnreachableFileError(`dataset/${table}.json`, 404);
  return fetchText(`dataset/${address}`, signal);
}
