/** What a first visit really loads, held against the list that `npm run check` weighs. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { firstLoad, type Manifest } from '../../scripts/first-load.ts';
import { expect, test } from './support/test.ts';

test('a first visit loads no more than the budget counts, and stays within it', async ({
  page,
}) => {
  const responses: Response[] = [];
  page.on('response', (response) => {
    if (response.url().startsWith('http')) responses.push(response);
  });
  await page.goto('./');
  await page.locator('svg.chart-plot').first().waitFor();
  const loaded = await Promise.all(
    responses.map(async (response) => ({
      file: new URL(response.url()).pathname.slice(1) || 'index.html',
      bytes: gzipSync(await response.body(), { level: 9 }).length,
    })),
  );

  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Manifest;
  const counted = new Set(firstLoad(manifest).chart);
  const code = loaded.map(({ file }) => file).filter((file) => !file.startsWith('dataset/'));
  expect(code.filter((file) => !counted.has(file))).toEqual([]);
  expect(code).toContain('index.html');

  // With the figures of the opening view, which the list of the budget cannot know.
  expect(loaded.some(({ file }) => /^dataset\/(?!index)/.test(file))).toBe(true);
  expect(loaded.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(300_000);
});
