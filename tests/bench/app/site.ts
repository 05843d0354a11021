import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import { root } from '../../../scripts/command.ts';

/** The built app with each of the editions, and the floor beside them, served to this machine. */
export interface Site {
  /** The address of a page, by the name of an edition, or `floor`. */
  readonly addressOf: (name: string) => string;
  close(): Promise<void>;
}

const folder = join(root, '.cache/bench/site');

/**
 * Builds the app once, copies it for each edition, and serves all as `npm start` does.
 *
 * @param editions by name: the files of the dataset, or null for those that are shipped
 */
export async function serveSite(
  editions: Readonly<Record<string, ReadonlyMap<string, string> | null>>,
): Promise<Site> {
  rmSync(folder, { recursive: true, force: true });
  const built = join(folder, 'app');
  await build({ root, logLevel: 'warn', build: { outDir: built, emptyOutDir: true } });
  await build({
    root: join(root, 'tests/bench/floor'),
    configFile: false,
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: join(folder, 'floor'), emptyOutDir: true, target: 'es2022' },
  });
  for (const [name, files] of Object.entries(editions)) {
    cpSync(built, join(folder, name), { recursive: true });
    if (files === null) continue;
    const dataset = join(folder, name, 'dataset');
    rmSync(dataset, { recursive: true });
    mkdirSync(dataset);
    for (const [file, text] of files) writeFileSync(join(dataset, file), text);
  }
  const server = await preview({
    root,
    logLevel: 'warn',
    build: { outDir: folder },
    // Takes the next free port where this one is taken.
    preview: { port: 4273, strictPort: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the preview server has no address');
  return {
    addressOf: (name) => `${address}${name}/index.html`,
    close: () => server.close(),
  };
}
