import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findChromium } from '../../scripts/browser.ts';
import { root } from '../../scripts/command.ts';

// Programs are stood in for by shell scripts.
describe.runIf(process.platform === 'linux')('the browser of the tests', () => {
  let folder = '';

  const program = (name: string, script: string): string => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  };

  beforeEach(() => {
    mkdirSync(join(root, '.cache'), { recursive: true });
    folder = mkdtempSync(join(root, '.cache/browser-'));
    program('fc-list', 'echo Some Chinese Font');
    vi.stubEnv('PATH', folder);
    vi.stubEnv('CHROMIUM_PATH', '');
    vi.spyOn(console, 'log').mockImplementation(() => {});
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is the one that CHROMIUM_PATH names, before any that is installed', () => {
    program('chromium', 'echo Chromium 1');
    const named = program('my-browser', 'echo Chromium 2');
    vi.stubEnv('CHROMIUM_PATH', named);
    expect(findChromium()).toBe(named);
  });

  it('is none at all where CHROMIUM_PATH names something else', () => {
    program('chromium', 'echo Chromium 1');
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'nowhere'));
    expect(findChromium).toThrow('CHROMIUM_PATH');
  });

  it('is an installed one that runs, and not a stub that only asks for another package', () => {
    program('chromium', 'echo "install the snap"; exit 1');
    const chrome = program('google-chrome', 'echo Google Chrome 3');
    expect(findChromium()).toBe(chrome);
  });
});
