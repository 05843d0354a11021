import type { Cell, Status } from '../domain/cell.ts';
import type { Figure } from '../domain/figure.ts';
import type { AuditRule, Finding } from '../domain/finding.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Locality } from '../domain/locality.ts';
import type { Report } from '../domain/report.ts';

/** The layout of the files in `data/dataset`. A reader refuses any other. */
export const datasetFormat = 'fazhi-dataset/1';

/** How many reports tell an indicator (stated, in words or computed), and how many could. */
export interface Coverage {
  readonly disclosed: number;
  readonly reports: number;
  /** How many localities tell it in at least one of their reports. */
  readonly localities: number;
}

/** What `data/dataset/index.json` says, read and checked. */
export interface DatasetIndex {
  /** Edition, `2026.11`. */
  readonly version: string;
  /** SHA-256 over all other files: the shards in the order of the catalogue, then the tables. */
  readonly hash: string;
  readonly indicators: readonly Indicator[];
  readonly localities: readonly Locality[];
  readonly reports: readonly Report[];
  /** By indicator id. */
  readonly coverage: Readonly<Record<string, Coverage>>;
  /** By indicator id: the shard's address relative to `index.json`. */
  readonly shards: Readonly<Record<string, string>>;
  /** The addresses, relative to `index.json`, of the tables over all reports that the edition has. */
  readonly tables: Readonly<Partial<Record<TableName, string>>>;
}

/** What is told of all reports at once: `disclosure.json` and `findings.json`. */
export const tableNames = ['disclosure', 'findings'] as const;

export type TableName = (typeof tableNames)[number];

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

/** What one report tells of each indicator. */
export interface ReportDisclosure {
  /** `<locality id>-<year>`. */
  readonly report: string;
  /** By indicator id, for each of the catalogue. */
  readonly cells: Readonly<Record<string, DisclosedCell>>;
}

/** A cell without its evidence. `value` is null exactly when `status` is `redacted` or `absent`. */
export type DisclosedCell = Pick<Cell, 'value'> & { readonly status: Status };

/** What the audit found in all reports. */
export interface Audit {
  /** The rules that were run on each of the reports. */
  readonly rules: readonly AuditRule[];
  /** One for each report of the dataset, in its order, with or without findings. */
  readonly reports: readonly AuditedReport[];
}

export interface AuditedReport {
  /** `<locality id>-<year>`. */
  readonly report: string;
  /** How many quantities were read in it, and how many of these are redacted: they cannot be checked. */
  readonly quantities: number;
  readonly redacted: number;
  readonly findings: readonly ReportFinding[];
}

/** A finding with the figures themselves, so that it can be shown without the rest of the report. */
export type ReportFinding = Omit<Finding, 'figures'> & { readonly figures: readonly FoundFigure[] };

/** A figure as a finding shows it. */
export type FoundFigure = Pick<
  Figure,
  'indicator' | 'primary' | 'label' | 'value' | 'unit' | 'status' | 'evidence'
>;

/** Names one cell of the dataset: the number whose evidence one asks for. */
export interface CellKey {
  readonly locality: string;
  readonly year: number;
  readonly indicator: string;
}
