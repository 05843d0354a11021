import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { root } from '../../scripts/command.ts';

/**
 * A module of the product, built as for the page. What runs sources for development names each function
 * anew as it is made, which costs the extraction a sixth of its time and nobody who gets it built.
 *
 * @param path from the root of the product
 * @throws {Error} where it cannot be built
 */
export async function importBuilt<T>(path: string): Promise<T> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(root, path), formats: ['es'] },
    },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  const chunk = output?.output.find((each) => each.type === 'chunk' && each.isEntry);
  if (chunk?.type !== 'chunk') throw new Error(`${path} built to nothing`);
  const code = Buffer.from(chunk.code).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)) as T;
}
