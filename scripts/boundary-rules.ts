import type { IForbiddenRuleType } from 'dependency-cruiser';

const zod = '(^|/)node_modules/zod/';
/** Any package of `dependencies`: the rules `page-without-…` see to the rest. */
const packages = '(^|/)node_modules/';

const domain = '^src/core/domain/';
const stats = '^src/core/stats/';
const extraction = '^src/core/extraction/';
const dataset = '^src/core/dataset/';
/** What reads a dataset, and compares what it holds, must not bring along what assembles one. */
const readers = [
  'approximation',
  'basis',
  'benchmark',
  'choose',
  'comparison-choice',
  'model',
  'of-locality',
  'overview',
  'peers',
  'position',
  'rank',
  'read',
  'read-disclosure',
  'read-file',
  'read-findings',
  'scale',
  'scale-words',
  'summarise',
  'trend',
];
const reader = `^src/core/dataset/(${readers.join('|')})\\.ts$`;
const assembler = '^src/core/dataset/assemble\\.ts$';
const workerClient = '^src/worker/client\\.ts$';
const ui = '^src/ui/';
const charts = '^src/charts/';
const page = '^src/(core|worker|ui|charts|features|app)/';

const belowFeatures = [packages, domain, stats, reader, workerClient, ui, charts];

/** The folders that the files of src stand in; each has its rule below. */
export const layers =
  /^src\/(core\/(domain|stats|extraction|dataset)|cli|worker|ui|charts|features\/[^/]+|app)\//;

/** One layer and all that it may import; anything else is a breach. */
function layer(name: string, path: string, may: readonly string[]): IForbiddenRuleType {
  return {
    name,
    severity: 'error',
    from: { path },
    to: { path: '.', pathNot: [...may], dependencyTypesNot: ['core'] },
  };
}

/**
 * Who may import whom: domain ← stats ← extraction ← dataset ← cli, worker; domain, stats and the
 * dataset's reader ← ui ← charts ← features ← app. Nobody imports app or cli, no feature another,
 * and the worker is reached through its client alone.
 */
export const boundaryRules: readonly IForbiddenRuleType[] = [
  layer('domain', domain, [zod, domain]),
  layer('stats', stats, [zod, domain, stats]),
  layer('extraction', extraction, [zod, domain, stats, extraction]),
  layer('dataset', dataset, [zod, domain, stats, extraction, dataset]),
  {
    name: 'dataset-reader',
    severity: 'error',
    from: { path: reader },
    to: { path: [extraction, assembler], reachable: true },
  },
  layer('cli', '^src/cli/', [packages, '^src/core/', '^src/cli/']),
  layer('worker', '^src/worker/', [packages, '^src/core/', '^src/worker/']),
  layer('ui', ui, [packages, domain, stats, reader, ui]),
  layer('charts', charts, [packages, domain, stats, reader, ui, charts]),
  layer('features', '^src/features/([^/]+)/', [...belowFeatures, '^src/features/$1/']),
  layer('app', '^src/app/', [...belowFeatures, '^src/features/', '^src/app/']),
  {
    name: 'page-without-node',
    severity: 'error',
    from: { path: page },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'page-without-tools',
    severity: 'error',
    from: { path: page },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
  },
  { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
  { name: 'no-dangling-import', severity: 'error', from: {}, to: { couldNotResolve: true } },
];
