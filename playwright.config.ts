import { defineConfig } from '@playwright/test';
import { isRoot, launchArguments } from './scripts/browser.ts';

const port = Number(process.env['E2E_PORT'] ?? 4174);
const address = `http://localhost:${port}/`;
const executablePath = process.env['CHROMIUM_PATH'];

/** `npm run test:e2e` finds the browser, builds the app and names a free port. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // A test that hangs must end; one that is slow on a busy machine must not fail.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: address,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [...launchArguments],
      chromiumSandbox: !isRoot,
    },
  },
  // Before all others: without Chinese glyphs the other tests would be green and prove nothing.
  projects: [
    { name: 'glyphs', testMatch: 'glyphs.spec.ts' },
    { name: 'chromium', testIgnore: 'glyphs.spec.ts', dependencies: ['glyphs'] },
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
});
