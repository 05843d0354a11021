import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutation` runs against each change of the core. */
export default defineConfig({
  test: { environment: 'node', include: ['tests/mutation/core.test.ts'], testTimeout: 60_000 },
});
