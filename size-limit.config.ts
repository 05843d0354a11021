/** The budget of a first visit, gzip; `npm run check` fails above it. */
import { readFileSync, statSync } from 'node:fs';
import { firstLoad, type Manifest } from './scripts/first-load.ts';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Manifest;
const { page, chart } = firstLoad(manifest);

/** What is not there would count as nothing; `statSync` throws instead. */
function built(files: readonly string[]): readonly string[] {
  return files.map((file) => `dist/${file}`).filter((path) => statSync(path).isFile());
}

export default [
  { name: 'paints the page', path: built(page), limit: '180 kB', gzip: true },
  { name: 'up to the first chart', path: built(chart), limit: '300 kB', gzip: true },
];
