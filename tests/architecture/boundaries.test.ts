import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkBoundaries } from '../../scripts/boundaries.ts';
import { root } from '../../scripts/command.ts';

const seeded: string[] = [];

/**
 * A tree of source files with the given imports, within the repository so that packages are found.
 * Files that are imported but not named are there, and empty.
 */
function seed(imports: Readonly<Record<string, readonly string[]>>): string {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache/breach-'));
  seeded.push(folder);
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const manifest = {
    dependencies: { react: '', recharts: '', zod: '' },
    devDependencies: { vitest: '' },
  };
  write('package.json', JSON.stringify(manifest));
  for (const target of Object.values(imports).flat()) {
    if (target.startsWith('src/') && !(target in imports)) write(target, 'export {};\n');
  }
  for (const [file, targets] of Object.entries(imports)) {
    const up = '../'.repeat(file.split('/').length - 1);
    const lines = targets.map(
      (target) => `import '${target.startsWith('src/') ? up : ''}${target}';`,
    );
    write(file, `${lines.join('\n')}\nexport {};\n`);
  }
  return folder;
}

afterEach(() => {
  for (const folder of seeded.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('the boundary checker', () => {
  it('finds nothing wrong with the product, having read each of its files', async () => {
    const { breaches, files, modules } = await checkBoundaries(root);
    expect(breaches).toEqual([]);
    expect(files).toBeGreaterThan(50);
    expect(modules).toBeGreaterThanOrEqual(files);
  });

  it('finds nothing wrong with a tree that keeps the rules', async () => {
    const folder = seed({
      'src/core/domain/a.ts': ['zod/mini'],
      'src/core/stats/a.ts': ['src/core/domain/a.ts'],
      'src/core/extraction/a.ts': ['src/core/stats/a.ts'],
      'src/core/dataset/assemble.ts': ['src/core/extraction/a.ts'],
      'src/core/dataset/read.ts': ['src/core/domain/a.ts'],
      'src/cli/a.ts': ['node:fs', 'src/core/dataset/assemble.ts'],
      'src/worker/client.ts': ['src/worker/messages.ts'],
      'src/ui/a.tsx': ['react', 'src/core/dataset/read.ts'],
      'src/charts/bars/a.tsx': ['recharts', 'src/ui/a.tsx'],
      'src/features/one/a.tsx': ['src/charts/bars/a.tsx', 'src/worker/client.ts'],
      'src/app/a.tsx': ['src/features/one/a.tsx'],
    });
    expect((await checkBoundaries(folder)).breaches).toEqual([]);
  });

  it.each([
    ['domain', 'src/core/domain/a.ts', 'src/core/stats/b.ts'],
    ['domain', 'src/core/domain/a.ts', 'react'],
    ['stats', 'src/core/stats/a.ts', 'src/core/extraction/b.ts'],
    ['extraction', 'src/core/extraction/a.ts', 'src/core/dataset/b.ts'],
    ['dataset', 'src/core/dataset/a.ts', 'src/ui/b.ts'],
    ['dataset-reader', 'src/core/dataset/read.ts', 'src/core/extraction/b.ts'],
    ['page-without-node', 'src/core/domain/a.ts', 'node:fs'],
    ['cli', 'src/cli/a.ts', 'src/features/one/b.ts'],
    ['worker', 'src/worker/a.ts', 'src/ui/b.ts'],
    ['ui', 'src/ui/a.ts', 'src/charts/bars/b.ts'],
    ['ui', 'src/ui/a.ts', 'src/core/dataset/assemble.ts'],
    ['charts', 'src/charts/bars/a.ts', 'src/features/one/b.ts'],
    ['features', 'src/features/one/a.ts', 'src/features/two/b.ts'],
    ['features', 'src/features/one/a.ts', 'src/worker/worker.ts'],
    ['features', 'src/features/one/a.ts', 'src/app/b.ts'],
    ['features', 'src/features/one/a.ts', 'src/core/extraction/b.ts'],
    ['app', 'src/app/a.ts', 'src/cli/b.ts'],
    ['page-without-tools', 'src/app/a.ts', 'vitest'],
    ['no-dangling-import', 'src/ui/a.ts', './nowhere.ts'],
  ])('reports as a breach of %s that %s imports %s', async (rule, from, to) => {
    const { breaches } = await checkBoundaries(seed({ [from]: [to] }));
    expect(breaches).toContainEqual(expect.stringMatching(`^${rule}: ${from} → `));
  });

  it('reports a cycle', async () => {
    const folder = seed({ 'src/ui/a.ts': ['src/ui/b.ts'], 'src/ui/b.ts': ['src/ui/a.ts'] });
    expect((await checkBoundaries(folder)).breaches).toContain(
      'no-cycle: src/ui/a.ts → src/ui/b.ts',
    );
  });

  it('reports an import of types alone', async () => {
    const folder = seed({ 'src/ui/b.ts': ['src/app/a.ts'] });
    writeFileSync(join(folder, 'src/ui/b.ts'), "export type { A } from '../app/a.ts';\n");
    expect((await checkBoundaries(folder)).breaches).toContain('ui: src/ui/b.ts → src/app/a.ts');
  });

  it('reports a file that stands in no layer', async () => {
    const folder = seed({ 'src/elsewhere/a.ts': [] });
    expect((await checkBoundaries(folder)).breaches).toEqual(['in no layer: src/elsewhere/a.ts']);
  });

  it('fails where it has nothing to read', async () => {
    const folder = seed({ 'src/readme.txt': [] });
    expect((await checkBoundaries(folder)).breaches).toEqual(['there is no file to check']);
  });
});
