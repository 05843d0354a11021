/** An entry of `packages` in package-lock.json, as far as it matters here. */
export interface LockedPackage {
  readonly version?: string;
  readonly cpu?: readonly string[];
  readonly dev?: boolean;
  readonly libc?: readonly string[];
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly os?: readonly string[];
}

export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface Missing {
  readonly name: string;
  readonly version: string;
  readonly dev: boolean;
}

/**
 * Packages for other platforms that the lock file leaves out. npm does so where the registry that it
 * asked does not carry them; `npm ci` then refuses the lock file, on that machine and on any other.
 */
export function missingPlatforms({ packages }: LockFile): readonly Missing[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !(`node_modules/${name}` in packages))
      .filter(([name]) => !(`${path}/node_modules/${name}` in packages))
      .map(([name, version]) => ({ name, version, dev })),
  );
}

const platform =
  /(android|darwin|freebsd|linux|openharmony|win32)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x)(?:-(\w+))?$/;
const cLibraries: Readonly<Record<string, string>> = { gnu: 'glibc', musl: 'musl' };

/** The entry that npm would have written, short of the checksum, which only a registry can tell. */
function entryOf({ name, version, dev }: Missing): LockedPackage {
  const [, os, cpu, abi] = platform.exec(name) ?? [];
  if (os === undefined || cpu === undefined || !/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(`${name}@${version}: for which platform is that?`);
  }
  const libc = os === 'linux' ? cLibraries[abi ?? ''] : undefined;
  return {
    version,
    cpu: [cpu],
    ...(dev ? { dev } : {}),
    ...(libc === undefined ? {} : { libc: [libc] }),
    optional: true,
    os: [os],
  };
}

/** The lock file with an entry for each platform, told by the names of the packages. */
export function completeLockFile<T extends LockFile>(lock: T): T {
  const added = missingPlatforms(lock).map(
    (missing) => [`node_modules/${missing.name}`, entryOf(missing)] as const,
  );
  const packages = [...Object.entries(lock.packages), ...added].sort(([a], [b]) =>
    a.localeCompare(b, 'en'),
  );
  return { ...lock, packages: Object.fromEntries(packages) };
}
