import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/command.ts';
import { completeLockFile, type LockFile, missingPlatforms } from '../../scripts/lock-file.ts';

const lock: LockFile = {
  packages: {
    '': {},
    'node_modules/tool': {
      version: '1.2.3',
      dev: true,
      optionalDependencies: {
        '@tool/binding-linux-x64-gnu': '1.2.3',
        '@tool/binding-linux-x64-musl': '1.2.3',
        '@tool/darwin-arm64': '1.2.3',
      },
    },
    'node_modules/@tool/binding-linux-x64-gnu': { version: '1.2.3', dev: true },
  },
};

describe('the lock file', () => {
  it('of the repository lists the packages of every platform, or npm ci refuses it', () => {
    const own = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile;
    expect(missingPlatforms(own)).toEqual([]);
    expect(Object.keys(own.packages).length).toBeGreaterThan(100);
  });

  it('is known to leave out platforms', () => {
    expect(missingPlatforms(lock).map(({ name }) => name)).toEqual([
      '@tool/binding-linux-x64-musl',
      '@tool/darwin-arm64',
    ]);
  });

  it('is completed with what the names of the packages tell', () => {
    const { packages } = completeLockFile(lock);
    expect(packages['node_modules/@tool/darwin-arm64']).toEqual({
      version: '1.2.3',
      cpu: ['arm64'],
      dev: true,
      optional: true,
      os: ['darwin'],
    });
    expect(packages['node_modules/@tool/binding-linux-x64-musl']).toMatchObject({ libc: ['musl'] });
    expect(packages['node_modules/@tool/binding-linux-x64-gnu']).toEqual({
      version: '1.2.3',
      dev: true,
    });
  });

  it('is not completed by guessing', () => {
    const odd: LockFile = {
      packages: { 'node_modules/tool': { optionalDependencies: { '@tool/abacus': '1.0.0' } } },
    };
    expect(() => completeLockFile(odd)).toThrow('@tool/abacus@1.0.0');
  });
});
