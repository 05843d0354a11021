import { readdirSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { boundaryRules, layers } from './boundary-rules.ts';

export interface BoundaryReport {
  /** Source files below src, counted on disk. */
  readonly files: number;
  /** Modules below src that the checker read. */
  readonly modules: number;
  /** `rule: from → to`, and what else is wrong; empty when all is well. */
  readonly breaches: readonly string[];
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(`${folder}/src`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `src/${file.replaceAll('\\', '/')}`);
}

/**
 * Checks the imports of all files in `<folder>/src` against the boundary rules. A checker that reads
 * nothing finds nothing wrong, so each file on disk that it did not read is a breach as well.
 */
export async function checkBoundaries(folder: string): Promise<BoundaryReport> {
  const files = sourceFiles(folder);
  const { output } = await cruise(['src'], {
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: [...boundaryRules] },
    doNotFollow: 'node_modules',
    // Types are imports too: what a layer knows of is what it depends on.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.css'],
    },
    combinedDependencies: true,
  });
  const { modules, summary } = output as ICruiseResult;
  const read = new Set(
    modules.map(({ source }) => source).filter((source) => source.startsWith('src/')),
  );
  return {
    files: files.length,
    modules: read.size,
    breaches: [
      ...(files.length === 0 ? ['there is no file to check'] : []),
      ...files.filter((file) => !read.has(file)).map((file) => `not read by the checker: ${file}`),
      ...files.filter((file) => !layers.test(file)).map((file) => `in no layer: ${file}`),
      ...summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    ],
  };
}
