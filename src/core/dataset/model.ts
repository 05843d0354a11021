import type { Cell } from '../domain/cell.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Locality } from '../domain/locality.ts';
import type { Report } from '../domain/report.ts';

/** The layout of the files in `data/dataset`. A reader refuses any other. */
export const datasetFormat = 'fazhi-dataset/1';

/** How many reports tell an indicator (stated, in words or computed), and how many could. */
export interface Coverage {
  readonly disclosed: number;
  readonly reports: number;
}

/** What `data/dataset/index.json` says, read and checked. */
export interface DatasetIndex {
  /** Edition, `2026.11`. */
  readonly version: string;
  /** SHA-256 over the shards, in the order of the catalogue, lower-case hex. */
  readonly hash: string;
  readonly indicators: readonly Indicator[];
  readonly localities: readonly Locality[];
  readonly reports: readonly Report[];
  /** By indicator id. */
  readonly coverage: Readonly<Record<string, Coverage>>;
  /** By indicator id: the shard's address relative to `index.json`. */
  readonly shards: Readonly<Record<string, string>>;
}

/** One locality's cell of one indicator in one year. */
export interface Observation {
  readonly locality: string;
  readonly year: number;
  readonly cell: Cell;
}

/** What one shard says, `data/dataset/<indicator id>.json`. */
export interface Shard {
  readonly indicator: string;
  readonly observations: readonly Observation[];
}

/** Names one cell of the dataset: the number whose evidence one asks for. */
export interface CellKey {
  readonly locality: string;
  readonly year: number;
  readonly indicator: string;
}
