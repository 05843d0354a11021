/**
 * `npm run test:e2e [-- ARGUMENTS OF PLAYWRIGHT]`: builds the app, finds a browser, and runs the
 * end-to-end tests on the built app.
 */
import { createServer } from 'node:net';
import { findChromium } from './browser.ts';
import { runTool } from './command.ts';

/** A port that is free at this moment, so that two runs do not meet. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('no free port')),
      );
    });
  });
}

async function endToEnd(args: readonly string[]): Promise<number> {
  const built = await runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], {
    output: 'show',
  });
  if (built.code !== 0) return built.code;
  console.log(`build: ${built.seconds.toFixed(1)} s`);
  const tested = await runTool('@playwright/test/cli.js', ['test', ...args], {
    output: 'show',
    env: { CHROMIUM_PATH: findChromium(), E2E_PORT: String(await freePort()) },
  });
  return tested.code;
}

process.exitCode = await endToEnd(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  return 1;
});
